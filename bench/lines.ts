import { proposeLine } from '../src/intake/propose-line.ts';
import { LINE_CONTEXT, labelledLines, scoreLines } from '../test/lines/score-lines.ts';
import { median, ms, type Measured } from './figure.ts';

const KNOWN = 5000;

/** How much of each field of the typed lines is read, and how long a line takes in a register of many parties. */
export async function measureLines(): Promise<Measured[]> {
  const lines = labelledLines();
  const told = (held: boolean) =>
    Object.entries(scoreLines(lines.filter((line) => line.held === held)))
      .map(([field, score]) => `${field} ${score.toFixed(2)}`)
      .join('  ');
  const many = Array.from({ length: KNOWN }, (_, at) => ({
    partyId: `par-${at}`,
    name: `Laget nummer ${at} for samarbeid`,
    names: [`Society Number ${at} for Cooperation`, `SN${at}`],
    country: 'NO',
    isUs: false,
  }));
  let at = 0;
  // A new list each time, as a server has one for each request.
  const read = () => proposeLine(lines[at++ % lines.length]?.line ?? '', { ...LINE_CONTEXT, known: [...LINE_CONTEXT.known, ...many] });
  read();
  return [
    ['typed lines, tuned on', told(false)],
    ['typed lines, held back', told(true)],
    [`reading a line, ${KNOWN} parties known, median`, ms(await median(lines.length, read))],
  ];
}
