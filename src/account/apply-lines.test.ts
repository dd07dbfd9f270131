import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '../../test/properties.ts';
import type { Account } from '../domain/account.ts';
import { slotKey, type AccountLine, type Basis, type LineView, type Place } from '../domain/account-line.ts';
import type { Engagement } from '../domain/engagement.ts';
import { periodOf } from '../domain/period.ts';
import { applyLines } from './apply-lines.ts';
import { compileAccount } from './compile-account.ts';
import { anEngagement, aParty } from './engagement-fixture.ts';
import { linesOver } from './lines-over.ts';
import { supportOf } from './support.ts';
import { factsIn } from './told-facts.ts';

const NOWHERE: Basis = { told: [], cites: [], text: '', records: [] };
const moment = (at: number) => `2026-01-01T00:00:${String(at).padStart(2, '0')}.000Z`;

function lineOf(id: number, over: Partial<AccountLine> & { text?: string | null; basis?: Basis }): LineView {
  const { text = null, basis = NOWHERE, ...rest } = over;
  const line: AccountLine = { isLeftOut: false, place: null, content: { text, basis, at: moment(id) }, ...rest };
  return { ...line, lineId: `lin-${String(id).padStart(3, '0')}`, version: 1, by: 'Kari', changedAt: moment(id), held: null };
}

const meeting = (id: string, name: string, over: Partial<Engagement> = {}) =>
  anEngagement(id, { kind: 'meeting', direction: 'mutual', subject: { nn: `sak ${id}` }, parties: [aParty(name)], period: periodOf('2021-05'), ...over });

function read(engagements: Engagement[], lines: LineView[]) {
  const account = compileAccount(engagements, [], { agency: 'Etaten', ourPartyId: 'par-us', period: '2021', lang: 'nn', over: linesOver(lines) });
  const open = new Map(engagements.filter(({ access }) => access === 'open').map((one) => [one.engagementId, one]));
  const written = applyLines(account, lines, {
    factsOf: factsIn(engagements, [], 'nn'),
    isGone: (record) => !open.has(record),
    supportOf: (record) => (open.has(record) ? supportOf([open.get(record)!]) : []),
  });
  return { compiled: account, ...written };
}
const textsOf = (account: Account) => account.sections.flatMap(({ sentences }) => sentences.map(({ text }) => text));

const three = [
  meeting('1', 'Sida', { kind: 'collaboration', figures: [] }),
  meeting('2', 'GIZ', { kind: 'contribution', direction: 'out', parties: [aParty('GIZ', 'recipient')] }),
  meeting('3', 'Danida', { kind: 'membership' }),
];
const pieceOf = (id: string, engagements = three, lines: LineView[] = []) =>
  read(engagements, lines).pieces.find(({ basis }) => basis.told.some(({ record }) => record === `eng-${id}`))!;

test('without lines the account is as it was compiled', () => {
  const { compiled, account } = read(three, []);
  assert.deepEqual(account, compiled);
});

test('a reworded sentence stands in place of the compiled one, on the same support, and the others stay', () => {
  const { compiled, account } = read(three, [lineOf(1, { text: 'Våre ord.', basis: pieceOf('2').basis })]);
  const at = textsOf(compiled).findIndex((text) => text === pieceOf('2').sentence.text);
  assert.deepEqual(textsOf(account), textsOf(compiled).with(at, 'Våre ord.'));
  const sentence = account.sections.flatMap(({ sentences }) => sentences)[at]!;
  assert.deepEqual([sentence.edited, sentence.stale, sentence.support], [true, false, pieceOf('2').sentence.support]);
});

test('a sentence is stale when a told fact of a record under it changes, and not when its neighbours do', () => {
  const line = lineOf(1, { text: 'Våre ord.', basis: pieceOf('2').basis });
  const later = (over: Partial<Engagement>, at: number) => read(three.with(at, { ...three[at]!, ...over }), [line]).pieces.find((one) => one.line)!;
  assert.equal(later({ period: periodOf('2021-11') }, 0).staleness, null);
  assert.equal(later({ note: 'noko internt', links: ['https://example.org'] }, 1).staleness, null);
  const stale = later({ period: periodOf('2021-11') }, 1);
  assert.deepEqual(
    stale.staleness?.changed.map(({ before, now }) => [before.period, now.period]),
    [['2021-05', '2021-11']],
  );
  assert.equal(stale.sentence.text, 'Våre ord.');
  assert.ok(stale.sentence.stale);
  assert.match(stale.basis.text, /november/);
});

test('a line whose records have gone is kept out of the text and named as lost', () => {
  const line = lineOf(1, { text: 'Våre ord.', basis: pieceOf('2').basis });
  for (const over of [{ status: 'cancelled' as const }, { access: 'internal' as const }]) {
    const { account, lost } = read(three.with(1, { ...three[1]!, ...over }), [line]);
    assert.ok(!textsOf(account).includes('Våre ord.'));
    assert.deepEqual(lost, [line]);
  }
});

const ask = (id: string, name: string) =>
  anEngagement(id, { kind: 'request.advice', direction: 'in', subject: { nn: 'måling' }, parties: [aParty(name, 'asker')] });

test('a new record the compiler would tell in the same sentence stands beside what was written, and does not bring back what was left out', () => {
  const [first] = read([ask('1', 'Sida')], []).pieces;
  const both = [ask('1', 'Sida'), ask('2', 'GIZ')];
  assert.equal(read(both, []).pieces.length, 1);
  const { account, pieces } = read(both, [lineOf(1, { text: 'Sida ville ha råd.', basis: first!.basis })]);
  assert.equal(textsOf(account)[0], 'Sida ville ha råd.');
  assert.match(textsOf(account)[1] ?? '', /^Vi fekk .*GIZ|^GIZ/u);
  assert.deepEqual([account.sections[0]?.sentences.length, pieces[0]?.staleness], [2, null]);
  const out = textsOf(read(both, [lineOf(1, { isLeftOut: true, basis: first!.basis })]).account);
  assert.ok(out.length === 1 && out[0]!.includes('GIZ') && !out[0]!.includes('Sida'));
});

test('what was written of how many came to us is stale when there are more', () => {
  const names = ['Sida', 'GIZ', 'Danida', 'NZVSA', 'AVI'];
  const four = names.slice(0, 4).map((name, at) => ask(String(at), name));
  const [opening] = read(four, []).pieces;
  assert.equal(opening!.basis.told[0]?.record, null);
  const line = lineOf(1, { text: 'Fire kom til oss.', basis: opening!.basis });
  assert.equal(read(four, [line]).pieces[0]?.staleness, null);
  const [stale] = read([...four, ask('4', names[4]!)], [line]).pieces;
  assert.equal(stale?.sentence.text, 'Fire kom til oss.');
  assert.match(String(stale?.staleness?.changed[0]?.now['text']), /fem/u);
});

test('an answer that comes makes what was written of the lack of one stale', () => {
  const ask = (requestStatus: 'unanswered' | 'yes') =>
    anEngagement('1', { kind: 'request.advice', direction: 'in', requestStatus, subject: { nn: 'måling' }, parties: [aParty('Sida', 'asker')] });
  const answer = read([ask('unanswered')], []).pieces.find(({ basis }) => basis.told[0]?.facet === 'answer')!;
  const { pieces } = read([ask('yes')], [lineOf(1, { text: 'Sida ventar.', basis: answer.basis })]);
  const stale = pieces.find((one) => one.line);
  assert.deepEqual(stale?.staleness?.changed[0]?.now, { requestStatus: 'yes' });
});

test('sentences are joined, split, moved and left out, and a sentence of one’s own stands where it was put', () => {
  const [a, b, c] = ['1', '2', '3'].map((id) => pieceOf(id)) as [ReturnType<typeof pieceOf>, ReturnType<typeof pieceOf>, ReturnType<typeof pieceOf>];
  const place = (after: Place['after'], at = 1): Place => ({ section: a.section, title: 'X', after, at: moment(at) });
  const joined = { told: [...a.basis.told, ...b.basis.told], cites: [], text: '', records: [...a.basis.records, ...b.basis.records] };
  const order = read(three, []).pieces.map(({ sentence }) => sentence.text);
  const without = (...gone: (typeof a)[]) => order.filter((text) => gone.every((one) => one.sentence.text !== text));
  const said = (lines: LineView[]) => textsOf(read(three, lines).account);
  assert.deepEqual(said([lineOf(1, { text: 'Begge.', basis: joined })]).toSorted(), [...without(a, b), 'Begge.'].toSorted());
  const parts = [lineOf(1, { text: 'Ein.', basis: b.basis }), lineOf(2, { text: 'To.', basis: b.basis, place: place({ line: 'lin-001' }) })];
  assert.equal(said(parts).join(' '), order.map((text) => (text === b.sentence.text ? 'Ein. To.' : text)).join(' '));
  assert.deepEqual(said([lineOf(1, { isLeftOut: true, basis: b.basis })]), without(b));
  const slot = order[0] === c.sentence.text ? a.basis.told[0]! : c.basis.told[0]!;
  const moved = read(three, [lineOf(1, { basis: pieceOf('1').basis, place: place({ record: slot.record, facet: '' }) })]);
  assert.equal(moved.pieces[moved.pieces.findIndex(({ line }) => line) - 1]?.basis.told[0]?.record, slot.record);
  assert.deepEqual(moved.pieces.map(({ sentence }) => sentence.text).toSorted(), order.toSorted());
  const free = read(three, [lineOf(1, { text: 'Fritt.', place: place(null) }), lineOf(2, { text: 'Etter.', place: place({ line: 'lin-001' }) })]);
  assert.deepEqual(textsOf(free.account).slice(0, 2), ['Fritt.', 'Etter.']);
  assert.deepEqual(free.pieces[0]?.sentence.support, []);
});

/** One step somebody takes: an edit of a sentence, or a change in the register. */
const steps = fc.array(
  fc.record({
    does: fc.constantFrom('rewrite', 'rewrite', 'join', 'split', 'move', 'out', 'free', 'answer', 'cancel', 'hide', 'redate', 'log', 'regroup'),
    at: fc.nat(9),
    to: fc.nat(9),
  }),
  { minLength: 1, maxLength: 14 },
);

test('whatever is edited and whatever changes in the register, every typed text can be found, and every sentence is supported or says that it is not', () => {
  fc.assert(
    fc.property(steps, (all) => {
      let engagements: Engagement[] = [
        ...three,
        anEngagement('4', {
          kind: 'request.advice',
          direction: 'in',
          requestStatus: 'unanswered',
          subject: { nn: 'måling' },
          parties: [aParty('Sida', 'asker')],
        }),
        anEngagement('5', {
          kind: 'request.advice',
          direction: 'in',
          requestStatus: 'unanswered',
          subject: { nn: 'måling' },
          parties: [aParty('GIZ', 'asker')],
        }),
      ];
      let lines: LineView[] = [];
      const typed: string[] = [];
      let said = 0;
      for (const [n, { does, at, to }] of all.entries()) {
        const { pieces } = read(engagements, lines);
        const piece = pieces[at % Math.max(1, pieces.length)];
        const other = pieces[to % Math.max(1, pieces.length)];
        const say = (): string => typed[typed.push(`Tekst ${(said += 1)}.`) - 1]!;
        const put = (over: Partial<AccountLine> & { text?: string | null }, of = piece!): void => {
          const old = of.line;
          const text = over.text === undefined ? (old?.content.text ?? null) : over.text;
          const next = lineOf(n + 1, { isLeftOut: false, place: old?.place ?? null, basis: old?.content.basis ?? of.basis, ...over, text });
          lines = old ? lines.map((line) => (line === old ? { ...next, lineId: old.lineId } : line)) : [...lines, next];
          if (old?.content.text && over.text) typed.splice(typed.indexOf(old.content.text), 1); // it stands in the log
        };
        const place = (of: typeof piece): Place => ({
          section: of?.section ?? 'promises',
          title: 'X',
          after: of ? (of.line?.place ? { line: of.line.lineId } : { record: of.basis.told[0]?.record ?? null, facet: of.basis.told[0]?.facet ?? '' }) : null,
          at: moment(n + 1),
        });
        const change = (over: Partial<Engagement>) =>
          (engagements = engagements.with(at % engagements.length, { ...engagements[at % engagements.length]!, ...over }));
        if (does === 'cancel') change({ status: 'cancelled' });
        else if (does === 'hide') change({ access: 'internal' });
        else if (does === 'redate') change({ period: periodOf('2021-12') });
        else if (does === 'answer') change({ requestStatus: 'yes' });
        else if (does === 'log') engagements = [...engagements, meeting(`n${n}`, `Ny ${n}`)];
        else if (does === 'regroup')
          engagements = [...engagements, { ...engagements[at % engagements.length]!, engagementId: `eng-r${n}`, parties: [aParty(`Ny ${n}`, 'asker')] }];
        else if (does === 'free')
          lines = [...lines, lineOf(n + 1, { text: say(), place: place(other), basis: { ...NOWHERE, cites: to % 2 ? (other?.basis.told ?? []) : [] } })];
        else if (!piece) continue;
        else if (does === 'rewrite') put({ text: say() });
        else if (does === 'move') put({ place: place(other === piece ? undefined : other) });
        else if (does === 'out') put({ isLeftOut: true });
        else if (does === 'split') {
          put({ text: say() });
          lines = [...lines, lineOf(n + 51, { text: say(), basis: piece.basis, place: place(piece) })];
        }
      }
      const { account, leftOut, lost, pieces } = read(engagements, lines);
      const found = [...textsOf(account), ...leftOut.map(({ text }) => text), ...lost.map(({ content }) => content.text)];
      for (const text of typed) assert.equal(found.filter((one) => one === text).length, 1, text);
      for (const { sentence, line } of pieces) assert.ok(sentence.support.length > 0 || line?.content.basis.cites.length === 0, sentence.text);
      const told = pieces.flatMap(({ sentence, line }) => (line && line.content.basis.told.length > 0 && line.content.text !== null ? [] : [sentence.text]));
      assert.equal(new Set(told).size, told.length, 'nothing compiled is told twice');
      const covered = new Set(lines.flatMap((line) => line.content.basis.told.map(slotKey)));
      for (const slot of read(engagements, []).pieces.flatMap(({ basis }) => basis.told))
        if (!covered.has(slotKey(slot)))
          assert.ok(
            pieces.some((one) => one.basis.told.some((told) => slotKey(told) === slotKey(slot)) && (one.line === null || one.line.content.text === null)),
          );
    }),
    { numRuns: 300 },
  );
});
