import type { CommitmentDraft, EngagementDraft, Figure } from '../draft.ts';
import type { Period } from '../period.ts';
import type { z } from 'zod';

type Promised = z.infer<typeof CommitmentDraft>;
type FieldKind = 'same' | 'adds' | 'disagrees';
/** How one field of a draft stands to the same of a record. `theirs` is null where the record says nothing there. */
interface Of<F extends string, V> {
  field: F;
  kind: FieldKind;
  mine: V;
  theirs: V | null;
}
export const CODE_FIELDS = ['direction', 'trigger', 'mode', 'recurrence', 'requestStatus'] as const;
export type CodeField = 'kind' | (typeof CODE_FIELDS)[number] | 'ourRoles' | 'areas' | 'topics';
export type RelatedField =
  | Of<'period' | 'answerBy', Period>
  | Of<'answeredOn', string>
  | Of<'figures', Figure[]>
  | Of<'parties' | 'event' | 'work' | 'links', string[]>
  | Of<CodeField, string[]>
  | Of<'commitment', Promised>;

export type Relation = 'new' | FieldKind;

/** What is compared of a draft or a record: its facts, with parties and event by a key that is equal for two of the same. */
export interface RelatedFacts extends Pick<
  EngagementDraft,
  | 'kind'
  | (typeof CODE_FIELDS)[number]
  | 'answerBy'
  | 'answeredOn'
  | 'period'
  | 'work'
  | 'areas'
  | 'topics'
  | 'figures'
  | 'links'
  | 'ourRoles'
  | 'title'
  | 'subject'
> {
  year: number; // what it counts in where it has no period
  parties: { key: string; name: string }[];
  event: { key: string; name: string } | null;
  commitments: Promised[];
}
