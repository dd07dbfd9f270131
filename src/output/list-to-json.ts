import type { ListSheet } from './list-sheet.ts';

/** The list as JSON, a piece at a time: `columns` with key and label, and `rows` with id, and for each key the text and, where there is one, the value with codes and ids. */
export async function* listToJson({ title, lang, columns, rows }: ListSheet): AsyncGenerator<string> {
  yield `{"title":${JSON.stringify(title)},"lang":"${lang}","columns":${JSON.stringify(columns.map(({ key, label }) => ({ key, label })))},"rows":[`;
  let between = '\n';
  for await (const { id, cells } of rows) {
    const fields = columns.map(({ key }, at) => [key, { text: cells[at]?.text ?? '', value: cells[at]?.value ?? null }]);
    yield between + JSON.stringify({ id, ...Object.fromEntries(fields) });
    between = ',\n';
  }
  yield '\n]}\n';
}
