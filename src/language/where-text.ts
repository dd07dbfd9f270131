import type { WhereInDocument } from '../domain/where-in-document.ts';
import type { Words } from './catalogue/catalogue.ts';

/** Where words stand in their file, as one says it: "side 3", "celle B7, arket «2021»". */
export function whereText({ page, cell, sheet, footnote }: WhereInDocument, { documents: t }: Words): string {
  return [
    page !== undefined && t.page(page),
    footnote !== undefined && t.footnote(footnote),
    cell !== undefined && t.cell(cell),
    sheet !== undefined && sheet !== '' && t.inSheet(sheet),
  ]
    .filter(Boolean)
    .join(', ');
}
