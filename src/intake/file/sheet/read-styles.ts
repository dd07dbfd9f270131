import { kindOfFormat, type NumberKind } from './excel-dates.ts';
import { readXml } from './read-xml.ts';
import type { ZipParts } from './zip-parts.ts';

/** What numbers are in each of the styles of a workbook, by the place of the style. */
export function readStyles(zip: ZipParts, part: string | null): NumberKind[] {
  if (part === null || !zip.has(part)) return [];
  const codes = new Map<number, string>();
  const styles: number[] = [];
  let inCells = false;
  readXml(zip, part, {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) styles.push(Number(attributes.numFmtId ?? 0));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles.map((id) => kindOfFormat(id, codes.get(id)));
}
