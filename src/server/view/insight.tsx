import type { FC } from 'hono/jsx';
import type { SummedFigures } from '../../register/engagement/engagement-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { TextField } from '../ui/field.tsx';
import { page } from '../ui/page.tsx';
import { FigureSums } from './figure-sums.tsx';

/** One line of a count: what it is called, how many, and the records behind the number. */
export interface Tally {
  name: string;
  count: number;
  href: string;
}

interface Props {
  reader: Reader;
  year: number;
  kinds: readonly Tally[];
  askers: readonly Tally[];
  countries: readonly Tally[];
  promises: readonly Tally[];
  figures: SummedFigures;
}

/** Who asks us for what, and from where. Every number leads to its records. */
export function insightPage({ reader, year, kinds, askers, countries, promises, figures }: Props) {
  const t = reader.words.insight;
  return page({
    reader,
    title: t.of(year),
    nav: 'insight',
    children: (
      <>
        <h1 class="ds-heading" data-size="lg">
          {t.of(year)}
        </h1>
        <p class="ds-paragraph lead">{t.lead}</p>
        <form class="filters" method="get" action={paths.insight()} data-size="sm">
          <TextField reader={reader} name="year" label={t.year} value={String(year)} size={5} inputmode="numeric" />
          <div class="buttons">
            <button class="ds-button" data-variant="secondary" type="submit">
              {reader.words.common.filter}
            </button>
          </div>
        </form>
        <div class="columns">
          <TallyTable reader={reader} heading={t.kinds} rows={kinds} />
          <TallyTable reader={reader} heading={t.askers} rows={askers} />
          <TallyTable reader={reader} heading={t.countries} rows={countries} />
          <TallyTable reader={reader} heading={t.promises} rows={promises} />
        </div>
        <section>
          <h2 class="ds-heading" data-size="xs">
            {reader.words.figureSums.heading}
          </h2>
          <FigureSums reader={reader} figures={figures} />
        </section>
      </>
    ),
  });
}

const TallyTable: FC<{ reader: Reader; heading: string; rows: readonly Tally[] }> = ({ reader, heading, rows }) => (
  <section>
    <h2 class="ds-heading" data-size="xs">
      {heading}
    </h2>
    {rows.length === 0 ? (
      <p class="quiet">{reader.words.insight.none}</p>
    ) : (
      <div class="table-frame">
        <table class="ds-table" data-size="sm">
          <caption class="ds-sr-only">{heading}</caption>
          <thead>
            <tr>
              <th scope="col">{reader.words.common.what}</th>
              <th scope="col">{reader.words.insight.count}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr>
                <th scope="row">{row.name}</th>
                <td class="number">
                  <a class="ds-link" href={row.href} aria-label={`${row.name}: ${row.count}`}>
                    {row.count}
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    )}
  </section>
);
