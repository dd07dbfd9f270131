import { Problem } from '../../domain/problem.ts';
import { readRecords } from '../../store/query/records.ts';
import type { Act } from '../act.ts';

/** Throws Problem('not-found') for a goal there is none of in the unit of what is to serve it. */
export async function checkGoals(act: Act, asked: readonly { unitId: string; goals: readonly string[] }[]): Promise<void> {
  const ids = [...new Set(asked.flatMap(({ goals }) => goals))];
  const unitOf = new Map((await readRecords(act.tx, act.see, ids, 'goal')).map((record) => [record.recordId, record.unitId]));
  for (const { unitId, goals } of asked) for (const id of goals) if (unitOf.get(id) !== unitId) throw new Problem('not-found', { id });
}
