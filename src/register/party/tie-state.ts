import { z } from 'zod';
import { strictest } from '../../domain/codes/access-grade.ts';
import { codesOf } from '../../domain/code.ts';
import { isMutual, TIE_KINDS } from '../../domain/codes/tie-kind.ts';
import type { Period } from '../../domain/period.ts';
import { Problem } from '../../domain/problem.ts';
import { seatsOf, tiesBetween } from '../../store/query/ties.ts';
import type { TieState } from '../../store/state.ts';
import type { Act } from '../act.ts';
import { checkedPeriod } from '../checked.ts';
import type { TieDraft } from './tie-verbs.ts';

const CheckedTie = z.object({ kind: z.enum(codesOf(TIE_KINDS)), fromId: z.string(), toId: z.string(), note: z.string().trim().min(1).max(1000).nullable() });

/**
 * A tie as its draft says it, no more open than either of its ends, for it shows both. Throws Problem('invalid') with a rule: 'tied-to-itself'
 * for a party and itself, 'tied-already' where the same tie stands for some of the same time; Problem('not-found') for a party there is none of.
 */
export async function tieState(act: Act, tieId: string, draft: TieDraft, kept: Pick<TieState, 'unitId' | 'evidence'>): Promise<TieState> {
  const checked = CheckedTie.safeParse(draft);
  if (!checked.success) throw new Problem('invalid', { field: checked.error.issues[0]?.path.join('.') ?? '' });
  const { kind, fromId, toId, note } = checked.data;
  if (fromId === toId) throw new Problem('invalid', { field: 'toId', rule: 'tied-to-itself' });
  const period = checkedPeriod(draft.period, 'period');
  const from = await act.read('party', fromId);
  const to = await act.read('party', toId);
  await refuseTwice(act, tieId, draft);
  return { ...kept, access: strictest(from.access, to.access), kind, fromId, toId, period, note };
}

/**
 * Two ties of a kind are one where their times overlap. There may be several seats on a board for different people or with different
 * notes, and several agreements with different notes. Only ties that may be seen are asked about: a hidden one does not show by standing in the way.
 */
async function refuseTwice(act: Act, tieId: string, { kind, fromId, toId, period, note, seat }: TieDraft): Promise<void> {
  const between = await tiesBetween(act.tx, act.see, fromId, toId);
  const isOneWay = !isMutual(kind);
  const same = between.filter((one) => one.tieId !== tieId && one.kind === kind && (!isOneWay || one.fromId === fromId) && overlap(one.period, period));
  const seats = await seatsOf(
    act.tx,
    act.see,
    same.map((one) => one.tieId),
  );
  const isTwice = same.some((one) => {
    if (kind !== 'agreement-with' && kind !== 'board-of') return true;
    const sitting = seats.get(one.tieId) ?? [];
    return one.note === note && (!seat || sitting.length === 0 || sitting.some(({ name }) => name === seat.trim()));
  });
  if (isTwice) throw new Problem('invalid', { field: 'toId', rule: 'tied-already' });
}

/** Whether two periods have a day in common; what has no end said reaches as far as it may. */
function overlap(one: Period | null, other: Period | null): boolean {
  const [from, to] = ['0000-01-01', '9999-12-31'];
  return (one?.from ?? from) <= (other?.to ?? to) && (other?.from ?? from) <= (one?.to ?? to);
}
