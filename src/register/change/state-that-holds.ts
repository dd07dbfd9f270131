import { isDeepStrictEqual } from 'node:util';
import { Problem } from '../../domain/problem.ts';
import { mergedTargets } from '../../store/query/merges.ts';
import type { RecordHead } from '../../store/query/records.ts';
import { readRecords } from '../../store/query/records.ts';
import type { RecordType, StateOf } from '../../store/state.ts';
import type { Act } from '../act.ts';
import { mayGrade } from '../gate.ts';
import { eventState } from '../event/event-state.ts';
import { partyState } from '../party/party-state.ts';
import { personState } from '../party/person-state.ts';
import { repoint } from '../party/repoint.ts';

/**
 * A state made of an older one, so that it can stand today: parties that have been merged since are those they became, and what it names is
 * there to be seen. Throws Problem('conflict') where something it names has gone, and what its own kind of record refuses.
 */
export async function stateThatHolds<T extends RecordType>(act: Act, record: RecordHead<T>, asked: StateOf[T]): Promise<StateOf[T]> {
  const known = new Set(namedIn(record.state));
  const named = namedIn(asked).filter((id) => !known.has(id));
  let state = asked;
  for (const [gone, target] of await mergedTargets(act.tx, act.see, named)) state = repoint(state, gone, target);
  const anew = namedIn(state).filter((id) => !known.has(id));
  const there = await readRecords(act.tx, act.see, anew);
  if (there.length < anew.length) throw new Problem('conflict', { record: anew.find((id) => !there.some((one) => one.recordId === id)) ?? '' });
  if (!isDeepStrictEqual(state.access, record.state.access)) mayGrade(act.who, state.access);
  return checked(act, record, state);
}

/** Names, parents and the like are held to the rules they are written by hand under. */
async function checked<T extends RecordType>(act: Act, { recordId, recordType, state: standing }: RecordHead<T>, state: StateOf[T]): Promise<StateOf[T]> {
  const { unitId, access, evidence } = state;
  if (recordType === 'party') return (await partyState(act, recordId, state as StateOf['party'], { unitId, access, evidence })) as StateOf[T];
  if (recordType === 'event') return (await eventState(act, recordId, state as StateOf['event'], { unitId, access, evidence })) as StateOf[T];
  if (recordType === 'person') return (await personState(act, state as StateOf['person'], unitId, access)) as StateOf[T];
  if (recordType === 'tie' && (state as StateOf['tie']).fromId === (state as StateOf['tie']).toId) throw new Problem('invalid', { field: 'toId' });
  if (recordType === 'commitment') {
    const { status, settledBy } = state as StateOf['commitment'];
    const isCarried = (one: StateOf[T]) => (one as StateOf['commitment']).status === 'carried-over';
    if (isCarried(standing) !== isCarried(state)) throw new Problem('conflict', { record: recordId }); // another took its place, and stands
    if ((status === 'open' || status === 'carried-over') && settledBy) return { ...state, settledBy: null };
  }
  return state;
}

/** The parties, events and engagements a state names. */
function namedIn(value: unknown): string[] {
  if (typeof value === 'string') return /^(?:par|evt|eng)-[0-9a-z]{26}$/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return [...new Set(Object.values(value).flatMap(namedIn))];
}
