import type { Lang } from '../domain/lang.ts';

/** A cell as a person reads it; `day` where it is one whole day, `value` what a program should have: codes and ids beside the words. */
export interface ListCell {
  text: string;
  day?: string;
  value?: unknown;
}

/** A list as it stands on the screen, all pages of it, a row at a time. */
export interface ListSheet {
  title: string;
  lang: Lang;
  columns: readonly { key: string; label: string }[];
  withoutIds?: true; // where its rows are no records
  rows: AsyncIterable<{ id: string; cells: readonly ListCell[] }>;
}
