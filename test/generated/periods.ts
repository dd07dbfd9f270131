import { periodOf, type Period } from '../../src/domain/period.ts';
import type { Random } from './random.ts';

const two = (number: number): string => String(number).padStart(2, '0');
const must = (edtf: string): Period => {
  const period = periodOf(edtf);
  if (!period) throw new Error(`${edtf} is no period`);
  return period;
};

/** When something short took place in a year: a day, some days, a month, a season of months, about then, or just the year. */
export function shortPeriod(random: Random, year: number): Period {
  const month = random.whole(1, 12);
  const day = random.whole(1, 25);
  return must(
    random.weighted([
      [`${year}-${two(month)}-${two(day)}`, 40],
      [`${year}-${two(month)}`, 25],
      [`${year}-${two(month)}-${two(day)}/${year}-${two(month)}-${two(day + random.whole(1, 3))}`, 8],
      [random.one([`${year}-03/${year}-05`, `${year}-06/${year}-08`, `${year}-09/${year}-11`]), 4],
      [`${year}-${two(month)}~`, 2],
      [`${year}`, 21],
    ]),
  );
}

/** How long something lasts that goes on in a year: since earlier, from this year on, over some years, or just the year. */
export function longPeriod(random: Random, year: number): Period {
  return must(
    random.weighted([
      [`${year}`, 40],
      [`${year - random.whole(1, 12)}/..`, 20],
      [`${year}-${two(random.whole(1, 12))}/..`, 6],
      [`${year - random.whole(1, 3)}/${year + random.whole(1, 3)}`, 14],
      [`${year}/${year + random.whole(1, 3)}`, 12],
      [`${year - random.whole(8, 15)}~/${year}`, 4],
      [`../${year}`, 4],
    ]),
  );
}

/** When a promise of a year falls due: in it, at its end, or in the year after. */
export function duePeriod(random: Random, year: number): Period {
  return must(
    random.weighted([
      [`${year + 1}`, 50],
      [`${year}`, 15],
      [`${year}-12`, 10],
      [`${year + 1}-${two(random.whole(1, 12))}`, 15],
      [`${year + 1}-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}`, 10],
    ]),
  );
}
