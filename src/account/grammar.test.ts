import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '../../test/properties.ts';
import { codesOf } from '../domain/code.ts';
import { AREA_ROLES } from '../domain/codes/area-role.ts';
import { COMMITMENT_STATUSES } from '../domain/codes/commitment-status.ts';
import { COUNTED } from '../domain/codes/counted.ts';
import { DIRECTIONS } from '../domain/codes/direction.ts';
import { ENGAGEMENT_KINDS } from '../domain/codes/engagement-kind.ts';
import { MODES } from '../domain/codes/mode.ts';
import { OUR_ROLES } from '../domain/codes/our-role.ts';
import { PARTY_ROLES } from '../domain/codes/party-role.ts';
import { QUALIFIERS } from '../domain/codes/qualifier.ts';
import { RECURRENCES } from '../domain/codes/recurrence.ts';
import { REQUEST_STATUSES } from '../domain/codes/request-status.ts';
import { ENGAGEMENT_STATUSES } from '../domain/codes/status.ts';
import { TRIGGERS } from '../domain/codes/trigger.ts';
import { WORK_FORMS } from '../domain/codes/work-form.ts';
import type { Account } from '../domain/account.ts';
import type { CommitmentView, Engagement } from '../domain/engagement.ts';
import { LANGS, type Lang } from '../domain/lang.ts';
import { periodOf } from '../domain/period.ts';
import { areaName } from '../language/countries.ts';
import { compileAccount } from './compile-account.ts';
import { aCommitment, aFigure, anEngagement, anEvent, aParty } from './engagement-fixture.ts';

function compile(engagements: Engagement[], commitments: CommitmentView[], lang: Lang, today?: string): Account {
  return compileAccount(engagements, commitments, { agency: 'Etaten', ourPartyId: 'par-us', period: '2021', lang, ...(today ? { today } : {}) });
}

const DOUBLED = /(?<![\p{L}-])(\p{Ll}+) \1(?![\p{L}-])/u;
const PARTS = ['mellom anna', 'mellom dei som', 'blant annet', 'blant dem som', 'among other things', 'til dømes'];
const DANGLING = /(?: (?:og|and|om|av|med|på|til|frå|fra|for|som|of|on|with|from|the|as|in|i|ein|en|eit|et|a|an)| ,|«»|“”)(?=[.,])/u;

function assertSound(account: Account): void {
  const ids = new Set<string>();
  for (const { sentences } of account.sections) {
    const texts = new Set<string>();
    for (const [at, { id, text, support, runs, paragraph }] of sentences.entries()) {
      const before = sentences[at - 1]?.paragraph === paragraph ? (sentences[at - 1]?.text ?? '') : '';
      assert.ok(!texts.has(text), `said once: ${text}`);
      texts.add(text);
      assert.doesNotMatch(text, /^(?:Mellom anna|Blant annet|Among other|Til dømes|For ex|For eks)/u, text);
      for (const phrase of PARTS) assert.ok(!(text.includes(phrase) && before.includes(phrase)), `not in neighbouring sentences: ${text}`);
      assert.ok(!ids.has(id), `doubled id ${id}`);
      ids.add(id);
      assert.match(text, /^[«“"(]?\p{Lu}/u, `begins with a capital: ${text}`);
      assert.match(text, /[^.]\.$/u, `ends with one full stop: ${text}`);
      assert.doesNotMatch(text, /undefined|null|NaN|\[object|[\uE000-\uF8FF]|\{|\}|\||  | [,.]|,,|\.\.|\( | \)/u, text);
      assert.doesNotMatch(text, DOUBLED, text);
      assert.doesNotMatch(text, DANGLING, text);
      assert.ok(support.length > 0, `supported: ${text}`);
      for (const { start, end } of runs) assert.ok(start >= 0 && end > start && end <= [...text].length, `run inside the text: ${text}`);
    }
  }
}

const OPEN_STATUSES = ['held', 'ongoing', 'planned'] as const;
const TOLD_AS = [true, false].flatMap((complete) => OPEN_STATUSES.map((status) => [status, complete] as const));
const subject = { nn: 'måling av lærdom', nb: 'måling av læring', en: 'measuring learning' };

test('every kind, direction, role of ours and role of theirs gives a sound sentence in each tense and language', () => {
  for (const lang of LANGS) {
    for (const kind of codesOf(ENGAGEMENT_KINDS)) {
      for (const direction of codesOf(DIRECTIONS)) {
        for (const role of [null, ...codesOf(OUR_ROLES)]) {
          for (const partyRole of [null, ...codesOf(PARTY_ROLES)]) {
            for (const [at, [status, complete]] of TOLD_AS.entries()) {
              const record = anEngagement('1', {
                complete,
                kind,
                direction,
                status,
                ourRoles: role ? [role] : [],
                parties: partyRole ? [aParty('Sida', partyRole)] : [],
                subject: at % 3 === 0 ? subject : {},
                event: at % 3 === 2 ? anEvent('IVCO') : null,
              });
              const account = compile([record], [], lang);
              assertSound(account);
              assert.equal(account.sections.flatMap((section) => section.sentences).length, 1);
              if (partyRole)
                assert.match(account.sections[0]?.sentences[0]?.text ?? '', /Sida/u, `${kind} ${direction} ${role} ${partyRole} ${status}: names the party`);
            }
          }
        }
      }
    }
  }
});

const pick = <T>(list: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...list);
const NAMES = ['Sida', 'Danida', 'GIZ', 'Forum', 'Unité', 'VSO'];
const SUBJECTS: Engagement['subject'][] = [
  {},
  subject,
  { nn: 'vatn', nb: 'vann', en: 'water' },
  { en: 'climate services' },
  { nb: 'opplæring' },
  { nn: 'samarbeid om helse', nb: 'samarbeid om helse', en: 'cooperation on health' },
];
const PERIODS = ['2021', '2021-09', '2021-09-12', '2021-10-16/2021-10-20', '2011~/2021', '2019/..', '../2021', '2021/2024', '2022', '2018'];

const anyRecord = fc.record({
  kind: pick(codesOf(ENGAGEMENT_KINDS)),
  direction: pick(codesOf(DIRECTIONS)),
  trigger: fc.option(pick(codesOf(TRIGGERS))),
  mode: fc.option(pick(codesOf(MODES))),
  recurrence: fc.option(pick(codesOf(RECURRENCES))),
  status: pick(codesOf(ENGAGEMENT_STATUSES)),
  requestStatus: fc.option(pick(codesOf(REQUEST_STATUSES))),
  complete: fc.boolean(),
  access: pick(['open', 'open', 'open', 'internal'] as const),
  period: fc.option(pick(PERIODS).map((text) => periodOf(text))),
  ourRoles: fc.uniqueArray(pick(codesOf(OUR_ROLES)), { maxLength: 3 }),
  parties: fc
    .uniqueArray(fc.record({ name: pick(NAMES), role: pick(codesOf(PARTY_ROLES)), country: fc.option(pick(['SE', 'BR', 'PH'])) }), {
      maxLength: 4,
      selector: ({ name }) => name,
    })
    .map((parties) => parties.map(({ name, role, country }) => aParty(name, role, { country, acronym: name === 'Sida' ? 'SIDA' : null }))),
  event: fc.option(pick(['IVCO', 'HLPF']).map(anEvent)),
  subject: pick(SUBJECTS),
  topics: fc.uniqueArray(pick(['youth', 'water', 'no-such-topic']), { maxLength: 2 }),
  work: fc.option(
    fc.record({
      form: pick(codesOf(WORK_FORMS)),
      title: fc.option(pick(['Knowledge as a Gift', 'Ute i verda'])),
      lang: pick(['nn', 'en']),
      url: fc.constant(null),
    }),
  ),
  areas: fc.uniqueArray(fc.record({ code: pick(['BR', 'PH', 'SE', '002', 'commonwealth', 'no-such-area']), role: pick(codesOf(AREA_ROLES)) }), {
    maxLength: 2,
    selector: ({ code }) => code,
  }),
  figures: fc.array(
    fc
      .tuple(fc.integer({ min: 1, max: 3000 }), pick([...codesOf(COUNTED), '', 'ledige plassar']), pick(codesOf(QUALIFIERS)), fc.boolean())
      .map(([value, counted, qualifier, currency]) => aFigure(value, counted, qualifier, counted === 'money' && currency ? 'NOK' : null)),
    { maxLength: 2 },
  ),
});
const anyYear = fc.array(anyRecord, { maxLength: 12 }).chain((records) => {
  const engagements = records.map((record, at) => anEngagement(String(at).padStart(2, '0'), { ...record, ...(at % 3 === 0 ? { title: {} } : {}) }));
  const commitment = fc.record({
    at: fc.nat({ max: 11 }),
    status: pick(codesOf(COMMITMENT_STATUSES)),
    by: pick(['us', 'them'] as const),
    due: fc.option(pick(['2021', '2022', '2021-06-30']).map((text) => periodOf(text))),
  });
  const commitments = fc
    .array(commitment, { maxLength: 4 })
    .map((list) =>
      list.map(({ at, ...over }, index) =>
        aCommitment(String(index), `eng-${String(at).padStart(2, '0')}`, { ...over, parties: engagements[at]?.parties ?? [] }),
      ),
    );
  return fc.record({
    engagements: fc.constant(engagements),
    commitments,
    lang: pick(LANGS),
    today: pick([undefined, '2021-09-30', '2026-01-01']),
    shuffled: fc.shuffledSubarray(engagements, { minLength: engagements.length }),
  });
});

test('the words for a part go before a preposition that they begin with themselves', () => {
  const record = (id: string, ...names: string[]) =>
    anEngagement(id, { kind: 'contribution', direction: 'out', complete: false, subject, parties: names.map((name) => aParty(name, 'counterpart')) });
  const textIn = (lang: Lang) =>
    compile([record('00', 'GIZ', 'Sida'), { ...record('01', 'VSO', 'Danida'), subject: { nn: 'vatn', nb: 'vann', en: 'water' } }], [], lang)
      .sections.flatMap(({ sentences }) => sentences.map(({ text }) => text))
      .join(' ');
  assert.match(textIn('nn'), /til mellom anna GIZ og Sida .* til dømes til VSO og Danida /u);
  assert.match(textIn('nb'), /til blant annet GIZ og Sida .* til for eksempel VSO og Danida /u);
});

test('any year gives sound sentences; every record is told or listed as unused, and never both', () => {
  fc.assert(
    fc.property(anyYear, ({ engagements, commitments, lang, today }) => {
      const account = compile(engagements, commitments, lang, today);
      assertSound(account);
      const told = new Set(account.sections.flatMap((section) => section.sentences.flatMap(({ support }) => support.map(({ record }) => record))));
      const unused = new Set(account.unused.map(({ record }) => record));
      for (const { engagementId, access, status } of engagements) {
        assert.ok(told.has(engagementId) !== unused.has(engagementId), `${engagementId} is told or unused`);
        if (access !== 'open' || status === 'cancelled') assert.ok(unused.has(engagementId));
      }
    }),
    { numRuns: 400 },
  );
});

test('every country, event, work title and party of a told record stands in the text', () => {
  fc.assert(
    fc.property(anyYear, ({ engagements, lang }) => {
      const account = compile(engagements, [], lang);
      for (const { engagementId, areas, event, work, parties } of engagements) {
        const text = account.sections
          .flatMap(({ sentences }) => sentences.filter(({ support }) => support.some(({ record }) => record === engagementId)).map((sentence) => sentence.text))
          .join(' ');
        if (text === '') continue;
        const said = [
          ...areas.flatMap(({ code }) => areaName(code, lang) ?? []),
          ...(event ? [event.names.nn] : []),
          ...(work?.title ? [work.title] : []),
          ...parties.map(({ names, acronym }) => (text.includes(names.nn ?? '') ? names.nn : acronym)),
        ];
        for (const words of said) assert.ok(words && text.includes(words.replace(/^the /u, '')), `${words} in: ${text}`);
      }
    }),
    { numRuns: 300 },
  );
});

test('the order in which records come changes nothing', () => {
  fc.assert(
    fc.property(anyYear, ({ engagements, shuffled, commitments, lang }) => {
      assert.deepEqual(compile(shuffled, commitments.toReversed(), lang), compile(engagements, commitments, lang));
    }),
    { numRuns: 200 },
  );
});

test('records that say nothing of who, where or what never give one sentence twice', () => {
  const bare = fc.record({
    kind: pick(codesOf(ENGAGEMENT_KINDS)),
    direction: pick(codesOf(DIRECTIONS)),
    status: pick(['held', 'ongoing', 'planned', 'uncertain'] as const),
    complete: fc.boolean(),
    trigger: fc.option(pick(codesOf(TRIGGERS))),
    title: pick<Engagement['title']>([{}, { nn: 'Møte med rådet' }, { en: 'A visit' }]),
  });
  fc.assert(
    fc.property(fc.array(bare, { maxLength: 30 }), pick(LANGS), (records, lang) => {
      const engagements = records.map((record, at) => anEngagement(String(at).padStart(2, '0'), record));
      const account = compile(engagements, [], lang, '2026-01-01');
      assertSound(account);
      const told = account.sections.flatMap(({ sentences }) => sentences.flatMap(({ support }) => support.map(({ record }) => record)));
      assert.equal(new Set(told).size + account.unused.length, engagements.length);
    }),
    { numRuns: 200 },
  );
});
