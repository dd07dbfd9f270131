import type { FC } from 'hono/jsx';
import { ACCESS_GRADES } from '../../domain/codes/access-grade.ts';
import { DIRECTIONS } from '../../domain/codes/direction.ts';
import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import { FIXED_FIELDS, IMPORT_FIELDS } from '../../domain/import-fields.ts';
import type { ImportKind, ImportMapping } from '../../domain/import.ts';
import { LANGS } from '../../domain/lang.ts';
import type { Table } from '../../intake/table/find-table.ts';
import type { ImportHead } from '../../register/import/import-verbs.ts';
import { fieldName } from '../form/import/field-name.ts';
import type { MappingFault } from '../form/import/mapping-form.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { Choice } from '../ui/field.tsx';
import { options, type Option } from '../ui/options.ts';
import { page } from '../ui/page.tsx';
import { ImportPreview, type PreviewRow } from './import-preview.tsx';
import { SheetChoice } from './import-sheet.tsx';

interface Props {
  reader: Reader;
  head: ImportHead;
  kind: ImportKind;
  table: Table;
  mapping: ImportMapping;
  preview: readonly PreviewRow[];
  sheets: readonly string[];
  hiddenSheets: readonly string[];
  wrong: { header?: boolean; faults?: readonly { path: string; fault: MappingFault }[] };
}

const SAMPLE = 3;

/** What each column of a file holds, to be looked over and changed, with the first rows as they will be read. */
export function importMappingPage(props: Props) {
  const { reader, head, kind, table, mapping, preview, wrong } = props;
  const t = reader.words.imports;
  const faults = wrong.faults ?? [];
  return page({
    reader,
    title: t.mapTitle,
    nav: 'settings',
    children: (
      <>
        <h1 class="ds-heading" data-size="lg">
          {t.mapTitle}
        </h1>
        <p class="ds-paragraph lead">{t.mapLead}</p>
        {faults.length > 0 && (
          <div class="ds-error-summary" role="alert" tabindex={-1} data-size="sm">
            <h2 class="ds-heading" data-size="xs">
              {reader.words.errors.summary}
            </h2>
            <ul>
              {faults.map(({ path, fault }) => (
                <li>
                  <a class="ds-link" href={`#${path}`}>
                    {t[fault]}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )}
        <SheetChoice {...props} />
        <form method="post" action={paths.importMapping(head.importId)} class="stack">
          <input type="hidden" name="kind" value={kind} />
          <input type="hidden" name="sheet" value={table.sheet} />
          <input type="hidden" name="was" value={table.sheet} />
          <input type="hidden" name="header" value={table.header.join(', ')} />
          <div class="table-frame">
            <table class="ds-table cards">
              <caption class="ds-sr-only">{t.mapTitle}</caption>
              <thead>
                <tr>
                  <th scope="col">{t.column}</th>
                  <th scope="col">{t.values}</th>
                  <th scope="col">{t.means}</th>
                </tr>
              </thead>
              <tbody>
                {table.columns.map(({ column, name }) => (
                  <tr>
                    <th scope="row">
                      <bdi>{name}</bdi>
                    </th>
                    <td data-label={t.values} class="quiet">
                      <bdi>{sampleOf(table, column)}</bdi>
                    </td>
                    <td data-label={t.means}>
                      <ColumnChoice reader={reader} kind={kind} column={column} name={name} value={mapping.columns[column] ?? ''} faults={faults} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <FixedFields reader={reader} kind={kind} mapping={mapping} />
          <div class="buttons">
            <button class="ds-button" type="submit" name="step" value="check">
              {t.toCheck}
            </button>
            <button class="ds-button" data-variant="secondary" type="submit" name="step" value="preview">
              {t.seePreview}
            </button>
          </div>
        </form>
        <ImportPreview reader={reader} kind={kind} table={table} preview={preview} />
      </>
    ),
  });
}

const ColumnChoice: FC<{ reader: Reader; kind: ImportKind; column: number; name: string; value: string; faults: NonNullable<Props['wrong']['faults']> }> = (
  props,
) => {
  const { reader, kind, column, name, value, faults } = props;
  const t = reader.words.imports;
  const id = `column.${column}`;
  const fault = faults.find((one) => one.path === id)?.fault;
  return (
    <div class="ds-field">
      <select
        class="ds-input"
        id={id}
        name={id}
        aria-label={t.meansOf(name)}
        aria-invalid={fault ? 'true' : undefined}
        aria-describedby={fault ? `${id}-error` : undefined}
      >
        <option value="">{t.leaveOut}</option>
        {IMPORT_FIELDS[kind].map((field) => (
          <option value={field} selected={field === value}>
            {fieldName(kind, field, reader.lang)}
          </option>
        ))}
      </select>
      {fault && (
        <div class="ds-validation-message" data-field="validation" id={`${id}-error`}>
          {t[fault]}
        </div>
      )}
    </div>
  );
};

const FixedFields: FC<{ reader: Reader; kind: ImportKind; mapping: ImportMapping }> = ({ reader, kind, mapping }) => {
  const { imports: t, fields: f, common } = reader.words;
  const choices: Record<string, Option[]> = {
    kind: options(ENGAGEMENT_KINDS, reader.lang),
    direction: options(DIRECTIONS, reader.lang),
    access: options(ACCESS_GRADES, reader.lang),
    lang: LANGS.map((lang) => ({ value: lang, label: f[lang] })),
    by: (['us', 'them'] as const).map((by) => ({ value: by, label: common[by] })),
  };
  return (
    <fieldset class="ds-fieldset">
      <legend class="ds-label">{t.fixed}</legend>
      <div class="columns">
        {FIXED_FIELDS[kind].map((field) => (
          <Choice
            reader={reader}
            name={`fixed.${field}`}
            label={fieldName(kind, field, reader.lang)}
            value={mapping.fixed[field] ?? (field === 'lang' ? reader.lang : '')}
            options={choices[field] ?? []}
            {...(field === 'lang' ? {} : { empty: common.notSet })}
          />
        ))}
      </div>
    </fieldset>
  );
};

/** A few values of a column that differ. */
function sampleOf(table: Table, column: number): string {
  const values = table.rows.slice(0, 40).flatMap(
    (row) =>
      row.cells
        .find((cell) => cell.column === column)
        ?.text.replaceAll(/\s+/gu, ' ')
        .trim()
        .slice(0, 60) ?? [],
  );
  return [...new Set(values)].slice(0, SAMPLE).join(' · ');
}
