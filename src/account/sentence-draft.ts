import type { Engagement } from '../domain/engagement.ts';

/** A sentence before it is placed: its text with marks, its part of the identifier, and what it tells. */
export interface Draft {
  text: string;
  facet: string;
  records: Engagement[];
  fields: readonly string[] | 'all';
}
