import type { FC } from 'hono/jsx';
import type { Reader } from '../server-parts.ts';

/** Through a list by keyset: onward, back where the list can be read back, and to the first page. */
export const Pager: FC<{ reader: Reader; first: string | null; previous?: string | null; next: string | null }> = ({
  reader,
  first,
  previous = null,
  next,
}) => {
  const { common, lists } = reader.words;
  return first === null && previous === null && next === null ? null : (
    <nav class="pager" aria-label={common.pages}>
      {first !== null && (
        <a class="ds-button" data-variant="tertiary" href={first}>
          {common.first}
        </a>
      )}
      {previous !== null && (
        <a class="ds-button" data-variant="secondary" href={previous} rel="prev">
          {lists.previous}
        </a>
      )}
      {next !== null && (
        <a class="ds-button" data-variant="secondary" href={next} rel="next">
          {common.next}
        </a>
      )}
    </nav>
  );
};
