import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { z } from 'zod';
import { codesOf } from '../src/domain/code.ts';
import { CLAIM_STATUSES } from '../src/domain/codes/claim-status.ts';
import { COMMITMENT_STATUSES } from '../src/domain/codes/commitment-status.ts';
import { PARTY_TYPES } from '../src/domain/codes/party-type.ts';
import { RECURRENCES } from '../src/domain/codes/recurrence.ts';
import { TIE_KINDS } from '../src/domain/codes/tie-kind.ts';
import { TOPICS } from '../src/domain/codes/topic.ts';
import { EngagementDraft } from '../src/domain/draft.ts';
import { LANGS } from '../src/domain/lang.ts';
import { periodOf } from '../src/domain/period.ts';

const folder = new URL('../demo/', import.meta.url);
const real = new URL('../../shared/real/', import.meta.url);
const text = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const data = <T>(name: string, shape: z.ZodType<T>): T[] => z.array(shape).parse(JSON.parse(text(name)));

const Said = z
  .strictObject({ said: z.string().min(1), edtf: z.string().refine((edtf) => periodOf(edtf) !== null) })
  .transform(({ said, edtf }) => periodOf(edtf, said)!);
const InAllLanguages = z.strictObject({ nn: z.string().min(1), nb: z.string().min(1), en: z.string().min(1) });
const Name = z.strictObject({ lang: z.enum(LANGS).nullable(), name: z.string().min(1), kind: z.enum(['official', 'alias', 'acronym']) });
const Address = z.url({ protocol: /^https?$/ });

const Party = z.strictObject({
  key: z.string(),
  parentKey: z.string().nullable(),
  draft: z.strictObject({
    names: z.array(Name.extend({ from: z.iso.date().nullable(), to: z.iso.date().nullable() })).min(1),
    type: z.enum(codesOf(PARTY_TYPES)).nullable(),
    country: z.string().length(2).nullable(),
    isNetwork: z.boolean(),
    isUs: z.boolean(),
    parentId: z.null(),
    identifiers: z.array(z.strictObject({ scheme: z.string(), value: z.string() })),
    website: Address.nullable(),
  }),
});
const Tie = z.strictObject({ kind: z.enum(codesOf(TIE_KINDS)), from: z.string(), to: z.string(), period: Said.nullable(), note: z.string().nullable() });
const Event = z.strictObject({
  key: z.string(),
  parentKey: z.string().nullable(),
  organisers: z.array(z.string()),
  draft: z.strictObject({
    names: z.array(Name).min(1),
    parentId: z.null(),
    period: Said.nullable(),
    place: z.string().nullable(),
    recurrence: z.enum(codesOf(RECURRENCES)).optional(),
  }),
});
const Entry = z.strictObject({
  key: z.string(),
  quote: z.string().min(1),
  fields: z.partialRecord(z.enum(['period', 'figures', 'parties', 'areas', 'commitment', 'event', 'work']), z.string()),
  eventKey: z.string().nullable(),
  draft: z.looseObject({
    period: Said,
    parties: z.array(z.strictObject({ partyKey: z.string(), role: z.string(), said: z.string() })),
    commitment: z.strictObject({ by: z.string(), due: Said }).nullable(),
    title: InAllLanguages,
    subject: z.union([InAllLanguages, z.strictObject({})]), // a seat on a board, or in a delegation, need be about nothing
  }),
});
const Commitment = z.strictObject({
  key: z.string(),
  engagementKey: z.string(),
  by: z.enum(['us', 'them']),
  to: z.array(z.string()).min(1),
  due: Said,
  what: InAllLanguages,
  status: z.enum(codesOf(COMMITMENT_STATUSES)),
});
const Difference = z.strictObject({
  key: z.string(),
  engagementKey: z.string().optional(),
  partyKey: z.string().optional(),
  field: z.string(),
  values: z
    .array(
      z.strictObject({
        value: z.string(),
        saidBy: z.string(),
        saidOn: z.string().nullable(),
        status: z.enum(codesOf(CLAIM_STATUSES)),
        preferred: z.boolean(),
        confidence: z.number().min(0).max(1).optional(),
        link: Address,
        note: InAllLanguages,
      }),
    )
    .min(2),
});
const Source = z.strictObject({
  key: z.string(),
  title: z.string(),
  lang: z.enum(LANGS),
  origin: z.string(),
  year: z.int(),
  file: z.string().optional(),
  link: Address.optional(),
});

const notes = text('notes-2021.nn.txt');
const parties = data('parties.json', Party);
const ties = data('ties.json', Tie);
const events = data('events.json', Event);
const engagements = data('engagements.json', Entry);
const commitments = data('commitments.json', Commitment);
const differences = data('rival-claims.json', Difference);
const sources = data('sources.json', Source);

const party = (key: string) => parties.find((candidate) => candidate.key === key) ?? assert.fail(`no party ${key}`);
const event = (key: string) => events.find((candidate) => candidate.key === key) ?? assert.fail(`no event ${key}`);
const engagement = (key: string) => engagements.find((candidate) => candidate.key === key) ?? assert.fail(`no engagement ${key}`);
const drafts = engagements.map((entry) => ({
  key: entry.key,
  draft: EngagementDraft.parse({
    ...entry.draft,
    parties: entry.draft.parties.map(({ partyKey, role, said }) => ({
      partyId: null,
      name: party(partyKey).draft.names[0]!.name,
      said,
      role,
      country: party(partyKey).draft.country,
    })),
  }),
}));
const timesIn = (whole: string, part: string): number => whole.split(part).length - 1;

test('the demo register holds what the 2021 account states', () => {
  assert.equal(engagements.length, 39);
  const promises = drafts.filter(({ draft }) => draft.commitment?.due?.edtf === '2022');
  assert.deepEqual(
    promises.map(({ key }) => key),
    ['9b', '36b', '38b'],
  );
  assert.deepEqual(
    commitments.map(({ engagementKey, due, by, status }) => [engagementKey, due.edtf, by, status]),
    promises.map(({ key, draft }) => [key, '2022', draft.commitment?.by, 'open']),
  );
  assert.deepEqual(
    drafts.filter(({ draft }) => draft.requestStatus === 'unanswered').map(({ key }) => key),
    ['10a', '10b', '26', '27'],
  );
  assert.deepEqual([...new Set(drafts.flatMap(({ draft }) => draft.areas.map((area) => area.code)))].toSorted(), [
    'AU',
    'BR',
    'CA',
    'CH',
    'DE',
    'EG',
    'FR',
    'IE',
    'IN',
    'NO',
    'ZA',
  ]);
  assert.deepEqual(
    differences.map(({ key }) => key),
    ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7'],
  );
  assert.equal(parties.filter(({ draft }) => draft.isUs).length, 1);
});

test('every key in the demo register is given once and leads somewhere', () => {
  for (const list of [parties, events, engagements, commitments, differences, sources]) {
    assert.equal(new Set(list.map(({ key }) => key)).size, list.length);
  }
  for (const { parentKey } of parties) if (parentKey) party(parentKey);
  for (const { from, to } of ties) assert.notEqual(party(from), party(to));
  for (const { parentKey, organisers } of events) {
    if (parentKey) event(parentKey);
    organisers.forEach(party);
  }
  for (const { engagementKey, to } of commitments) {
    const named = engagement(engagementKey).draft.parties.map(({ partyKey }) => partyKey);
    assert.deepEqual(
      to.map((key) => party(key).key),
      named,
    );
  }
  for (const { engagementKey, partyKey } of differences) {
    assert.equal([engagementKey, partyKey].filter(Boolean).length, 1);
    if (engagementKey) engagement(engagementKey);
    if (partyKey) party(partyKey);
  }
  for (const { key, file, link } of sources) {
    assert.equal([file, link].filter(Boolean).length, 1, key);
    if (file) text(file);
  }
  const topics = TOPICS.map(({ code }): string => code);
  for (const { draft } of drafts) for (const topic of draft.topics) assert.ok(topics.includes(topic), topic);
});

test('an engagement names its event by a name the event has', () => {
  for (const { key, eventKey, draft } of engagements) {
    const named = drafts.find((candidate) => candidate.key === key)?.draft.event ?? null;
    assert.equal(named === null, eventKey === null, key);
    if (eventKey && named)
      assert.ok(
        event(eventKey).draft.names.some(({ name }) => name === named),
        `${key}: ${named}`,
      );
    assert.ok(draft.period);
  }
});

test('every quote stands in the notes exactly once, and every field quote once in its quote', () => {
  for (const { key, quote, fields, draft } of engagements) {
    assert.equal(timesIn(notes, quote), 1, `${key}: ${quote}`);
    for (const [field, words] of Object.entries(fields)) assert.equal(timesIn(quote, words), 1, `${key}, ${field}: ${words}`);
    for (const { said } of draft.parties) assert.ok(quote.includes(said), `${key}: ${said}`);
    assert.ok(quote.includes(draft.period.said), `${key}: ${draft.period.said}`);
  }
  for (const { key, draft } of drafts) for (const { said } of draft.figures) assert.ok(engagement(key).quote.includes(said), `${key}: ${said}`);
});

test('of the values that differ exactly one is preferred, and it is the one the record carries', () => {
  for (const { key, engagementKey, partyKey, field, values } of differences) {
    const [preferred, ...more] = values.filter((value) => value.preferred);
    assert.ok(preferred && more.length === 0, key);
    const draft = drafts.find((candidate) => candidate.key === engagementKey)?.draft;
    if (field === 'period') assert.equal(draft?.period?.edtf, preferred.value, key);
    if (field === 'work') assert.equal(draft?.work?.title, preferred.value, key);
    if (field === 'figures') assert.equal(draft?.figures[0]?.said, preferred.value, key);
    if (field === 'names')
      assert.ok(
        party(partyKey!).draft.names.some(({ name }) => name === preferred.value),
        key,
      );
    if (field === 'parties')
      assert.deepEqual(
        draft?.parties.filter(({ role }) => role === 'co-funder'),
        [],
        key,
      );
  }
});

const RUN = 8;
const runsOf = (whole: string): string[] => {
  const words = whole.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
};

test(`no run of ${RUN} words is shared with a published account`, { skip: existsSync(real) ? false : 'the folder of published accounts is not here' }, () => {
  const published = readdirSync(real)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(new URL(name, real), 'utf8'));
  assert.ok(published.length > 0);
  const theirs = new Set(published.flatMap(runsOf));
  for (const name of readdirSync(folder))
    assert.deepEqual(
      runsOf(text(name)).filter((run) => theirs.has(run)),
      [],
      name,
    );
});

/** Words of the field that the dictionary lacks; names come from the register itself. */
const FIELD_WORDS = ['triangulært', 'webinar', 'webinaret', 'pålogga', 'JPO', 'VNR', 'Directionality', 'Public', 'Diplomacy', 'core', 'group'];

test('the notes hold no word a Nynorsk dictionary lacks, names and compounds of known words apart', () => {
  const load = createRequire(import.meta.url);
  const nspell = load('nspell') as (dictionary: { aff: Buffer; dic: Buffer }) => { correct(word: string): boolean };
  const part = (ending: string): Buffer => readFileSync(load.resolve(`dictionary-nn/index.${ending}`));
  const speller = nspell({ aff: part('aff'), dic: part('dic') });
  const wordsOf = (whole: string): string[] => whole.match(/\p{L}+/gu) ?? [];
  const names = new Set([...FIELD_WORDS, ...[...parties, ...events].flatMap(({ draft }) => draft.names.flatMap(({ name }) => wordsOf(name)))]);
  const isWord = (word: string): boolean => [word, word.toLowerCase()].some((form) => names.has(form) || speller.correct(form));
  const isCompound = (word: string): boolean =>
    [...word].some(
      (_, at) =>
        at >= 3 &&
        word.length - at >= 3 &&
        isWord(word.slice(at)) &&
        (isWord(word.slice(0, at)) || (/[se]$/.test(word.slice(0, at)) && isWord(word.slice(0, at - 1)))),
    );
  const plain = notes.replace(/«[^»]*»/g, '');
  assert.deepEqual(
    [...new Set(wordsOf(plain))].filter((word) => !isWord(word) && !isCompound(word)),
    [],
  );
  assert.ok(!isWord('hovedstad') && !isCompound('tenkketankar'));
});
