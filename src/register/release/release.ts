import { createHash } from 'node:crypto';
import { newId } from '../../domain/id.ts';
import { Problem } from '../../domain/problem.ts';
import { redact } from '../../domain/redact.ts';
import type { ReleasedRow } from '../../domain/release.ts';
import type { Who } from '../../domain/who.ts';
import { loadEngagements } from '../../store/query/engagements.ts';
import { keepRelease } from '../../store/query/releases.ts';
import { unitToWriteIn } from '../../store/query/users.ts';
import type { Store } from '../../store/store.ts';
import type { Selection } from '../bulk/bulk-verbs.ts';
import { selectedIds, steps } from '../bulk/selected.ts';
import { mayRelease, seeing } from '../gate.ts';
import { partsOf } from './parts-of.ts';
import type { ReleaseDraft } from './release-verbs.ts';

const MOST_TEXT = 300;

/**
 * Gives a selection out and remembers exactly what was given, to whom, and by which paragraph the rest was kept back. Gives the id of the release.
 * Throws Problem('forbidden') for one who does not answer for what is given out, and Problem('invalid') where nobody is named as the one who gets it,
 * nothing is selected, or something is exempt and nobody says by which paragraph.
 */
export async function release(store: Store, who: Who, selection: Selection, draft: ReleaseDraft): Promise<string> {
  mayRelease(who);
  const recipient = draft.recipient.trim();
  const reference = draft.reference?.trim() || null;
  if (recipient === '' || recipient.length > MOST_TEXT) throw new Problem('invalid', { field: 'recipient' });
  if ((reference?.length ?? 0) > MOST_TEXT) throw new Problem('invalid', { field: 'reference' });
  const see = seeing(who);
  return store.transaction(async (tx) => {
    const ids = await selectedIds(tx, see, selection);
    if (ids.length === 0) throw new Problem('invalid', { field: 'select' });
    const rows: ReleasedRow[] = [];
    for (const step of steps(ids)) {
      const engagements = await loadEngagements(tx, see, step);
      const { grades, names, shields } = await partsOf(tx, see, engagements);
      for (const engagement of engagements) {
        const row = redact(engagement, draft, grades, (id) => names.get(id) ?? [], shields.get(engagement.engagementId));
        if (row === null) throw new Problem('invalid', { field: 'exemptBasis', rule: 'needs-basis' });
        rows.push(row);
      }
    }
    const content = JSON.stringify(rows);
    const count = (wanted: (row: ReleasedRow) => boolean) => rows.filter(wanted).length;
    const releaseId = newId('release');
    await keepRelease(tx, {
      releaseId,
      unitId: await unitToWriteIn(tx, who.unitIds),
      access: 'internal',
      userId: who.userId,
      at: new Date().toISOString(),
      recipient,
      reference,
      givesInternal: draft.givesInternal,
      given: count((row) => row.facts !== null && row.keptBack.length === 0),
      partly: count((row) => row.facts !== null && row.keptBack.length > 0),
      keptBack: count((row) => row.facts === null),
      hash: createHash('sha256').update(content).digest('hex'),
      content,
    });
    return releaseId;
  });
}
