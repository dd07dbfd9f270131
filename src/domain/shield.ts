import type { AccessGrade } from './codes/access-grade.ts';
import type { LegalBasis } from './codes/legal-basis.ts';
import type { LocalText } from './lang.ts';

/** The fields of an engagement that can be shielded. What kind it is and how it stands are what the record itself is. */
export const SHIELDABLE = ['title', 'subject', 'period', 'parties', 'event', 'areas', 'figures', 'topics', 'work', 'answer', 'links', 'note'] as const;
export type ShieldableField = (typeof SHIELDABLE)[number];

/** Fields that hold several values, of which some can be shielded and the others stand. */
export const SHIELDED_BY_ITEM: readonly ShieldableField[] = ['parties', 'areas', 'figures', 'topics', 'links'];

/** A field's value that is kept apart from its engagement at a stricter grade. Nothing of it lies where those who may not see it can search, sort or count. */
export interface ShieldView {
  shieldId: string;
  version: number;
  field: ShieldableField;
  data: unknown; // as the engagement would hold it
  names: Record<string, LocalText>; // what the records in it are called
  access: AccessGrade;
  basis: LegalBasis | null;
}

/** Whether a field holds words in several languages, in the place of which others can stand. */
export const isText = (field: ShieldableField): boolean => field === 'title' || field === 'subject' || field === 'answer';

/** What a field holds when all of it is shielded. */
export function emptyValue(field: ShieldableField): null | [] | Record<string, never> {
  if (SHIELDED_BY_ITEM.includes(field)) return [];
  return isText(field) ? {} : null;
}

/** Whether a field holds anything to shield. */
export function isFilled(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return false;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}
