import { Problem } from '../../domain/problem.ts';
import { PublicTextDraft } from '../../domain/public-text.ts';
import type { PublicTextState } from '../../store/state.ts';

/** A text as its draft says it, open to all as it was given out to all. Throws Problem('invalid') that names the first field that is wrong. */
export function publicTextState(draft: PublicTextDraft, kept: Pick<PublicTextState, 'unitId' | 'evidence'>): PublicTextState {
  const checked = PublicTextDraft.safeParse(draft);
  if (!checked.success) throw new Problem('invalid', { field: checked.error.issues[0]?.path.join('.') ?? '' });
  return { unitId: kept.unitId, evidence: kept.evidence, access: 'open', ...checked.data };
}
