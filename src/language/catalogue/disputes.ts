import type { InThree, Widened } from './widened.ts';

const nn = {
  title: 'Kjelder som er usamde',
  lead: 'Oppføringar der ei kjelde seier noko anna enn registeret. Opne oppføringa for å velje, eller for å avvise det som ikkje held.',
  count: (n: number) => (n === 1 ? '1 oppføring' : `${n} oppføringar`),
  waiting: (n: number) => (n === 1 ? 'Kjelder er usamde om 1 oppføring' : `Kjelder er usamde om ${n} oppføringar`),
  go: 'Sjå kva dei seier',
  state: 'Kva som er avgjort',
  states: { open: 'Ikkje avgjort', settled: 'Avgjort: nokon har valt' },
  noneOpen: 'Ingen kjelder er usamde om noko som ikkje er avgjort.',
  none: 'Her er det ingen kjelder som er usamde.',
  caption: 'Oppføringar der kjelder er usamde, dei sist omtala først',
  record: 'Oppføring',
  says: 'Kva kjeldene seier',
  inUse: (value: string) => `${value} (i bruk)`,
  another: (value: string, by: string) => `${value} (${by})`,
  settled: 'avgjort',
  also: 'usemje påstand motstrid ulike kjelder',
};

const nb: Widened<typeof nn> = {
  title: 'Kilder som er uenige',
  lead: 'Oppføringer der en kilde sier noe annet enn registeret. Åpne oppføringen for å velge, eller for å avvise det som ikke holder.',
  count: (n) => (n === 1 ? '1 oppføring' : `${n} oppføringer`),
  waiting: (n) => (n === 1 ? 'Kilder er uenige om 1 oppføring' : `Kilder er uenige om ${n} oppføringer`),
  go: 'Se hva de sier',
  state: 'Hva som er avgjort',
  states: { open: 'Ikke avgjort', settled: 'Avgjort: noen har valgt' },
  noneOpen: 'Ingen kilder er uenige om noe som ikke er avgjort.',
  none: 'Her er det ingen kilder som er uenige.',
  caption: 'Oppføringer der kilder er uenige, de sist omtalte først',
  record: 'Oppføring',
  says: 'Hva kildene sier',
  inUse: (value) => `${value} (i bruk)`,
  another: (value, by) => `${value} (${by})`,
  settled: 'avgjort',
  also: 'uenighet påstand motstrid ulike kilder',
};

const en: Widened<typeof nn> = {
  title: 'Sources that disagree',
  lead: 'Records of which a source says something else than the register. Open the record to choose, or to reject what does not hold.',
  count: (n) => (n === 1 ? '1 record' : `${n} records`),
  waiting: (n) => (n === 1 ? 'Sources disagree on 1 record' : `Sources disagree on ${n} records`),
  go: 'See what they say',
  state: 'What is settled',
  states: { open: 'Not settled', settled: 'Settled: somebody has chosen' },
  noneOpen: 'No sources disagree on anything that is not settled.',
  none: 'No sources disagree here.',
  caption: 'Records that sources disagree on, the latest spoken of first',
  record: 'Record',
  says: 'What the sources say',
  inUse: (value) => `${value} (in use)`,
  another: (value, by) => `${value} (${by})`,
  settled: 'settled',
  also: 'disagreement claim conflict different sources',
};

/** The list of records that sources disagree on. */
export const disputes: InThree<typeof nn> = { nn, nb, en };
