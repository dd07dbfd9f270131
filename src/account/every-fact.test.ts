import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '../../test/properties.ts';
import { codesOf } from '../domain/code.ts';
import { AREA_ROLES } from '../domain/codes/area-role.ts';
import { DIRECTIONS } from '../domain/codes/direction.ts';
import { ENGAGEMENT_KINDS } from '../domain/codes/engagement-kind.ts';
import { MODES } from '../domain/codes/mode.ts';
import { OUR_ROLES } from '../domain/codes/our-role.ts';
import { PARTY_ROLES } from '../domain/codes/party-role.ts';
import { RECURRENCES } from '../domain/codes/recurrence.ts';
import { REQUEST_STATUSES } from '../domain/codes/request-status.ts';
import { TRIGGERS } from '../domain/codes/trigger.ts';
import { WORK_FORMS } from '../domain/codes/work-form.ts';
import type { Engagement } from '../domain/engagement.ts';
import { LANGS } from '../domain/lang.ts';
import { periodOf } from '../domain/period.ts';
import { areaName } from '../language/countries.ts';
import { whenPhrase } from '../language/dates.ts';
import { compileAccount } from './compile-account.ts';
import { aFigure, anEngagement, anEvent, aParty } from './engagement-fixture.ts';

const COUNTRIES = 'BR KE PH VN PE LA MW ZM ET GT HN NP KH TZ UG RW CO CL EC BO'.split(' ');
const ANSWERED = ['request.funding', 'request.advice', 'request.cooperation', 'invitation'];
const oneOf = <T>(list: readonly T[]) => fc.constantFrom(...list);
/** A word that nothing else in an account can hold: two letters tell whose it is, the last what it is. */
const word = (at: number, kind: string) => `Q${String.fromCodePoint(97 + at)}x${kind}`;

/** Records in which no two facts are alike, so that each can be counted where it stands. */
const anyRecord = fc.record({
  kind: oneOf(codesOf(ENGAGEMENT_KINDS)),
  direction: oneOf(codesOf(DIRECTIONS)),
  trigger: fc.option(oneOf(codesOf(TRIGGERS))),
  mode: fc.option(oneOf(codesOf(MODES))),
  recurrence: fc.option(oneOf(codesOf(RECURRENCES))),
  status: oneOf(['held', 'ongoing', 'planned'] as const),
  requestStatus: fc.option(oneOf(codesOf(REQUEST_STATUSES))),
  complete: fc.boolean(),
  ourRoles: fc.uniqueArray(oneOf(codesOf(OUR_ROLES)), { maxLength: 2 }),
  roles: fc.array(oneOf(codesOf(PARTY_ROLES)), { maxLength: 3 }),
  hasEvent: fc.boolean(),
  hasSubject: fc.boolean(),
  hasDay: fc.boolean(),
  hasFigure: fc.boolean(),
  form: fc.option(oneOf(codesOf(WORK_FORMS))),
  hasTitle: fc.boolean(),
  area: fc.option(oneOf(codesOf(AREA_ROLES))),
});
type Drawn = typeof anyRecord extends fc.Arbitrary<infer Of> ? Of : never;

function recordOf({ roles, hasEvent, hasSubject, hasDay, hasFigure, form, hasTitle, area, ...over }: Drawn, at: number): Engagement {
  const subject = word(at, 's');
  return anEngagement(String(at).padStart(2, '0'), {
    ...over,
    title: {},
    parties: roles.map((role, which) => aParty(word(at, `p${'abc'[which]}`), role)),
    event: hasEvent ? anEvent(word(at, 'e')) : null,
    subject: hasSubject ? { nn: subject, nb: subject, en: subject } : {},
    period: hasDay ? periodOf(`2021-${String((at % 12) + 1).padStart(2, '0')}-${String(10 + at).padStart(2, '0')}`) : null,
    figures: hasFigure ? [aFigure(101 + at, 'participants')] : [],
    work: form ? { form, title: hasTitle ? word(at, 't') : null, lang: 'en', url: null } : null,
    areas: area ? [{ code: COUNTRIES[at] ?? 'BR', role: area }] : [],
  });
}

test('every party, event, title, subject, figure, day and country of a record is told once in the account, and every answer', () => {
  fc.assert(
    fc.property(fc.array(anyRecord, { minLength: 1, maxLength: 14 }), oneOf(LANGS), (drawn, lang) => {
      const records = drawn.map(recordOf);
      const account = compileAccount(records, [], { agency: 'Etaten', ourPartyId: 'par-us', period: '2021', lang });
      const sentences = account.sections.flatMap((section) => section.sentences);
      const isAnswer = (id: string) => id.includes('answer-');
      const text = sentences
        .filter(({ id }) => !isAnswer(id))
        .map((sentence) => sentence.text)
        .join(' ');
      const count = (words: string) => text.match(new RegExp(`(?<![\\p{L}\\p{N}])${words.replaceAll('.', '\\.')}(?![\\p{L}\\p{N}])`, 'gu'))?.length ?? 0;
      for (const { engagementId, kind, parties, event, subject, period, figures, work, areas, requestStatus, status } of records) {
        const facts = [
          ...parties.map(({ names }) => names.nn ?? ''),
          ...(event ? [event.names.nn ?? ''] : []),
          ...(subject.nn ? [subject.nn] : []),
          ...(work?.title ? [work.title] : []),
          ...figures.map(({ value }) => String(value)),
          ...areas.flatMap(({ code }) => areaName(code, lang)?.replace(/^the /u, '') ?? []),
          ...(period ? [whenPhrase(period, 2021, lang, status === 'ongoing').replace(/^(?:on|since|sidan|siden) /u, '')] : []),
        ];
        for (const fact of facts) assert.equal(count(fact), 1, `${fact} of ${kind} stands once in: ${text}`);
        const answers = sentences.filter(({ id, support }) => isAnswer(id) && support.some(({ record }) => record === engagementId));
        assert.equal(answers.length, requestStatus && ANSWERED.includes(kind) ? 1 : 0, `the answer to ${engagementId}`);
      }
    }),
    { numRuns: 400 },
  );
});
