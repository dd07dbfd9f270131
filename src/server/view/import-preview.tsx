import type { FC } from 'hono/jsx';
import type { ImportKind, RowIssue } from '../../domain/import.ts';
import type { SheetRow } from '../../intake/file/sheet/workbook.ts';
import type { Table } from '../../intake/table/find-table.ts';
import type { ImportRows } from '../../register/import/import-verbs.ts';
import { fieldName } from '../form/import/field-name.ts';
import { rowSentence } from '../form/import/row-sentence.ts';
import type { Reader } from '../server-parts.ts';
import { fieldText } from './field-text.ts';

type Draft = ImportRows['rows'][number];
export interface PreviewRow {
  row: SheetRow;
  read: { draft: Draft } | { issues: RowIssue[] } | null;
}

/** The first rows as they will be read, field by field, or what is wrong with them. */
export const ImportPreview: FC<{ reader: Reader; kind: ImportKind; table: Table; preview: readonly PreviewRow[] }> = ({ reader, kind, table, preview }) => {
  const t = reader.words.imports;
  const nameOf = (column: number) => table.columns.find((one) => one.column === column)?.name ?? '';
  return (
    <section aria-labelledby="preview-heading" class="import-preview">
      <h2 class="ds-heading" data-size="sm" id="preview-heading">
        {t.preview}
      </h2>
      {preview.map(({ row, read }) => (
        <section class="ds-card" aria-label={t.row(row.number)}>
          <h3 class="ds-heading" data-size="2xs">
            {t.row(row.number)}
          </h3>
          {read === null && <p class="quiet">{reader.words.common.none}</p>}
          {read && 'draft' in read && (
            <dl class="facts">
              {linesOf(kind, read.draft, reader).map(([name, text]) => (
                <div>
                  <dt>{name}</dt>
                  <dd>
                    <bdi>{text}</bdi>
                  </dd>
                </div>
              ))}
            </dl>
          )}
          {read && 'issues' in read && (
            <ul>
              {read.issues.map((issue) => (
                <li>
                  <bdi>{issue.value}</bdi> {rowSentence(kind, issue, reader.lang, nameOf)}
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </section>
  );
};

/** What a draft says, of the fields its row speaks of. */
function linesOf(kind: ImportKind, draft: Draft, reader: Reader): [string, string][] {
  const facts: Record<string, unknown> = 'words' in draft ? { ...draft.words, status: draft.status, reason: draft.reason, period: draft.draft.period, parties: draft.draft.parties.map((party) => party.name) } : { ...draft.draft, ...('parent' in draft && { parent: draft.parent }) }; // prettier-ignore
  const always = kind === 'engagements' ? ['kind', 'direction', 'status'] : kind === 'commitments' ? ['by'] : [];
  const shown = [...new Set([...always, ...draft.given, 'parent'])];
  return shown.flatMap((field): [string, string][] => {
    const text = fieldText(field, plain(facts[field]), reader, kind === 'commitments' ? 'commitment' : '');
    return text ? [[fieldName(kind, field, reader.lang), text]] : [];
  });
}

/** Without what only the register needs: what kind of name it is, the words a party was named by. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  if ('partyId' in value) {
    const { name, role, country } = value as { name?: string; role?: string; country?: string | null };
    return { name, role, country };
  }
  if ('kind' in value && 'name' in value) return (value as { name: string }).name;
  return value;
}
