import { sql } from 'kysely';
import { idsIn } from '../../domain/id.ts';
import type { ShieldableField, ShieldView } from '../../domain/shield.ts';
import type { Visibility } from '../../domain/visibility.ts';
import { anyOf } from '../any-of.ts';
import type { Db } from '../store.ts';
import { recordTitles } from './titles.ts';
import { seesEverything, visible } from './visible.ts';

/** What is shielded of each of these engagements and may be seen. */
export async function shieldsOn(db: Db, see: Visibility, engagementIds: readonly string[]): Promise<Map<string, ShieldView[]>> {
  const rows = await db
    .selectFrom('shield')
    .innerJoin('record', 'record.recordId', 'shield.shieldId')
    .select(['shield.shieldId', 'shield.engagementId', 'shield.field', 'shield.data', 'shield.access', 'shield.basis', 'record.version'])
    .where(anyOf('shield.engagementId', engagementIds))
    .where(visible(see, 'shield'))
    .orderBy('shield.shieldId')
    .execute();
  const titles = await recordTitles(
    db,
    see,
    rows.flatMap((row) => idsIn(row.data)),
  );
  const views = rows.map(({ engagementId, field, ...row }) => ({
    engagementId,
    view: {
      ...row,
      field: field as ShieldableField,
      names: Object.fromEntries(idsIn(row.data).flatMap((id) => (titles.has(id) ? [[id, titles.get(id)!]] : []))),
    },
  }));
  return new Map([...Map.groupBy(views, (one) => one.engagementId)].map(([id, all]) => [id, all.map((one) => one.view)]));
}

/** The fields of these records that hold something shielded which may not be seen: the log held it in the open before. */
export async function hiddenFields(db: Db, see: Visibility, recordIds: readonly string[]): Promise<Map<string, Set<string>>> {
  const hidden = new Map<string, Set<string>>();
  if (recordIds.length === 0 || seesEverything(see)) return hidden;
  const rows = await db
    .selectFrom('shield')
    .select(['engagementId', 'field'])
    .where(anyOf('engagementId', [...new Set(recordIds)]))
    .where(sql<boolean>`not ${visible(see, 'shield')}`)
    .execute();
  for (const { engagementId, field } of rows) hidden.set(engagementId, (hidden.get(engagementId) ?? new Set()).add(field));
  return hidden;
}

/** A state of a record without the fields that are hidden. */
export function withoutHidden<S extends object | null>(state: S, hidden: ReadonlySet<string> | undefined): S {
  if (state === null || !hidden) return state;
  return Object.fromEntries(Object.entries(state).filter(([field]) => !hidden.has(field))) as S;
}

/** Records in the state the log had them in, without the fields that are hidden of them. */
export async function withoutHiddenFields<R extends { recordId: string; state: Record<string, unknown> }>(
  db: Db,
  see: Visibility,
  rows: readonly R[],
): Promise<R[]> {
  const hidden = await hiddenFields(
    db,
    see,
    rows.map((row) => row.recordId),
  );
  return rows.map((row) => ({ ...row, state: withoutHidden(row.state, hidden.get(row.recordId)) }));
}

/** Whether something of a field is shielded, seen or not. */
export async function isShielded(db: Db, engagementId: string, field: string): Promise<boolean> {
  return (
    (await db.selectFrom('shield').select('shieldId').where('engagementId', '=', engagementId).where('field', '=', field).executeTakeFirst()) !== undefined
  );
}
