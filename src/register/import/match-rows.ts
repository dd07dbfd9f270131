import type { ImportKind, RowRefusal } from '../../domain/import.ts';
import { idKind } from '../../domain/id.ts';
import { earlierRows, latestHashes } from '../../store/query/imports.ts';
import type { Act } from '../act.ts';
import type { RowHead } from './import-verbs.ts';

/** What a row is to the register before anybody looks at what it says: new, the same as before, an update of a record, or none of them. */
export type Match =
  | { is: 'new' }
  | { is: 'repeated' }
  | { is: 'before'; recordId: string }
  | { is: 'update'; recordId: string }
  | { is: 'refused'; why: RowRefusal };

const RECORD = { engagements: 'engagement', parties: 'party', commitments: 'commitment' } as const;

/** What one file has said so far: rows that say the same again, and keys that come twice, are known by it. */
export interface SaidSoFar {
  hashes: Set<string>;
  keys: Set<string>;
}

/**
 * Matches rows with what is there, in their order. A key is our own id, or what an earlier file called the record; a row that says exactly
 * what it said the last time changes nothing, whatever somebody has edited since. A row without a key is new unless it was taken in before.
 * `batchId` is that of the file, of which some may be in already.
 */
export async function matchRows(act: Act, kind: ImportKind, rows: readonly RowHead[], said: SaidSoFar, batchId: string | null): Promise<Match[]> {
  const keys = rows.flatMap((row) => row.key ?? []);
  const hashes = rows.map((row) => row.hash);
  const earlier = await earlierRows(act.tx, act.see, act.unitId, kind, hashes, keys);
  const ofThisFile = earlier.filter((row) => row.batchId === batchId); // that came in with rows before these
  for (const { hash, key } of ofThisFile) {
    said.hashes.add(hash);
    if (key !== null) said.keys.add(key);
  }
  const byHash = new Map(earlier.toReversed().map((row) => [row.hash, row.recordId]));
  const byKey = new Map(earlier.toReversed().flatMap((row) => (row.key === null ? [] : [[row.key, row.recordId] as const])));
  const keyed = rows.flatMap((row) => (row.key === null ? [] : [recordOf(row.key, byKey) ?? []].flat()));
  const latest = await latestHashes(act.tx, keyed);
  return rows.map(({ key, hash }): Match => {
    if (said.hashes.has(hash)) return { is: 'repeated' };
    said.hashes.add(hash);
    if (key === null) {
      const before = byHash.get(hash);
      return before === undefined ? { is: 'new' } : { is: 'before', recordId: before };
    }
    if (said.keys.has(key)) return { is: 'refused', why: 'key-twice' };
    said.keys.add(key);
    if (isOurs(key) && idKind(key) !== RECORD[kind]) return { is: 'refused', why: 'unknown-key' };
    const recordId = recordOf(key, byKey);
    if (recordId === null) return { is: 'new' };
    return latest.get(recordId) === hash ? { is: 'before', recordId } : { is: 'update', recordId };
  });
}

const isOurs = (key: string): boolean => idKind(key) !== null;
const recordOf = (key: string, byKey: ReadonlyMap<string, string>): string | null => (isOurs(key) ? key : (byKey.get(key) ?? null));
