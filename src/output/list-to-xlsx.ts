import { columnLetters } from '../domain/column-letters.ts';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { ListCell, ListSheet } from './list-sheet.ts';

const MIME = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const NS = 'http://schemas.openxmlformats.org';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PIECE = 64 * 1024; // characters of the sheet given to the packer at a time
const MOST_IN_CELL = 32_767;
const EPOCH = Date.UTC(1899, 11, 30);
const [DAY, BOLD] = [1, 2]; // styles, by their place in STYLES

const STYLES = `${HEAD}<styleSheet xmlns="${NS}/spreadsheetml/2006/main"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="14" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`;

/** The list as a workbook of Excel, a piece at a time, so that its memory does not grow with the list: days as days, the heading row held in sight, a filter on every column. */
export async function* listToXlsx({ title, lang, columns, rows, withoutIds }: ListSheet): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    ready.push(bytes);
  });
  const add = (name: string, text: string) => {
    const file = new ZipDeflate(name); // stored as it is and of a length told afterwards, a file is one that some readers refuse
    file.mtime = '1980-01-01T12:00:00Z';
    zip.add(file);
    file.push(strToU8(text), true);
  };
  const labels = [...columns.map((column) => column.label), ...(withoutIds ? [] : ['ID'])];
  add(
    '[Content_Types].xml',
    `${HEAD}<Types xmlns="${NS}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${MIME}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${MIME}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${MIME}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
  );
  add(
    '_rels/.rels',
    `${HEAD}<Relationships xmlns="${NS}/package/2006/relationships"><Relationship Id="r1" Type="${NS}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/><Relationship Id="r2" Type="${NS}/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
  );
  add(
    'docProps/core.xml',
    `${HEAD}<cp:coreProperties xmlns:cp="${NS}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:language>${lang}</dc:language></cp:coreProperties>`,
  );
  const name = title.replaceAll(/[[\]:*?/\\']/g, ' ').slice(0, 31);
  add(
    'xl/workbook.xml',
    `${HEAD}<workbook xmlns="${NS}/spreadsheetml/2006/main" xmlns:r="${NS}/officeDocument/2006/relationships"><sheets><sheet name="${escaped(name)}" sheetId="1" r:id="r1"/></sheets></workbook>`,
  );
  add(
    'xl/_rels/workbook.xml.rels',
    `${HEAD}<Relationships xmlns="${NS}/package/2006/relationships"><Relationship Id="r1" Type="${NS}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${NS}/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
  );
  add('xl/styles.xml', STYLES);

  const sheet = new ZipDeflate('xl/worksheets/sheet1.xml', { level: 4 });
  sheet.mtime = '1980-01-01T12:00:00Z';
  zip.add(sheet);
  const widths = labels.map((_, at) => `<col min="${at + 1}" max="${at + 1}" width="${at === 0 ? 48 : 24}" customWidth="1"/>`).join('');
  let piece = `${HEAD}<worksheet xmlns="${NS}/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths}</cols><sheetData>${row(labels.map((label) => text(label, BOLD)))}`;
  let count = 1;
  for await (const { id, cells } of rows) {
    piece += row([...cells.map(cell), ...(withoutIds ? [] : [text(id)])]);
    count += 1;
    if (piece.length > PIECE) {
      sheet.push(strToU8(piece));
      piece = '';
      yield* ready.splice(0);
    }
  }
  sheet.push(strToU8(`${piece}</sheetData><autoFilter ref="A1:${columnLetters(labels.length - 1)}${count}"/></worksheet>`), true);
  zip.end();
  yield* ready.splice(0);
}

const row = (cells: readonly string[]) => `<row>${cells.join('')}</row>`;

function cell({ text: said, day, value }: ListCell): string {
  if (day) return `<c s="${DAY}"><v>${(Date.parse(`${day}T00:00:00Z`) - EPOCH) / 86_400_000}</v></c>`;
  return typeof value === 'number' ? `<c><v>${value}</v></c>` : text(said);
}

const text = (said: string, style = 0) =>
  said === '' ? '<c/>' : `<c t="inlineStr"${style ? ` s="${style}"` : ''}><is><t xml:space="preserve">${escaped(said.slice(0, MOST_IN_CELL))}</t></is></c>`;

/** What XML cannot hold is left out. */
function escaped(said: string): string {
  return said
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;');
}
