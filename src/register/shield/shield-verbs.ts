import type { AccessGrade } from '../../domain/codes/access-grade.ts';
import type { LegalBasis } from '../../domain/codes/legal-basis.ts';
import type { LocalText } from '../../domain/lang.ts';
import type { ShieldableField, ShieldView } from '../../domain/shield.ts';
import type { Who } from '../../domain/who.ts';

export interface ShieldDraft {
  field: ShieldableField;
  items?: { places: readonly number[]; of: number }; // which of several values, and of how many they were chosen; all where it is missing
  access: AccessGrade; // stricter than that of the engagement
  basis: LegalBasis | null; // of what is exempt
  instead?: LocalText; // what stands for all to see, of a text
}

/** What the register can do with single fields that not everybody who sees the record may see. */
export interface ShieldVerbs {
  shieldField(who: Who, engagementId: string, version: number, draft: ShieldDraft, why?: string): Promise<string>;
  unshield(who: Who, shieldId: string, why?: string): Promise<void>;
  shieldsOf(who: Who, engagementId: string): Promise<ShieldView[]>;
}
