import type { WhereInDocument } from './where-in-document.ts';

/** What supports a field of a record: words in a kept source, an address, or a person who entered it by hand. */
export type Evidence =
  | { source: string; title: string; start: number; end: number; exact: string; where?: WhereInDocument | null }
  | { link: string; title: string }
  | { entered: { by: string; at: string } };
