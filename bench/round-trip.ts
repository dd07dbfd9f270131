import { LANGS } from '../src/domain/lang.ts';
import { knownIn } from '../test/generated/known.ts';
import { generateRegister } from '../test/generated/register.ts';
import { US } from '../test/generated/us.ts';
import { roundTrip } from '../test/round-trip.ts';
import type { Measured } from './figure.ts';
import { scorerOrWhy } from './labelled.ts';
import { fieldTable } from './score-fields.ts';

const COUNT = 2000;

/** What the reader gives back of the accounts of ten years of a generated register, with its parties known and with none. */
export async function measureRoundTrip(): Promise<Measured[]> {
  const scorer = await scorerOrWhy();
  if (typeof scorer === 'string') return [['account read back', scorer]];
  const years = generateRegister({ count: COUNT, from: 2016, to: 2025 });
  const rows = LANGS.flatMap((lang) =>
    [
      { called: `${lang}, parties known`, known: knownIn() },
      { called: `${lang}, none known`, known: [] },
    ].map(({ called, known }) => {
      const counts = years.map((year) => {
        const { gold, out, text } = roundTrip(year, US, lang, known);
        return scorer.count(gold, out, text);
      });
      return [called, counts] as const;
    }),
  );
  return fieldTable(rows);
}
