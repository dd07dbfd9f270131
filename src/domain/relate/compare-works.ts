import type { EngagementDraft } from '../draft.ts';
import { fold } from '../fold.ts';

type Work = Pick<NonNullable<EngagementDraft['work']>, 'form' | 'title'>;

/** A work is known by its title; one without a title is any of its form, and a title adds to it. */
export function compareWorks(mine: Work, theirs: Work): 'same' | 'adds' | 'disagrees' {
  if (mine.title && theirs.title) return fold(mine.title) === fold(theirs.title) ? 'same' : 'disagrees';
  if (mine.form !== theirs.form) return 'disagrees';
  return mine.title ? 'adds' : 'same';
}
