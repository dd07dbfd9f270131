import type { Child, FC } from 'hono/jsx';
import type { Reader } from '../server-parts.ts';

/** One value a list is filtered by, and the address of the list without it. */
export interface FilterChip {
  label: string;
  value: string;
  without: string;
}

/** The filters a list has now, each a link that takes it away. */
export const FilterChips: FC<{ reader: Reader; chips: readonly FilterChip[]; clear: string }> = ({ reader, chips, clear }) => {
  const t = reader.words.lists;
  if (chips.length === 0) return null;
  return (
    <ul class="filter-chips" aria-label={t.active}>
      {chips.map((chip) => (
        <li>
          <a class="ds-chip" data-removable="true" href={chip.without} aria-label={t.remove(`${chip.label}: ${chip.value}`)}>
            {chip.label}: <bdi>{chip.value}</bdi>
          </a>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <a class="ds-link" href={clear}>
            {t.clearAll}
          </a>
        </li>
      )}
    </ul>
  );
};

/** A list with nothing in it: what to do about it. Either a filter stands in the way, or there is nothing yet. */
export const EmptyList: FC<{ reader: Reader; chips: readonly FilterChip[]; clear: string; lead: string; children?: Child }> = ({
  reader,
  chips,
  clear,
  lead,
  children,
}) => {
  const t = reader.words.lists;
  if (chips.length === 0)
    return (
      <div class="empty-list">
        <p class="ds-paragraph">{lead}</p>
        {children}
      </div>
    );
  return (
    <div class="empty-list">
      <p class="ds-paragraph">{t.noHits}</p>
      <ul>
        {chips.map((chip) => (
          <li>
            <a class="ds-link" href={chip.without}>
              {t.without(`${chip.label.toLowerCase()}: ${chip.value}`)}
            </a>
          </li>
        ))}
        {chips.length > 1 && (
          <li>
            <a class="ds-link" href={clear}>
              {t.clearAll}
            </a>
          </li>
        )}
      </ul>
    </div>
  );
};

/** The list as files: the same rows, columns and order as on the screen. */
export const Downloads: FC<{ reader: Reader; at: (format: string) => string }> = ({ reader, at }) => (
  <p class="downloads">
    {reader.words.lists.export}:{' '}
    {['xlsx', 'csv', 'json'].map((format, place) => (
      <>
        {place > 0 && ', '}
        <a class="ds-link" href={at(format)} download aria-label={reader.words.lists.exportAs(format)}>
          {format}
        </a>
      </>
    ))}
  </p>
);
