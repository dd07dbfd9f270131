import type { Who } from '../../domain/who.ts';
import { holdBatch, markUndone, namedByNothing } from '../../store/query/batches.ts';
import { changesOfBatch, restedOn, statesBefore } from '../../store/query/imports.ts';
import { lockRecords, readRecords } from '../../store/query/records.ts';
import { titleOfState } from '../../store/query/titles.ts';
import type { RecordType, StateOf } from '../../store/state.ts';
import type { Store } from '../../store/store.ts';
import type { Write } from '../../store/write-records.ts';
import { act, found } from '../act.ts';
import type { Act } from '../act.ts';
import type { KeptRecord, UndoneBatch } from './change-verbs.ts';
import { wholesOf, type Whole } from './wholes-of.ts';

const STEP = 1000; // records held in memory at a time
const SHOWN = 200;

/**
 * Takes back what a batch wrote, in one transaction: what it made is withdrawn, what it changed becomes what it was. A record that somebody
 * has edited since, or that something else has come to rest on, is kept and named. Parties and events it brought in go too where nothing else
 * names them. A keeper undoes any batch, others their own; throws Problem('not-found') for one that is none or is undone.
 */
export function undoBatch(store: Store, who: Who, batchId: string): Promise<UndoneBatch> {
  return act(store, who, undefined, async (act) => {
    found(await holdBatch(act.tx, batchId, 'import', who.roles.includes('keeper') ? null : who.userId), batchId);
    const wholes = wholesOf(await changesOfBatch(act.tx, batchId));
    const keep = new Map<string, KeptRecord['why']>();
    let undone = 0;
    for (const types of [['engagement', 'commitment'], ['event'], ['party']] as const) {
      const mine = wholes.filter((whole) => types.some((type) => whole.type === type));
      for (let at = 0; at < mine.length; at += STEP) undone += await takeBack(act, mine.slice(at, at + STEP), batchId, keep);
    }
    await markUndone(act.tx, batchId, act.at);
    return { undone, ...(await named(act, keep)) };
  });
}

async function takeBack(act: Act, wholes: readonly Whole[], batchId: string, keep: Map<string, KeptRecord['why']>): Promise<number> {
  const parts = wholes.flatMap((whole) => whole.parts);
  await lockRecords(act.tx, parts.map((part) => part.recordId)); // prettier-ignore
  const rested = await restedOn(act.tx, wholes.filter((whole) => whole.parts.some((part) => part.isMade)).flatMap((whole) => whole.parts.map((part) => part.recordId)), batchId); // prettier-ignore
  const isName = wholes[0]?.type === 'event' || wholes[0]?.type === 'party';
  const free = new Set(isName ? await namedByNothing(act.tx, parts.map((part) => part.recordId)) : []); // prettier-ignore
  const going: Whole[] = [];
  for (const whole of wholes) {
    const edited = whole.parts.find((part) => !part.stands);
    const isHeld = whole.parts.some((part) => part.isMade && (rested.has(part.recordId) || (isName && !free.has(part.recordId))));
    if (!edited && !isHeld) going.push(whole);
    else if (!whole.parts.every((part) => part.isGone)) keep.set(whole.recordId, edited ? 'changed-since' : 'named-since');
  }
  const back = going.flatMap((whole) => whole.parts);
  const before = await statesBefore(act.tx, back.filter((part) => !part.isMade).map((part) => part.firstId)); // prettier-ignore
  for (const type of ['commitment', 'engagement', 'claim', 'event', 'party'] as const) {
    const writes = back
      .filter((part) => part.type === type)
      .map(({ recordId, aboutId, lastId, isMade }): Write<RecordType> => ({
        id: recordId,
        action: 'undone',
        after: isMade ? null : ((before.get(recordId)?.before ?? null) as StateOf[RecordType] | null),
        undoes: lastId,
        ...(aboutId === null ? {} : { aboutId }),
      }));
    await act.write(type, writes as Write<typeof type>[]);
  }
  return back.length;
}

/** What is kept, by its title; what may not be seen is not spoken of. */
async function named(act: Act, keep: ReadonlyMap<string, KeptRecord['why']>): Promise<Pick<UndoneBatch, 'kept' | 'keptCount'>> {
  const records = await readRecords(act.tx, act.see, [...keep.keys()]);
  const kept = records.map(({ recordId, recordType, state }) => ({ recordId, title: titleOfState(recordType, state), why: keep.get(recordId)! }));
  return { kept: kept.slice(0, SHOWN), keptCount: kept.length };
}
