import type { Issue } from '../../domain/problem.ts';

/** What was typed in a form, and what is to be mended in it. */
export interface Typed {
  values: URLSearchParams;
  issues: readonly Issue[];
  refusal: string | null;
}
