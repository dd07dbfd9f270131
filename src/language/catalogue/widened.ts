import type { Lang } from '../../domain/lang.ts';

/** Any words of the shape of these: what the other languages must have when Nynorsk has it. */
export type Widened<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widened<T[K]> };

/** The same words in the three languages. Nynorsk is the master: a key it has and another language lacks does not compile. */
export type InThree<T> = Readonly<Record<Lang, Widened<T>>>;
