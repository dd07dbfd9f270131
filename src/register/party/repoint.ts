import { isDeepStrictEqual } from 'node:util';

/**
 * A state with one party in place of another wherever it names it. An identifier is like no other text, so no field needs to be known by
 * name. What a list then has twice stands once; the words a source used for a party do not tell two entries apart.
 */
export function repoint<T>(value: T, fromId: string, toId: string): T {
  if (value === fromId) return toId as T;
  if (Array.isArray(value)) {
    const moved = value.map((one: unknown) => repoint(one, fromId, toId));
    return (isDeepStrictEqual(moved, value) ? value : moved.filter((one, at) => moved.findIndex((other) => isSameEntry(one, other)) === at)) as T;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, repoint(part as unknown, fromId, toId)])) as T;
}

/** How often a state names a party. */
export function timesNamed(value: unknown, partyId: string): number {
  if (value === partyId) return 1;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, part: unknown) => sum + timesNamed(part, partyId), 0);
}

/** Whether two entries of a list are the same but for the words a source used. */
export function isSameEntry(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(unsaid(one), unsaid(other));
}

function unsaid(entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null || !('said' in entry)) return entry;
  const { said: _said, ...facts } = entry;
  return facts;
}
