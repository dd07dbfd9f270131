import { fold } from '../../domain/fold.ts';
import { newId } from '../../domain/id.ts';
import { peopleOf } from '../../store/query/people.ts';
import { seatsOf } from '../../store/query/ties.ts';
import type { PersonState, TieState } from '../../store/state.ts';
import type { Act } from '../act.ts';
import { personState } from './person-state.ts';

/**
 * Lets one person sit through a tie: one of that name among the people of the party it starts from, else a new one there. Null empties the
 * seat of those who may be seen. The seat is kept with the person, whose name is internal, so that the tie may be open.
 */
export async function seat(act: Act, tieId: string, { fromId, unitId }: TieState, name: string | null): Promise<void> {
  const sitting = (await seatsOf(act.tx, act.see, [tieId])).get(tieId) ?? [];
  const wanted = name?.trim() ? fold(name) : null;
  for (const person of sitting) if (fold(person.name) !== wanted) await reseat(act, person.personId, (seats) => seats.filter((id) => id !== tieId));
  if (wanted === null || sitting.some((person) => fold(person.name) === wanted)) return;
  const known = (await peopleOf(act.tx, act.see, fromId)).find((person) => fold(person.name) === wanted);
  if (known) return reseat(act, known.personId, (seats) => [...seats, tieId]);
  const draft = { name: name ?? '', role: null, partyId: fromId, contact: null };
  const after: PersonState = await personState(act, draft, unitId, 'internal', [tieId]);
  await act.write('person', [{ id: newId('person'), action: 'added', after, aboutId: fromId }]);
}

async function reseat(act: Act, personId: string, change: (seats: string[]) => string[]): Promise<void> {
  const { state } = await act.read('person', personId);
  const after = { ...state, seats: change(state.seats ?? []) };
  await act.write('person', [{ id: personId, action: 'corrected', after, ...(state.partyId === null ? {} : { aboutId: state.partyId }) }]);
}
