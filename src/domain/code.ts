import type { Lang } from './lang.ts';

/** One entry of a code list: our code, a label in each language, and the code of the standard it maps to, if any. */
export interface Code extends Record<Lang, string> {
  readonly code: string;
  readonly standard?: string;
}

/** The codes of a list as a union type. */
export type CodeOf<T extends readonly { code: string }[]> = T[number]['code'];

export function codesOf<const T extends readonly { code: string }[]>(list: T): [CodeOf<T>, ...CodeOf<T>[]] {
  return list.map((entry) => entry.code) as [CodeOf<T>, ...CodeOf<T>[]];
}

/** The label of a code; the code itself when the list does not know it. */
export function label(list: readonly Code[], code: string, lang: Lang): string {
  return list.find((entry) => entry.code === code)?.[lang] ?? code;
}
