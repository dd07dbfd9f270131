import { idsIn } from '../../domain/id.ts';
import type { Who } from '../../domain/who.ts';
import { commitmentIdsEver, recordsAsOf } from '../../store/query/as-of.ts';
import { readRecord } from '../../store/query/records.ts';
import { withoutUnseen } from '../../store/query/seen-states.ts';
import type { Store } from '../../store/store.ts';
import { found } from '../act.ts';
import { seeing } from '../gate.ts';
import type { AsOfView } from './as-of-verbs.ts';
import { momentAfter } from './moment-after.ts';

/**
 * A record as the register knew it at the end of a day. Throws Problem('invalid') for a day that is none, and Problem('not-found') for a
 * record that was not there, may not be seen now, or could not have been seen then.
 */
export async function readAsOf(store: Store, who: Who, recordId: string, day: string): Promise<AsOfView> {
  const [db, see, before] = [store.db, seeing(who), momentAfter(day)];
  const record = found((await recordsAsOf(db, see, [recordId], before)).get(recordId), recordId);
  const made = record.recordType === 'engagement' ? await recordsAsOf(db, see, await commitmentIdsEver(db, recordId), before) : new Map<string, never>();
  const commitments = [...made.values()].filter(({ state }) => state.engagementId === recordId);
  const named = await recordsAsOf(
    db,
    see,
    [record, ...commitments].flatMap(({ state }) => idsIn(said(state))),
    before,
  );
  const seen = (state: Record<string, unknown>) => withoutUnseen(state, (id) => named.has(id));
  return {
    recordId,
    recordType: record.recordType,
    day,
    title: record.title,
    state: seen(said(record.state)),
    names: Object.fromEntries([...named].map(([id, { title }]) => [id, title])),
    commitments: commitments.map((one) => ({ recordId: one.recordId, title: one.title, state: seen(said(one.state)) })),
    at: record.at,
    by: record.by,
    stands: (await readRecord(db, see, recordId)) !== null,
  };
}

/** A state without what it stands on and where it lies: that is read where it can be judged whether it may be seen. */
function said({ evidence: _evidence, unitId: _unitId, ...facts }: Record<string, unknown>): Record<string, unknown> {
  return facts;
}
