import type { LocalText } from '../../domain/lang.ts';
import type { Period } from '../../domain/period.ts';
import type { Who } from '../../domain/who.ts';
import type { Page } from '../page.ts';

/** The records a day can be asked of. */
export const TYPES_AS_OF = ['engagement', 'party', 'event', 'commitment'] as const;
export type TypeAsOf = (typeof TYPES_AS_OF)[number];

/** A record as the register knew it at the end of a day, with what it names called as it was then. */
export interface AsOfView {
  recordId: string;
  recordType: string;
  day: string;
  title: LocalText;
  state: Record<string, unknown>;
  names: Record<string, LocalText>; // by id; what may not be seen is absent
  commitments: { recordId: string; title: LocalText; state: Record<string, unknown> }[]; // made in it, where it is an engagement
  at: string; // when it came to stand so
  by: string;
  stands: boolean; // whether there is a page of it today
}

export interface AsOfRow {
  recordId: string;
  title: LocalText;
  kind: string | null;
  period: Period | null; // when a commitment is due, where it is one
}

/** What the register can say of days gone by, out of its change log. */
export interface AsOfVerbs {
  readAsOf(who: Who, recordId: string, day: string): Promise<AsOfView>;
  listAsOf(who: Who, type: TypeAsOf, day: string, page: { after?: string; limit: number }): Promise<Page<AsOfRow>>;
}
