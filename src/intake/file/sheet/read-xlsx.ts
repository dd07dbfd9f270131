import { Problem } from '../../../domain/problem.ts';
import { readSheet } from './read-sheet.ts';
import { readStrings } from './read-strings.ts';
import { readStyles } from './read-styles.ts';
import { readXml } from './read-xml.ts';
import type { Workbook } from './workbook.ts';
import { openZip, type ZipParts } from './zip-parts.ts';

const HOME = 'xl/workbook.xml';

/**
 * Reads a workbook of Excel and its like, a sheet at a time. Throws Problem 'encrypted', 'damaged', 'expands-too-much' and 'too-large', and
 * 'not-supported' for the binary kind of it.
 */
export function readXlsx(bytes: Uint8Array, mostExpanded: number): Workbook {
  const zip = openZip(bytes, mostExpanded);
  if (zip.has('xl/workbook.bin')) throw new Problem('not-supported', { reads: 'xlsx' });
  if (!zip.has(HOME)) throw new Problem('damaged');
  const listed: { name: string; hidden: boolean; link: string }[] = [];
  let system: 1900 | 1904 = 1900;
  readXml(zip, HOME, {
    open: (name, attributes) => {
      if (name === 'workbookPr' && ['1', 'true'].includes(attributes.date1904 ?? '')) system = 1904;
      if (name !== 'sheet') return;
      const link = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      listed.push({ name: attributes.name ?? '', hidden: (attributes.state ?? 'visible') !== 'visible', link });
    },
  });
  const links = readLinks(zip);
  const partOf = (type: string) => [...links.values()].find((link) => link.type === type)?.part ?? null;
  const context = { strings: readStrings(zip, partOf('sharedStrings')), styles: readStyles(zip, partOf('styles')), system, count: { rows: 0, cells: 0 } };
  const sheets = listed.flatMap(({ name, hidden, link }) => {
    const found = links.get(link);
    if (found && found.type !== 'worksheet') return []; // a chart on a sheet of its own
    if (!found) throw new Problem('damaged', { part: name });
    return [{ name, hidden, rows: readSheet(zip, found.part, context) }];
  });
  if (sheets.length === 0) throw new Problem('damaged');
  return { sheets, replaced: 0 };
}

function readLinks(zip: ZipParts): Map<string, { type: string; part: string }> {
  const links = new Map<string, { type: string; part: string }>();
  readXml(zip, 'xl/_rels/workbook.xml.rels', {
    open: (name, { Id: id = '', Type: type = '', Target: target = '' }) => {
      if (name !== 'Relationship') return;
      const part = target.startsWith('/') ? target.slice(1) : new URL(target, 'zip:/xl/').pathname.slice(1);
      links.set(id, { type: type.slice(type.lastIndexOf('/') + 1), part });
    },
  });
  return links;
}
