import { z } from 'zod';
import { codesOf } from '../../domain/code.ts';
import { RECURRENCES } from '../../domain/codes/recurrence.ts';
import { LANGS } from '../../domain/lang.ts';
import { Period } from '../../domain/period.ts';
import { Problem } from '../../domain/problem.ts';
import { readRecord } from '../../store/query/records.ts';
import { EVERYTHING } from '../../store/query/visible.ts';
import type { EventState } from '../../store/state.ts';
import type { Act } from '../act.ts';
import { checkedPeriod } from '../checked.ts';
import type { EventDraft } from './event-verbs.ts';

const Word = z.string().trim().min(1);
const CheckedEvent = z.object({
  names: z.array(z.object({ lang: z.enum(LANGS).nullable(), name: Word, kind: z.enum(['official', 'alias', 'acronym']) })).min(1),
  parentId: z.string().nullable(),
  period: Period.nullable(),
  place: Word.nullable(),
  organisers: z.array(z.string()).transform((all) => [...new Set(all)]),
  recurrence: z.enum(codesOf(RECURRENCES)).nullable().default(null),
});

/**
 * An event as its draft says it. Throws Problem('invalid') that names the first field that is wrong, such as a name without a letter or a
 * parent that is part of the event itself; Problem('not-found') for a parent or an organiser there is none of.
 */
export async function eventState(
  act: Act,
  eventId: string,
  draft: EventDraft,
  kept: Pick<EventState, 'unitId' | 'access' | 'evidence' | 'notHeld'>,
): Promise<EventState> {
  const checked = CheckedEvent.safeParse(draft);
  if (!checked.success) throw new Problem('invalid', { field: checked.error.issues[0]?.path.join('.') ?? '' });
  const { parentId, period, organisers } = checked.data;
  checkedPeriod(period, 'period');
  if (parentId !== null) await act.read('event', parentId);
  for (let above = parentId; above !== null; above = (await readRecord(act.tx, EVERYTHING, above, 'event'))?.state.parentId ?? null)
    if (above === eventId) throw new Problem('invalid', { field: 'parentId' });
  for (const partyId of organisers) await act.read('party', partyId);
  return { ...kept, ...checked.data };
}
