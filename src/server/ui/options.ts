import type { Code } from '../../domain/code.ts';
import type { Lang } from '../../domain/lang.ts';

export interface Option {
  value: string;
  label: string;
}

/** A code list as choices in one language. */
export function options(list: readonly Code[], lang: Lang): Option[] {
  return list.map((entry) => ({ value: entry.code, label: entry[lang] }));
}
