import type { FC } from 'hono/jsx';
import type { Reader } from '../server-parts.ts';

/** Onward through a list by keyset. A list is read forwards; the first page is one step away. */
export const Pager: FC<{ reader: Reader; first: string | null; next: string | null }> = ({ reader, first, next }) =>
  first === null && next === null ? null : (
    <nav class="pager" aria-label={reader.words.common.pages}>
      {first !== null && (
        <a class="ds-button" data-variant="tertiary" href={first}>
          {reader.words.common.first}
        </a>
      )}
      {next !== null && (
        <a class="ds-button" data-variant="secondary" href={next}>
          {reader.words.common.next}
        </a>
      )}
    </nav>
  );
