import { fold } from '../../../domain/fold.ts';
import type { Goal } from '../../../domain/goal.ts';
import type { ImportKind, ImportMapping } from '../../../domain/import.ts';
import type { Lang } from '../../../domain/lang.ts';
import type { KnownParty } from '../../../domain/proposal.ts';
import type { Who } from '../../../domain/who.ts';
import type { Workbook } from '../../../intake/file/sheet/workbook.ts';
import { headerHash, sheetNames, tableOf, type Table } from '../../../intake/table/find-table.ts';
import { guessColumns, guessKind } from '../../../intake/table/guess-mapping.ts';
import { Problem } from '../../../domain/problem.ts';
import { KnownNames } from './known-names.ts';
import { langOf, type RowContext } from './row-context.ts';
import { EXPLANATIONS } from './wrong-rows.ts';

/** The first sheet that holds something, as a table. Throws Problem('empty-text') where there is none. */
export function firstTable(workbook: Workbook): Table {
  const tables = sheetNames(workbook).flatMap((name) => tableOf(workbook, name) ?? []);
  const found = tables.find((table) => table.rows.length > 0) ?? tables[0];
  if (!found) throw new Problem('empty-text');
  return found;
}

/** What tells a table from others by its headings. */
export const headerOfTable = (table: Table): string => headerHash(table, EXPLANATIONS);

/**
 * How a table is read: as one with the same headings was the last time, its columns found by their names wherever they stand now, else by a
 * guess.
 */
export async function mappingOf(
  table: Table,
  kind: ImportKind | null,
  known: readonly KnownParty[],
  remembered: (kind: ImportKind, header: string) => Promise<ImportMapping | null>,
): Promise<{ kind: ImportKind; mapping: ImportMapping; isKnown: boolean }> {
  const header = headerOfTable(table);
  for (const one of kind ? [kind] : (['engagements', 'parties', 'commitments'] as const)) {
    const before = await remembered(one, header);
    if (before) return { kind: one, mapping: { ...before, sheet: table.sheet, header: table.header }, isKnown: true };
  }
  const chosen = kind ?? guessKind(table);
  const names = new Set(known.flatMap((party) => [party.name, ...party.names]).map(fold));
  const columns = guessColumns(chosen, table, (name) => names.has(fold(name)));
  return { kind: chosen, mapping: { sheet: table.sheet, header: table.header, columns, fixed: {} }, isKnown: false };
}

/** What the rows of a file are read against, for one who sends it. */
export function contextOf(
  kind: ImportKind,
  mapping: ImportMapping,
  known: readonly KnownParty[],
  who: Pick<Who, 'grades'>,
  lang: Lang,
  today: string,
  goals: readonly Goal[] = [],
): RowContext {
  return { kind, mapping, names: new KnownNames(known), lang: langOf(mapping, lang), today, grades: who.grades, goals };
}
