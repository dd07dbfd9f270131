import { confidenceOf, confidenceBy, JUDGED, type Judged } from '../src/intake/confidence.ts';
import { confidenceWord } from '../src/domain/confidence-word.ts';
import type { Measured } from './figure.ts';
import type { Judgement } from './fit-run.ts';
import { isUnread, judgedOn, judgements, weightsOf } from './judgements.ts';
import { scorerOrWhy } from './labelled.ts';

/** How likely something was said to be, and whether it was so. */
interface Said {
  likely: number;
  so: boolean;
}
const BINS = 10;

/** Whether confidence means what it says: what was said against what was so, on texts left out one at a time and on those kept unread. */
export async function measureCalibration(): Promise<Measured[]> {
  const scorer = await scorerOrWhy();
  if (typeof scorer === 'string') return [['labelled texts', scorer]];
  const found = await judgements();
  return JUDGED.flatMap((judged): Measured[] => {
    const left = leftOut(found, judged);
    const unread = judgedOn(found, judged)
      .filter(isUnread)
      .map((one) => ({ likely: confidenceOf(one.signs, judged), so: one.right[judged] === true }));
    const rows: Measured[] = [
      [`${judged}, one text left out`, summary(left)],
      [`${judged}, texts kept unread`, summary(unread)],
    ];
    return judged === 'record' ? [...rows, ...table(left, unread), ...inWords(left, unread)] : rows;
  });
}

/** Each text by weights fitted on all the others. */
function leftOut(found: readonly Judgement[], judged: Judged): Said[] {
  const used = judgedOn(found, judged).filter((one) => !isUnread(one));
  return [...new Set(used.map(({ text }) => text))].flatMap((text) => {
    const weights = weightsOf(
      used.filter((one) => one.text !== text),
      judged,
    );
    return used.filter((one) => one.text === text).map((one) => ({ likely: confidenceBy(weights, one.signs), so: one.right[judged] === true }));
  });
}

const mean = (values: readonly number[]) => (values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0);
const binOf = (said: readonly Said[], bin: number) => said.filter(({ likely }) => Math.min(BINS - 1, Math.floor(likely * BINS)) === bin);
const observed = (said: readonly Said[]) => mean(said.map(({ so }) => (so ? 1 : 0)));
const predicted = (said: readonly Said[]) => mean(said.map(({ likely }) => likely));
const two = (value: number) => value.toFixed(2);

function summary(said: readonly Said[]): string {
  const bins = Array.from({ length: BINS }, (_, bin) => binOf(said, bin));
  const error = bins.reduce((sum, bin) => sum + (bin.length / said.length) * Math.abs(predicted(bin) - observed(bin)), 0);
  const brier = mean(said.map(({ likely, so }) => (likely - (so ? 1 : 0)) ** 2));
  return `${said.length} said, ${two(observed(said))} so, expected calibration error ${error.toFixed(3)}, Brier score ${brier.toFixed(3)}`;
}

const cell = (said: readonly Said[]) => (said.length > 0 ? `${two(predicted(said))} said, ${two(observed(said))} so, of ${said.length}` : '–').padEnd(32);

const table = (left: readonly Said[], unread: readonly Said[]): Measured[] =>
  Array.from({ length: BINS }, (_, bin) => [
    `  ${(bin / BINS).toFixed(1)} to ${((bin + 1) / BINS).toFixed(1)}`,
    cell(binOf(left, bin)) + cell(binOf(unread, bin)),
  ]);

const inWords = (left: readonly Said[], unread: readonly Said[]): Measured[] =>
  (['sure', 'likely', 'unsure'] as const).map((word) => {
    const of = (said: readonly Said[]) => cell(said.filter(({ likely }) => confidenceWord(likely) === word));
    return [`  shown as ${word}`, of(left) + of(unread)];
  });
