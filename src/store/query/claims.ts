import type { ClaimView } from '../../domain/engagement.ts';
import type { LocalText } from '../../domain/lang.ts';
import type { Visibility } from '../../domain/visibility.ts';
import { anyOf } from '../any-of.ts';
import type { Db } from '../store.ts';
import { evidenceOf } from './evidence.ts';
import { visible } from './visible.ts';

export type StoredClaim = ClaimView & { origin: 'added' | 'accepted' | 'merged' };

/** The claims on records, by record, with their evidence. */
export async function claimsOf(db: Db, see: Visibility, recordIds: readonly string[]): Promise<Map<string, StoredClaim[]>> {
  if (recordIds.length === 0) return new Map();
  const rows = await db.selectFrom('claim').selectAll().where(anyOf('aboutId', recordIds)).where(visible(see, 'claim')).orderBy('claimId').execute();
  const evidence = await evidenceOf(db, see, rows.map((row) => row.claimId));
  const views = rows.map((row) => {
    const note: LocalText = {};
    if (row.noteNn) note.nn = row.noteNn;
    if (row.noteNb) note.nb = row.noteNb;
    if (row.noteEn) note.en = row.noteEn;
    const { claimId, aboutId, field, value, saidBy, saidOn, status, preferred, origin } = row;
    return { claimId, recordId: aboutId, field, value, saidBy, saidOn, status, preferred, origin, note, evidence: evidence.get(claimId) ?? [] };
  });
  return Map.groupBy(views, (view) => view.recordId) as Map<string, StoredClaim[]>;
}

/** The claims a reader should weigh: not those that merely say where the one undisputed value came from. */
export function disputable(claims: readonly StoredClaim[]): ClaimView[] {
  return claims
    .filter((claim) => claim.origin === 'added' || !claim.preferred || claims.some((other) => other !== claim && other.field === claim.field))
    .map(({ origin: _origin, ...view }) => view);
}

/** The ids of the claims on a record, seen or not. */
export async function claimIdsOn(db: Db, recordId: string): Promise<string[]> {
  const rows = await db.selectFrom('claim').select('claimId').where('aboutId', '=', recordId).orderBy('claimId').execute();
  return rows.map((row) => row.claimId);
}
