import type { FC } from 'hono/jsx';
import type { Reader } from '../server-parts.ts';

const FEWEST = 4; // a picture of three bars says no more than the list below it
const MOST = 30;
const WIDE = 16;
const HIGH = 48;

/** How many engagements began in each year, as a row of bars; the same in words for those who do not see it. Nothing for a short time. */
export const YearBars: FC<{ reader: Reader; years: readonly { year: number; count: number }[] }> = ({ reader, years }) => {
  const t = reader.words.relationship;
  const last = Math.max(...years.map((one) => one.year));
  const first = Math.max(Math.min(...years.map((one) => one.year)), last - MOST + 1);
  if (last - first + 1 < FEWEST) return <></>;
  const counts = new Map(years.map((one) => [one.year, one.count]));
  const all = Array.from({ length: last - first + 1 }, (_, at) => ({ year: first + at, count: counts.get(first + at) ?? 0 }));
  const most = Math.max(...all.map((one) => one.count), 1);
  const said = all.filter((one) => one.count > 0).map((one) => t.inYear(one.year, one.count));
  const [width, height] = [all.length * WIDE, HIGH + 18];
  return (
    <figure class="year-bars">
      <svg
        role="img"
        aria-label={`${t.perYear}: ${said.join(', ')}`}
        viewBox={`0 0 ${Math.max(width, 80)} ${height}`}
        width={String(Math.max(width, 80))}
        height={String(height)}
      >
        {all.map(({ count }, at) => {
          const tall = count === 0 ? 1 : Math.max(3, Math.round((count / most) * HIGH));
          return <rect x={String(at * WIDE + 1)} y={String(HIGH - tall)} width={String(WIDE - 3)} height={String(tall)} />;
        })}
        <text x="0" y={String(height - 3)}>
          {String(first)}
        </text>
        <text x={String(Math.max(width, 80))} y={String(height - 3)} text-anchor="end">
          {String(last)}
        </text>
      </svg>
      <figcaption class="quiet">{t.perYear}</figcaption>
    </figure>
  );
};
