import type { WhereInDocument } from './where-in-document.ts';

/** What supports a field of a record: words in a kept source, an address, or a person who entered it by hand. */
export type Evidence =
  | {
      source: string;
      title: string;
      start: number;
      end: number;
      exact: string;
      where?: WhereInDocument | null;
      around?: { before: string; after: string }; // the words on either side, of a source that is open to all
    }
  | { link: string; title: string }
  | { entered: { by: string; at: string } };
