import type { LegalBasis } from '../../domain/codes/legal-basis.ts';
import { redact } from '../../domain/redact.ts';
import type { Who } from '../../domain/who.ts';
import { loadEngagements } from '../../store/query/engagements.ts';
import type { Store } from '../../store/store.ts';
import type { Selection } from '../bulk/bulk-verbs.ts';
import { selectedIds, steps } from '../bulk/selected.ts';
import { mayRelease, seeing } from '../gate.ts';
import { partsOf } from './parts-of.ts';
import type { ReleasePreview } from './release-verbs.ts';

/** How a selection is graded, before any of it is given out. Throws Problem('forbidden') for one who does not answer for what is given out. */
export async function previewRelease(store: Store, who: Who, selection: Selection): Promise<ReleasePreview> {
  mayRelease(who);
  const see = seeing(who);
  const ids = await selectedIds(store.db, see, selection);
  const counts = { open: 0, internal: 0, exempt: 0 };
  const bases = new Map<LegalBasis, number>();
  let lacksBasis = 0;
  for (const step of steps(ids)) {
    const engagements = await loadEngagements(store.db, see, step);
    const { grades } = await partsOf(store.db, see, engagements);
    for (const engagement of engagements) {
      counts[engagement.access]++;
      if (engagement.accessBasis) bases.set(engagement.accessBasis, (bases.get(engagement.accessBasis) ?? 0) + 1);
      if (redact(engagement, { givesInternal: true, internalBasis: 'off-14', exemptBasis: null }, grades, () => []) === null) lacksBasis++;
    }
  }
  return { selected: ids.length, ...counts, bases: [...bases].map(([basis, count]) => ({ basis, count })), lacksBasis };
}
