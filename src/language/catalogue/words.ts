import type { nn } from './nn.ts';

/** Every word of the interface. Nynorsk is the master: a key it has and another language lacks does not compile. */
export type Words = Widened<typeof nn>;

type Widened<T> = T extends string ? string : T extends (...args: infer A) => string ? (...args: A) => string : { readonly [K in keyof T]: Widened<T[K]> };
