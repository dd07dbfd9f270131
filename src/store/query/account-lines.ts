import type { Held, LineContent, LineView, Place } from '../../domain/account-line.ts';
import { idsIn } from '../../domain/id.ts';
import type { Visibility } from '../../domain/visibility.ts';
import { anyOf } from '../any-of.ts';
import type { Db } from '../store.ts';
import { EVERYTHING, visible } from './visible.ts';

/**
 * The lines of these accounts, the first written first. One over a record that may not be seen, or over one of which something has been shielded since
 * that may not be seen, is absent: its words could tell it.
 */
export async function linesOf(db: Db, see: Visibility, accountIds: readonly string[]): Promise<(LineView & { accountId: string })[]> {
  const rows = await db
    .selectFrom('accountLine')
    .innerJoin('record', 'record.recordId', 'accountLine.lineId')
    .innerJoin('change', (join) => join.onRef('change.recordId', '=', 'record.recordId').onRef('change.version', '=', 'record.version'))
    .innerJoin('appUser', 'appUser.userId', 'change.userId')
    .select(['lineId', 'accountLine.accountId', 'isLeftOut', 'content', 'place', 'record.version', 'change.at as changedAt', 'appUser.name as by'])
    .where(anyOf('accountLine.accountId', accountIds))
    .where(visible(see, 'accountLine'))
    .orderBy('lineId')
    .execute();
  const lines = rows.map((row) => ({ ...row, content: row.content as LineContent, place: row.place as Place | null }));
  const named = [...new Set(lines.flatMap(({ content, place }) => idsIn([content.basis, place?.after])))];
  const [all, seen] = [await recordsIn(db, EVERYTHING, named), await recordsIn(db, see, named)];
  const shields = await shieldsSince(db, see, named);
  const shown = lines.flatMap((line): (LineView & { accountId: string })[] => {
    const records = idsIn(line.content.basis);
    const later = records.flatMap((id) => shields.get(id) ?? []).filter(({ at }) => at > line.content.at);
    if (records.some((id) => all.has(id) && !seen.has(id)) || later.some((one) => !one.seen)) return [];
    const held: Held | null = records.some((id) => (all.get(id) ?? 'open') !== 'open') ? 'not-open' : later.length > 0 ? 'shielded' : null;
    return [{ ...line, held }];
  });
  // What stands after something that is not seen stands first in its section for one who does not see it.
  const isSeen = (id: string) => seen.has(id) || !all.has(id) || shown.some(({ lineId }) => lineId === id);
  return shown.map((line) => (line.place && !idsIn(line.place.after).every(isSeen) ? { ...line, place: { ...line.place, after: null } } : line));
}

async function recordsIn(db: Db, see: Visibility, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, string>();
  const rows = await db.selectFrom('record').select(['recordId', 'access']).where(anyOf('recordId', ids)).where(visible(see, 'record')).execute();
  return new Map(rows.map((row) => [row.recordId, row.access as string]));
}

/** When something of these records was shielded, and whether that may be seen. */
async function shieldsSince(db: Db, see: Visibility, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, { at: string; seen: boolean }[]>();
  const rows = await db
    .selectFrom('shield')
    .innerJoin('record', 'record.recordId', 'shield.shieldId')
    .select(['shield.engagementId', 'record.createdAt as at'])
    .select(visible(see, 'shield').as('seen'))
    .where(anyOf('shield.engagementId', ids))
    .execute();
  return Map.groupBy(rows, (row) => row.engagementId);
}

/** Every line of an account, seen or not: what two people may not both write over. Nothing read with it is shown. */
export async function standingLines(db: Db, accountId: string) {
  const rows = await db.selectFrom('accountLine').select(['lineId', 'content']).where('accountId', '=', accountId).orderBy('lineId').execute();
  return rows.map(({ lineId, content }) => ({ lineId, told: (content as LineContent).basis.told }));
}
