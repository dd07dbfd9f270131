/** Fields a browser sends with their line ends; it takes them out of all others. */
const LINES = new Set(['note', 'links']);

/** Whether two forms hold the same in a field and all its parts. A field left empty and one left out are the same. */
export function sameFields(values: URLSearchParams, others: URLSearchParams, field: string): boolean {
  return fieldsOf(values, field) === fieldsOf(others, field);
}

/** Whether a row of one form holds the same as a row of the other. */
export function sameRow(values: URLSearchParams, row: string, others: URLSearchParams, other: string): boolean {
  return fieldsOf(values, row) === fieldsOf(others, other);
}

function fieldsOf(values: URLSearchParams, field: string): string {
  const found: string[] = [];
  for (const [key, value] of values) {
    if (key !== field && !key.startsWith(`${field}.`)) continue;
    const text = (LINES.has(key) ? value.replaceAll(/\r\n?/g, '\n') : value.replaceAll(/[\r\n]/g, '')).trim();
    if (text) found.push(`${key.slice(field.length)}=${text}`);
  }
  return JSON.stringify(found.sort());
}
