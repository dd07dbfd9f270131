import { isDeepStrictEqual } from 'node:util';
import { Problem } from '../../domain/problem.ts';
import { isFilled, isText } from '../../domain/shield.ts';
import type { Who } from '../../domain/who.ts';
import type { EngagementState } from '../../store/state.ts';
import type { Store } from '../../store/store.ts';
import { act } from '../act.ts';

/**
 * Gives a shielded value back to its engagement: one of several is put with the others, and a text takes the place of what stood for all to see.
 * Throws Problem('conflict') where the field has come to hold something else.
 */
export function unshield(store: Store, who: Who, shieldId: string, why?: string): Promise<void> {
  return act(store, who, why, async (act) => {
    const { state } = await act.read('shield', shieldId);
    const about = await act.read('engagement', state.engagementId);
    const standing: unknown = about.state[state.field];
    if (!Array.isArray(state.data) && !isText(state.field) && isFilled(standing))
      throw new Problem('conflict', { record: state.engagementId, field: state.field });
    const value = Array.isArray(state.data) ? joined(standing as unknown[], state.data) : state.data;
    await act.write('shield', [{ id: shieldId, action: 'unshielded', aboutId: state.engagementId, after: null }]);
    await act.write('engagement', [{ id: state.engagementId, action: 'unshielded', after: { ...about.state, [state.field]: value } as EngagementState }]);
  });
}

const joined = (standing: readonly unknown[], more: readonly unknown[]): unknown[] => [
  ...standing,
  ...more.filter((one) => !standing.some((other) => isDeepStrictEqual(one, other))),
];
