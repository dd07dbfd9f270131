import type { FilterChip } from './list-frame.tsx';

/** Each value a list is filtered by, with the address of the list without it. A value the words of which are empty narrows nothing a person would miss. */
export function chipsOf<F extends object>(
  filter: F,
  labelOf: (key: keyof F & string) => string,
  textOf: (key: keyof F & string, value: string) => string,
  addressOf: (rest: F) => string,
): FilterChip[] {
  return (Object.entries(filter) as [keyof F & string, unknown][]).flatMap(([key, value]) => {
    if (value === undefined || value === null || value === '') return [];
    const { [key]: _taken, ...rest } = filter;
    return [{ label: labelOf(key), value: textOf(key, String(value as string)), without: addressOf(rest as F) }];
  });
}
