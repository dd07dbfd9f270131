import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of Excel with these parts of sheets, as XML; `strings` and `styles` are what stands inside theirs. */
export function workbookOf(
  sheets: readonly { name: string; xml: string; state?: string }[],
  { strings = '', styles = '', is1904 = false }: { strings?: string; styles?: string; is1904?: boolean } = {},
): Uint8Array {
  const link = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="${LINKS}/${type}" Target="${target}"/>`;
  const parts: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${sheets
      .map(({ name, state }, at) => `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="r${at + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets.map((_, at) => link(`r${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)).join('')}${link('rs', 'styles', 'styles.xml')}${link('rt', 'sharedStrings', '/xl/sharedStrings.xml')}</Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>`,
  };
  for (const [at, { xml }] of sheets.entries()) parts[`xl/worksheets/sheet${at + 1}.xml`] = `<worksheet xmlns="${MAIN}">${xml}</worksheet>`;
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { mtime: '1980-01-01T12:00:00Z' });
}

/** A workbook with one sheet of plain texts. */
export function plainWorkbook(rows: readonly (readonly string[])[], name = 'Ark1'): Uint8Array {
  const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const cells = (row: readonly string[]) => row.map((text) => (text === '' ? '<c/>' : `<c t="inlineStr"><is><t>${escape(text)}</t></is></c>`)).join('');
  return workbookOf([{ name, xml: `<sheetData>${rows.map((row) => `<row>${cells(row)}</row>`).join('')}</sheetData>` }]);
}
