import type { LocalText } from '../../domain/lang.ts';

/** One text of the rows that hold it in each language. */
export function localText<K extends string>(rows: readonly ({ lang: 'nn' | 'nb' | 'en' } & Record<K, string | null>)[] | undefined, key: K): LocalText {
  const text: LocalText = {};
  for (const row of rows ?? []) {
    const value = row[key];
    if (value !== null) text[row.lang] = value;
  }
  return text;
}
