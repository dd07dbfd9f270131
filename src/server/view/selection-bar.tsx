import type { FC } from 'hono/jsx';
import { digits } from '../../language/numbers.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';

/** What can be done with rows that are ticked. Ticking a page and keeping what is ticked on others takes script; the rest does not. */
export const SelectionBar: FC<{ reader: Reader; total: number; isTotalLeast: boolean; query: string; mayRelease: boolean }> = ({
  reader,
  total,
  isTotalLeast,
  query,
  mayRelease,
}) => {
  const t = reader.words.views;
  return (
    <div class="selection-bar" data-size="sm">
      <input type="hidden" name="filter" value={query} />
      <span class="ds-field" data-with-script hidden>
        <input class="ds-input" type="checkbox" id="select-page" data-page />
        <label class="ds-label" data-weight="regular" for="select-page">
          {t.selectPage}
        </label>
      </span>
      {!isTotalLeast && (
        <span class="ds-field">
          <input class="ds-input" type="checkbox" id="select-all" name="all" value="yes" />
          <label class="ds-label" data-weight="regular" for="select-all">
            {t.selectAll(digits(total, reader.lang))}
          </label>
        </span>
      )}
      <button class="ds-button" data-variant="secondary" data-size="sm" type="submit" data-bulk>
        {t.edit}
      </button>
      {mayRelease && (
        <button class="ds-button" data-variant="tertiary" data-size="sm" type="submit" formaction={paths.newRelease()} data-bulk>
          {reader.words.releases.give}
        </button>
      )}
      <span role="status" data-selected={`${t.selected(1)}|${t.selected(2)}`} />
      <button class="ds-button" data-variant="tertiary" data-size="sm" type="button" data-none hidden>
        {t.letGo}
      </button>
    </div>
  );
};
