import type { Lang } from '../../domain/lang.ts';
import type { ComparisonWords } from '../../language/comparison/comparison-words.ts';
import type { YearOfRecords } from './year-of-records.ts';

/** Two years to be compared and how to write about them. */
export interface Comparison {
  then: YearOfRecords;
  now: YearOfRecords;
  lang: Lang;
  words: ComparisonWords;
  heads: (first: string) => [string, string, string, string]; // of a table
}
