import type { FC } from 'hono/jsx';
import { IMPORT_KINDS } from '../../domain/import.ts';
import type { ImportKind } from '../../domain/import.ts';
import type { Table } from '../../intake/table/find-table.ts';
import type { ImportHead } from '../../register/import/import-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { Choice } from '../ui/field.tsx';

interface Props {
  reader: Reader;
  head: ImportHead;
  kind: ImportKind;
  table: Table;
  sheets: readonly string[];
  hiddenSheets: readonly string[];
  wrong: { header?: boolean };
}

/** Which sheet is read as what, and where its headings stand. */
export const SheetChoice: FC<Props> = ({ reader, head, kind, table, sheets, hiddenSheets, wrong }) => {
  const t = reader.words.imports;
  return (
    <>
      <p>
        <bdi>{head.name}</bdi> · {t.rows(table.rows.length)}
        {table.hiddenRows > 0 && ` · ${t.hidden(table.hiddenRows)}`}
        {hiddenSheets.length > 0 && ` · ${t.hiddenSheets(hiddenSheets.join(', '))}`}
      </p>
      <form method="get" action={paths.importMapping(head.importId)} class="stack ds-card">
        <div class="columns">
          <Choice
            reader={reader}
            name="kind"
            id="read-kind"
            label={t.kind}
            value={kind}
            options={IMPORT_KINDS.map((one) => ({ value: one, label: t.kinds[one] }))}
          />
          {sheets.length > 1 && (
            <Choice
              reader={reader}
              name="sheet"
              id="read-sheet"
              label={t.sheet}
              value={table.sheet}
              options={sheets.map((name) => ({ value: name, label: name }))}
            />
          )}
          <div class="ds-field">
            <label class="ds-label" for="read-header">
              {t.headerRow}
            </label>
            <div data-field="description" id="read-header-hint">
              {t.headerHint}
            </div>
            <input
              class="ds-input"
              id="read-header"
              name="header"
              value={table.header.join(', ')}
              size={6}
              autocomplete="off"
              aria-invalid={wrong.header ? 'true' : undefined}
              aria-describedby={wrong.header ? 'read-header-error read-header-hint' : 'read-header-hint'}
            />
            {wrong.header && (
              <div class="ds-validation-message" data-field="validation" id="read-header-error" role="alert">
                {t.noSuchRow}
              </div>
            )}
          </div>
        </div>
        <input type="hidden" name="was" value={table.sheet} />
        <div class="buttons">
          <button class="ds-button" data-variant="secondary" type="submit">
            {t.readAgain}
          </button>
        </div>
      </form>
    </>
  );
};
