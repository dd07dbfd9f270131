import { isDeepStrictEqual } from 'node:util';
import { isSameEntry, repoint, timesNamed } from './repoint.ts';

/** Two parties that were made one: the one that went and the one that was kept. */
export interface Merged {
  goneId: string;
  keptId: string;
}

/**
 * What a record is once a merge is taken back: field by field what it was before, and what has been written since stays. A record that
 * named only the one that went, and names the kept one no more often now, names the other again whatever else has been written in it.
 */
export function takeBack<S extends object>(before: S, after: S, now: S, merged: Merged): S {
  if (isDeepStrictEqual(now, after)) return before;
  const times = timesNamed(before, merged.goneId);
  if (times > 0 && timesNamed(before, merged.keptId) === 0 && times === timesNamed(now, merged.keptId)) return repoint(now, merged.keptId, merged.goneId);
  const fields = Object.keys(now) as (keyof S)[];
  const back = fields.map((field) => {
    const [was, became, is] = [before[field], after[field], now[field]] as [unknown, unknown, unknown];
    if (isDeepStrictEqual(is, became)) return [field, was];
    if (isDeepStrictEqual(was, became) || !Array.isArray(was) || !Array.isArray(became) || !Array.isArray(is)) return [field, is];
    return [field, listBack(was, became, is, merged)];
  });
  return Object.fromEntries(back) as S;
}

/** A list without what the merge put in it, and with what it took out where the entry that came instead still stands. */
function listBack(was: unknown[], became: unknown[], is: unknown[], { goneId, keptId }: Merged): unknown[] {
  const holds = (list: unknown[], entry: unknown) => list.some((one) => isSameEntry(one, entry));
  const taken = was.filter((entry) => !holds(became, entry));
  return is.flatMap((entry) => {
    const origin = taken.filter((one) => isSameEntry(repoint(one, goneId, keptId), entry));
    if (holds(was, entry)) return [entry, ...origin];
    return holds(became, entry) ? origin : [entry];
  });
}
