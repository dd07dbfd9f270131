import { raw } from 'hono/html';
import type { FC } from 'hono/jsx';
import type { Section } from '../../domain/account.ts';
import type { Lang, LocalText } from '../../domain/lang.ts';
import { barChart } from '../../output/chart/bar-chart.ts';
import type { Reader } from '../server-parts.ts';
import { AccountTableView } from './account-table.tsx';

/** The pictures and tables of a section. `lang` is that of the words in them. */
export const SectionFigures: FC<{ reader: Reader; section: Section; titles: ReadonlyMap<string, LocalText>; lang: Lang }> = ({
  reader,
  section: { charts = [], tables = [] },
  titles,
  lang,
}) => (
  <>
    {charts.map((chart) => (
      <figure class="chart">{raw(barChart(chart, chart.id))}</figure>
    ))}
    {tables.map((table) => (
      <AccountTableView reader={reader} table={table} titles={titles} lang={lang} />
    ))}
  </>
);

/** The heading of the part of an annual report that a section opens, or null. */
export function partOpened(sections: readonly Section[], at: number): string | null {
  const part = sections[at]?.part;
  return part && part.code !== sections[at - 1]?.part?.code ? `${part.code} ${part.title}` : null;
}

/** The heading of a section, under that of the part of the report it opens. */
export const SectionHeading: FC<{ sections: readonly Section[]; at: number }> = ({ sections, at }) => {
  const section = sections[at];
  const part = partOpened(sections, at);
  if (!section) return null;
  return (
    <>
      {part && (
        <h2 class="ds-heading" data-size="sm">
          {part}
        </h2>
      )}
      {section.part ? (
        <h3 class="ds-heading" data-size="xs" id={`section-${section.id}`}>
          {section.title}
        </h3>
      ) : (
        <h2 class="ds-heading" data-size="sm" id={`section-${section.id}`}>
          {section.title}
        </h2>
      )}
    </>
  );
};
