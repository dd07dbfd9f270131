import type { ClaimView } from '../../domain/engagement.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { LocalText } from '../../domain/lang.ts';
import type { Visibility } from '../../domain/visibility.ts';
import { anyOf } from '../any-of.ts';
import type { Db } from '../store.ts';
import { evidenceOf } from './evidence.ts';
import { visible } from './visible.ts';

export type StoredClaim = Omit<ClaimView, 'carried'> & { origin: 'added' | 'accepted' | 'merged'; isHeld: boolean };

/** The claims on records, by record, with their evidence. */
export async function claimsOf(db: Db, see: Visibility, recordIds: readonly string[]): Promise<Map<string, StoredClaim[]>> {
  if (recordIds.length === 0) return new Map();
  const rows = await db.selectFrom('claim').selectAll().where(anyOf('aboutId', recordIds)).where(visible(see, 'claim')).orderBy('claimId').execute();
  const evidence = await evidenceOf(
    db,
    see,
    rows.map((row) => row.claimId),
  );
  const views = rows.map((row) => {
    const note: LocalText = {};
    if (row.noteNn) note.nn = row.noteNn;
    if (row.noteNb) note.nb = row.noteNb;
    if (row.noteEn) note.en = row.noteEn;
    const { claimId, aboutId, field, value, saidBy, saidOn, status, access, preferred, origin, confidence } = row;
    const isHeld = row.data !== null; // the record holds the value itself, not only a word for it
    return {
      claimId,
      recordId: aboutId,
      field,
      value,
      saidBy,
      saidOn,
      status,
      access,
      preferred,
      origin,
      confidence,
      isHeld,
      note,
      evidence: evidence.get(claimId) ?? [],
    };
  });
  return Map.groupBy(views, (view) => view.recordId) as Map<string, StoredClaim[]>;
}

/** The claims a reader should weigh: not those that merely say where the one undisputed value came from. */
export function disputable(claims: readonly StoredClaim[]): ClaimView[] {
  return claims
    .filter((claim) => claim.origin === 'added' || !claim.preferred || claims.some((other) => other !== claim && other.field === claim.field))
    .map((claim) => {
      const { origin: _origin, isHeld: _isHeld, ...view } = claim;
      return { ...view, carried: isCarried(claim, claims) };
    });
}

/** Whether a claim says what its record carries. A preferred claim that is words alone leaves the record with the value it was accepted with. */
function isCarried(claim: StoredClaim, claims: readonly StoredClaim[]): boolean {
  const preferred = claims.find((other) => other.preferred && other.field === claim.field);
  return preferred !== undefined && (claim.preferred || claim.value === preferred.value || (!preferred.isHeld && claim.origin === 'accepted'));
}

/** The evidence of the value a record carries in each field: of the preferred claim, and of those that say the same. */
export function carriedEvidence(claims: readonly StoredClaim[]): Map<string, Evidence[]> {
  const found = new Map<string, Evidence[]>();
  for (const preferred of claims.filter((claim) => claim.preferred)) {
    const agreeing = claims.filter((claim) => claim !== preferred && claim.field === preferred.field && isCarried(claim, claims));
    const evidence = [preferred, ...agreeing].flatMap((claim) => claim.evidence);
    if (evidence.length > 0) found.set(preferred.field, evidence);
  }
  return found;
}

/** The ids of the claims on a record, seen or not. */
export async function claimIdsOn(db: Db, recordId: string): Promise<string[]> {
  const rows = await db.selectFrom('claim').select('claimId').where('aboutId', '=', recordId).orderBy('claimId').execute();
  return rows.map((row) => row.claimId);
}
