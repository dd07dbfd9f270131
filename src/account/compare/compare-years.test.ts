import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Engagement } from '../../domain/engagement.ts';
import { LANGS, type Lang } from '../../domain/lang.ts';
import { periodOf } from '../../domain/period.ts';
import { aCommitment, aParty, anEngagement } from '../engagement-fixture.ts';
import { compareYears } from './compare-years.ts';
import { yearOfRecords } from './year-of-records.ts';

const unv = aParty('UN Volunteers', 'counterpart', { partyId: 'par-unv', acronym: 'UNV' });
const egypt = aParty('Egypt', 'asker', { partyId: 'par-egypt', country: 'EG' });
const canada = aParty('Canada', 'asker', { partyId: 'par-canada', country: 'CA' });

function of(year: number, id: string, over: Partial<Engagement> = {}): Engagement {
  return anEngagement(id, { kind: 'meeting', status: 'held', period: periodOf(String(year)), year, ...over });
}

const THEN = [
  of(2021, 'a', { parties: [unv] }),
  of(2021, 'b', { kind: 'interview', direction: 'in', parties: [canada] }),
  of(2021, 'c', { kind: 'request.funding', direction: 'in', parties: [canada] }),
];
const NOW = [
  of(2022, 'd', { parties: [unv] }),
  of(2022, 'e', { parties: [unv] }),
  of(2022, 'f', { kind: 'talk', parties: [unv] }),
  of(2022, 'g', { kind: 'request.funding', direction: 'in', parties: [egypt] }),
  of(2022, 'h', { kind: 'request.advice', direction: 'in', parties: [egypt] }),
];
const DUE = [
  aCommitment('1', 'eng-a', { due: periodOf('2022'), status: 'kept' }),
  aCommitment('2', 'eng-a', { due: periodOf('2022'), status: 'kept' }),
  aCommitment('3', 'eng-a', { due: periodOf('2022-06'), status: 'carried-over' }),
  aCommitment('4', 'eng-a', { due: periodOf('2021'), status: 'not-kept' }),
];

function compared(lang: Lang, { then = THEN, now = NOW, due = DUE } = {}) {
  const asked = { ourPartyId: 'par-us', lang };
  return compareYears(yearOfRecords(then, due, { ...asked, period: '2021' }), yearOfRecords(now, due, { ...asked, period: '2022' }), lang);
}
const textOf = (...asked: Parameters<typeof compared>) => compared(...asked).flatMap(({ sentences }) => sentences.map(({ text }) => text));

const TEXTS: Record<Lang, string[]> = {
  nn: [
    'For 2022 er det ført fem engasjement, mot tre i 2021.',
    'Det var fleire møte (frå 1 til 2), førespurnader om råd (frå 0 til 1) og innlegg (frå 0 til 1), og færre intervju (frå 1 til 0).',
    'To partar er nemnde i 2022, like mange som i 2021.',
    'Ny samanlikna med 2021 er Egypt.',
    'Med Canada er det ikkje ført noko for 2022.',
    'Det vart meir med UNV (frå 1 til 3).',
    'Det kom to førespurnader i 2022, mot éin i 2021.',
    'I 2022 kom dei frå Egypt (2).',
    'Tre lovnader hadde frist i 2022: to er haldne og éin er ført vidare.',
    'Lovnaden med frist i 2021 er ikkje halden.',
  ],
  nb: [
    'For 2022 er det ført fem engasjement, mot tre i 2021.',
    'Det var flere møter (fra 1 til 2), forespørsler om råd (fra 0 til 1) og innlegg (fra 0 til 1), og færre intervjuer (fra 1 til 0).',
    'To parter er nevnt i 2022, like mange som i 2021.',
    'Ny sammenlignet med 2021 er Egypt.',
    'Med Canada er det ikke ført noe for 2022.',
    'Det ble mer med UNV (fra 1 til 3).',
    'Det kom to forespørsler i 2022, mot én i 2021.',
    'I 2022 kom de fra Egypt (2).',
    'Tre løfter hadde frist i 2022: to er holdt og ett er ført videre.',
    'Løftet med frist i 2021 er ikke holdt.',
  ],
  en: [
    'Five engagements are recorded for 2022, against three in 2021.',
    'There were more meetings (from 1 to 2), requests for advice (from 0 to 1) and talks (from 0 to 1), and fewer interviews (from 1 to 0).',
    'Two parties are named in 2022, as many as in 2021.',
    'New compared with 2021: Egypt.',
    'Nothing is recorded with Canada for 2022.',
    'There was more with UNV (from 1 to 3).',
    'Two requests came in 2022, against one in 2021.',
    'In 2022 they came from Egypt (2).',
    'Three commitments were due in 2022: two were kept and one was carried over.',
    'The commitment due in 2021 was not kept.',
  ],
};

describe('two years compared', () => {
  for (const lang of LANGS) it(`are told in ${lang}`, () => assert.deepEqual(textOf(lang), TEXTS[lang]));

  it('give the same text in whatever order the records come', () => {
    assert.deepEqual(
      compared('nn', { then: THEN.toReversed(), now: NOW.toReversed(), due: DUE.toReversed() }).map(({ sentences }) => sentences.map(({ text }) => text)),
      compared('nn').map(({ sentences }) => sentences.map(({ text }) => text)),
    );
  });

  it('count in their tables what their records say', () => {
    const [kinds] = compared('nn')[0]?.tables ?? [];
    assert.deepEqual(
      kinds?.rows.map((row) => row.map(({ text }) => text)),
      [
        ['Møte', '1', '2', '+1'],
        ['Førespurnad om finansiering', '1', '1', '0'],
        ['Førespurnad om råd', '0', '1', '+1'],
        ['Innlegg', '0', '1', '+1'],
        ['Intervju', '1', '0', '−1'],
      ],
    );
    for (const { tables = [] } of compared('en'))
      for (const { rows } of tables) for (const [, then, now] of rows) for (const cell of [then, now]) assert.equal(Number(cell?.text), cell?.records.length);
  });

  it('draw the same numbers as they set in tables', () => {
    const [{ tables = [], charts = [] } = {}] = compared('nb');
    assert.deepEqual(charts[0]?.series, ['2021', '2022']);
    assert.deepEqual(
      charts[0]?.groups.map(({ values }) => values.map(({ value }) => value)),
      tables[0]?.rows.map((row) => row.slice(1, 3).map(({ text }) => Number(text))),
    );
  });

  it('stand every sentence on the records it counts', () => {
    const sections = compared('nn');
    for (const { sentences } of sections) for (const { support } of sentences) assert.ok(support.length > 0);
    const gone = sections.flatMap(({ sentences }) => sentences).find(({ text }) => text.includes('Canada'));
    assert.deepEqual(gone?.support.map(({ record }) => record).toSorted(), ['eng-b', 'eng-c']);
  });

  it('say nothing of records that are not open, cancelled or only planned', () => {
    const more = [
      of(2022, 'i', { access: 'internal', parties: [canada] }),
      of(2022, 'j', { status: 'cancelled', parties: [canada] }),
      of(2022, 'k', { status: 'planned', parties: [canada] }),
    ];
    assert.deepEqual(textOf('nn', { now: [...NOW, ...more] }), TEXTS.nn);
  });

  it('leave out the promise of a record that is not open', () => {
    const hidden = of(2021, 'z', { access: 'exempt' });
    const due = [...DUE, aCommitment('9', 'eng-z', { due: periodOf('2021'), status: 'kept' })];
    assert.deepEqual(textOf('nn', { then: [...THEN, hidden], due }), TEXTS.nn);
  });

  it('call nobody new against a year that nothing is recorded for', () => {
    assert.deepEqual(textOf('nn', { then: [], due: [] }), [
      'For 2022 er det ført fem engasjement, mot ingen i 2021.',
      'To partar er nemnde i 2022, mot ingen i 2021.',
      'Det kom to førespurnader i 2022, mot ingen i 2021.',
      'I 2022 kom dei frå Egypt (2).',
    ]);
  });

  it('say of promises that ended alike that both or all did', () => {
    const due = [1, 2, 3].map((at) => aCommitment(String(at), 'eng-a', { due: periodOf('2022') }));
    assert.ok(textOf('nn', { due }).includes('Tre lovnader hadde frist i 2022, og alle er opne.'));
    assert.ok(textOf('en', { due: due.slice(1) }).includes('Two commitments were due in 2022, and both are open.'));
  });

  it('have nothing to say of two empty years', () => assert.deepEqual(compared('en', { then: [], now: [], due: [] }), []));

  it('name eight at most in a sentence, and say how many more there are', () => {
    const many = Array.from({ length: 11 }, (_, at) => of(2022, `m${at}`, { parties: [aParty(`Nettverk ${String.fromCodePoint(65 + at)}`)] }));
    const fresh = textOf('nn', { now: [...NOW, ...many] }).find((text) => text.startsWith('Nye'));
    assert.equal(fresh, 'Nye samanlikna med 2021 er Egypt, Nettverk A, Nettverk B, Nettverk C, Nettverk D, Nettverk E, Nettverk F, Nettverk G og fire til.');
  });
});
