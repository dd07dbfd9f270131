import type { Who } from '../../domain/who.ts';
import { keepPassages } from '../../store/passages.ts';
import { readRecords } from '../../store/query/records.ts';
import { readSource } from '../../store/query/sources.ts';
import type { Store } from '../../store/store.ts';
import { act, found } from '../act.ts';
import { comparedTo } from './read-version.ts';
import { withPassage } from './support-agreed.ts';

/** Makes the unchanged passages of a newer version further evidence of the records they became, on a person's word. Gives how many records that is. */
export function carryEvidence(store: Store, who: Who, sourceId: string): Promise<number> {
  return act(store, who, undefined, async (act) => {
    const source = found(await readSource(act.tx, act.see, sourceId), sourceId);
    const compared = await comparedTo(act.tx, act.see, source, []);
    const unchanged = compared?.unchanged ?? [];
    const ids = unchanged.flatMap(({ old }) => old.engagementId ?? []);
    const seen = new Set((await readRecords(act.tx, act.see, ids, 'engagement')).map((record) => record.recordId));
    const carried = unchanged.flatMap(({ old, anchor }) => (old.engagementId !== null && seen.has(old.engagementId) ? [{ id: old.engagementId, anchor }] : []));
    const passageIds = await keepPassages(
      act.tx,
      source,
      carried.map(({ anchor }) => anchor),
    );
    const byRecord = Map.groupBy(
      carried.map(({ id }, at) => ({ id, passageId: passageIds[at]! })),
      (row) => row.id,
    );
    for (const [id, rows] of byRecord) {
      const { state, version } = await act.read('engagement', id);
      const evidence = rows.reduce((all, { passageId }) => withPassage(all, passageId), state.evidence);
      await act.write('engagement', [{ id, version, action: 'supported', after: { ...state, evidence } }]);
    }
    return byRecord.size;
  });
}
