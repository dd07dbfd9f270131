import type { Engagement } from '../domain/engagement.ts';

/** What one clause tells: an engagement, or several that differ only in who it was with, or in nothing a sentence could tell. */
export interface Told {
  engagement: Engagement;
  records: Engagement[];
  merged?: boolean; // the records differ in who it was with
  listed?: boolean; // the records are works that differ in what they are about
}
