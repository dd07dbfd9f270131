import { rowsOf } from './read-form.ts';

/**
 * A form with its sections in another order, one fewer or one more: "up.2" and "down.2" move the section in row 2, "remove.2" takes it away and
 * "add" puts an empty one last. Anything else leaves the form as it was sent.
 */
export function arrangeRows(values: URLSearchParams, asked: string): URLSearchParams {
  const rows = rowsOf(values, 'sections');
  const [what = '', row = ''] = asked.split('.');
  const at = rows.indexOf(Number(row));
  if (what === 'add') {
    const fresh = new URLSearchParams(values);
    const next = (rows.at(-1) ?? -1) + 1;
    const taken = new Set(rows.map((one) => values.get(`sections.${one}.id`)));
    let number = rows.length + 1;
    while (taken.has(`section-${number}`)) number += 1;
    fresh.set(`sections.${next}.id`, `section-${number}`);
    fresh.set(`sections.${next}.form`, 'prose');
    return fresh;
  }
  if (at < 0) return values;
  const order = [...rows];
  if (what === 'remove') order.splice(at, 1);
  const to = what === 'up' ? at - 1 : what === 'down' ? at + 1 : at;
  if (what !== 'remove' && to >= 0 && to < order.length) order.splice(to, 0, ...order.splice(at, 1));
  const arranged = new URLSearchParams([...values].filter(([key]) => !key.startsWith('sections.')));
  order.forEach((from, now) => {
    for (const [key, value] of values)
      if (key.startsWith(`sections.${from}.`)) arranged.append(`sections.${now}.${key.slice(`sections.${from}.`.length)}`, value);
  });
  return arranged;
}
