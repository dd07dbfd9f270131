import { Problem } from '../../domain/problem.ts';
import type { EngagementState, EventState } from '../../store/state.ts';
import type { Act } from '../act.ts';

/** What comes back, held against other writers. Throws Problem('invalid') for a record that does not. */
export async function readRecurring(act: Act, ofId: string): Promise<{ type: 'event'; state: EventState } | { type: 'engagement'; state: EngagementState }> {
  const { recordType, state } = await act.read(null, ofId);
  if (!('recurrence' in state) || !state.recurrence) throw new Problem('invalid', { field: 'recurrence' });
  return recordType === 'event' ? { type: 'event', state: state as EventState } : { type: 'engagement', state: state as EngagementState };
}
