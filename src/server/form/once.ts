import { createHash, randomUUID } from 'node:crypto';
import { textOf } from './read-form.ts';

/** A new word for a form, that tells it from the next. */
export const newOnce = (): string => randomUUID();

/**
 * What a sent form is known by: its word and all it holds. Sent twice, by a second click or after the way back, it is the same; with anything in it
 * changed it is another, so that nothing typed is taken for what was saved. Undefined for a form without a word.
 */
export function onceOf(values: URLSearchParams): string | undefined {
  const word = textOf(values, 'once');
  if (word === null || !/^[\w-]{8,64}$/.test(word)) return undefined;
  const held = [...values].filter(([name]) => name !== 'anyway').sort(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([word, held]))
    .digest('hex');
}
