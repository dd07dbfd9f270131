import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../../test/properties.ts';
import { codesOf } from '../../domain/code.ts';
import { ACCESS_GRADES } from '../../domain/codes/access-grade.ts';
import { AREA_ROLES } from '../../domain/codes/area-role.ts';
import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import { LEGAL_BASES } from '../../domain/codes/legal-basis.ts';
import { OUR_ROLES } from '../../domain/codes/our-role.ts';
import { PARTY_ROLES } from '../../domain/codes/party-role.ts';
import { REQUEST_STATUSES } from '../../domain/codes/request-status.ts';
import { QUALIFIERS } from '../../domain/codes/qualifier.ts';
import { TOPICS } from '../../domain/codes/topic.ts';
import { emptyDraft, type EngagementDraft } from '../../domain/draft.ts';
import { LANGS } from '../../domain/lang.ts';
import { periodOf } from '../../domain/period.ts';
import { fittingAnswer } from '../../domain/request.ts';
import type { Issue } from '../../domain/problem.ts';
import { draftToForm, formToDraft } from './engagement-form.ts';

const words = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }).map((text) => text.toWellFormed());
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const local = fc.record({ nn: words, nb: words, en: words }, { requiredKeys: [] });
const period = fc
  .tuple(fc.integer({ min: 1900, max: 2200 }), fc.constantFrom('', '~', '-02', '-11-30', '/..', '/2200'), words)
  .map(([year, rest, said]) => periodOf(`${year}${rest}`, said));
const code = <T extends readonly { code: string }[]>(list: T) => fc.constantFrom(...codesOf(list));
const name = words.filter((text) => text.trim() !== '');
const draft: fc.Arbitrary<EngagementDraft> = fc
  .record({
    kind: code(ENGAGEMENT_KINDS),
    direction: fc.constant('none'),
    trigger: maybe(fc.constant('duty')),
    mode: fc.constant(null),
    recurrence: fc.constant(null),
    status: fc.constant('held'),
    requestStatus: maybe(code(REQUEST_STATUSES)),
    answerBy: maybe(period),
    answerOwner: maybe(words),
    answeredOn: maybe(fc.constantFrom('2021-09-12', '1999-01-31')),
    answer: local,
    cameOf: maybe(words),
    complete: fc.boolean(),
    period,
    ourRoles: fc.uniqueArray(code(OUR_ROLES)),
    parties: fc.uniqueArray(
      fc.record({ partyId: maybe(words), name, said: fc.string(), role: code(PARTY_ROLES), country: maybe(fc.constantFrom('NO', 'KE', 'xx')) }),
      { selector: (party) => `${party.name.trim()} ${party.role}` },
    ),
    event: maybe(words),
    eventId: maybe(words),
    title: local,
    subject: local,
    work: maybe(fc.record({ form: fc.constant('report'), title: maybe(words), lang: words, url: maybe(words) })),
    areas: fc.array(fc.record({ code: fc.constantFrom('NO', 'no', '002', 'global-south', 'ei gruppe'), role: code(AREA_ROLES) })),
    topics: fc.uniqueArray(fc.oneof(code(TOPICS), words)),
    goals: fc.constant([]),
    figures: fc.array(
      fc.record({
        value: fc.double({ noNaN: true, noDefaultInfinity: true }),
        unit: maybe(words),
        qualifier: code(QUALIFIERS),
        counted: fc.string(),
        said: fc.string(),
      }),
    ),
    commitment: maybe(fc.record({ by: fc.constantFrom('us', 'them'), due: period })),
    links: fc.array(words),
    note: maybe(fc.string()),
    access: code(ACCESS_GRADES),
    accessBasis: maybe(code(LEGAL_BASES)),
  })
  .map(({ accessBasis, ...facts }) =>
    structuredClone({ ...facts, accessBasis: facts.access === 'exempt' ? accessBasis : null, ...fittingAnswer(facts as unknown as EngagementDraft) }),
  ) as unknown as fc.Arbitrary<EngagementDraft>;

/** What a browser makes of a form: no line ends in a field of one line, and ticks in the order of the list. */
function sent(values: URLSearchParams): URLSearchParams {
  const fields = [...values].map(([key, value]) => [key, ['note', 'links'].includes(key) ? value : value.replaceAll(/[\r\n]/g, '')]);
  const order = (key: string, value: string) =>
    key === 'topics' ? TOPICS.findIndex((topic) => topic.code === value) : key === 'ourRoles' ? value.codePointAt(0)! : 0;
  return new URLSearchParams(fields.toSorted(([a = '', x = ''], [b = '', y = '']) => order(a, x) - order(b, y)));
}

function issuesOf(facts: Record<string, string>, was: EngagementDraft | null = null, lang: 'nn' | 'en' = 'nn'): Issue[] {
  const fields = draftToForm(was ?? { ...emptyDraft(), title: { nn: 'Tittel' } }, lang);
  for (const [key, value] of Object.entries(facts)) fields.set(key, value);
  const read = formToDraft(fields, { known: [], lang, was, kept: was !== null });
  return 'issues' in read ? read.issues : [];
}

describe('the form of an engagement', () => {
  it('gives back every draft just as it was, in whatever language it is shown', () => {
    fc.assert(
      fc.property(draft, fc.constantFrom(...LANGS), (was, lang) => {
        assert.deepEqual(formToDraft(sent(draftToForm(was, lang)), { known: [], lang, was, kept: true }), { draft: was });
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the words of a source in the rows that are not touched', () => {
    fc.assert(
      fc.property(draft, (was) => {
        const fields = sent(draftToForm(was, 'nn'));
        fields.set('parties.900.name', 'Ein heilt ny part ved sida av');
        fields.set('parties.900.role', 'via');
        const read = formToDraft(fields, { known: [], lang: 'nn', was, kept: true });
        assert.ok('draft' in read);
        assert.deepEqual(read.draft.parties.slice(0, -1), was.parties);
        assert.equal(read.draft.parties.at(-1)?.partyId, null);
      }),
    );
  });

  it('asks for the paragraph something is exempt by, and keeps none for what is not', () => {
    assert.deepEqual(issuesOf({ access: 'exempt' }), [{ path: 'accessBasis', code: 'needs-basis' }]);
    assert.deepEqual(issuesOf({ access: 'exempt', accessBasis: 'off-20' }), []);
    const fields = draftToForm({ ...emptyDraft(), title: { nn: 'Tittel' } }, 'nn');
    fields.set('accessBasis', 'off-20');
    const read = formToDraft(fields, { known: [], lang: 'nn' });
    assert.ok('draft' in read && read.draft.accessBasis === null);
  });

  it('keeps which event it was while the name stands, and looks another name up', () => {
    const was = { ...emptyDraft(), title: { nn: 'Tittel' }, event: 'Haustmøtet', eventId: 'evt-1' };
    const fields = draftToForm(was, 'nn');
    const read = (name: string) => {
      fields.set('event', name);
      const found = formToDraft(fields, { known: [], lang: 'nn', was, kept: true });
      return 'draft' in found ? [found.draft.event, found.draft.eventId] : found.issues;
    };
    assert.deepEqual(read('Haustmøtet'), ['Haustmøtet', 'evt-1']);
    assert.deepEqual(read('Vårmøtet'), ['Vårmøtet', null]);
    assert.deepEqual(read(''), [null, null]);
  });

  it('says beside the field what cannot be so', () => {
    assert.deepEqual(issuesOf({}), []);
    const cases: [facts: Record<string, string>, path: string, code: Issue['code']][] = [
      [{ links: 'https://example.org\njavascript:alert(1)' }, 'links', 'not-an-address'],
      [{ 'work.url': 'ftp://example.org' }, 'work.url', 'not-an-address'],
      [{ 'parties.0.name': 'A', 'parties.0.role': 'via', 'parties.0.country': 'ZZ' }, 'parties.0.country', 'not-a-country'],
      [{ 'areas.4.code': 'QQ', 'areas.4.role': 'place' }, 'areas.4.code', 'not-a-country'],
      [{ topics: 'nope' }, 'topics', 'not-a-code'],
      [{ 'title.nn': 'x'.repeat(301) }, 'title.nn', 'too-long'],
      [{ 'parties.2.name': 'x'.repeat(301), 'parties.2.role': 'via' }, 'parties.2.name', 'too-long'],
      [{ period: '1815' }, 'period', 'not-a-year'],
      [{ period: '2021/2999' }, 'period', 'not-a-year'],
      [{ 'parties.0.name': 'Åse', 'parties.0.role': 'via', 'parties.3.name': 'ase', 'parties.3.role': 'via' }, 'parties.3.name', 'twice'],
      [{ 'commitment.due': '2027' }, 'commitment.by', 'nobody-promised'],
      [{ 'figures.1.value': '1.2.3' }, 'figures.1.value', 'not-a-number'],
      [{ requestStatus: 'yes' }, 'requestStatus', 'takes-no-answer'],
      [{ 'answer.en': 'Gladly' }, 'answer.en', 'takes-no-answer'],
      [{ kind: 'request.advice', requestStatus: 'received', answeredOn: '12.9.2021' }, 'answeredOn', 'no-answer-yet'],
      [{ kind: 'invitation', requestStatus: 'yes', answeredOn: 'mai 2021' }, 'answeredOn', 'not-a-day'],
    ];
    for (const [facts, path, wrong] of cases) assert.deepEqual(issuesOf(facts), [{ path, code: wrong }]);
  });

  it('reads numbers and countries as the reader writes them', () => {
    const fields = new URLSearchParams({
      ...Object.fromEntries(draftToForm({ ...emptyDraft(), title: { en: 'Title' } }, 'en')),
      'figures.0.value': '10.000',
      'figures.1.value': '1,250',
      'parties.0.name': 'A',
      'parties.0.role': 'via',
      'parties.0.country': 'sør-afrika',
      'areas.0.code': 'Kenya',
      'areas.0.role': 'place',
    });
    const read = formToDraft(fields, { known: [], lang: 'en' });
    assert.ok('draft' in read);
    assert.deepEqual(
      read.draft.figures.map((figure) => figure.value),
      [10000, 1250],
    );
    assert.deepEqual([read.draft.parties[0]?.country, read.draft.areas[0]?.code], ['ZA', 'KE']);
  });

  it('does not hold against the editor what the record said before', () => {
    const was: EngagementDraft = { ...emptyDraft(), title: { nn: 'Gammal' }, links: ['gammal/lenkje'], topics: ['eige'], period: periodOf('1815') };
    assert.deepEqual(issuesOf({ note: 'nytt' }, was), []);
  });
});
