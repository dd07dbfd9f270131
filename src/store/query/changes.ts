import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import { idsIn } from '../../domain/id.ts';
import type { LocalText } from '../../domain/lang.ts';
import type { Visibility } from '../../domain/visibility.ts';
import { anyOf } from '../any-of.ts';
import type { RecordType } from '../state.ts';
import type { Db } from '../store.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { seenLine } from './seen-lines.ts';
import { seenStates } from './seen-states.ts';
import { hiddenFields, withoutHidden } from './shields.ts';
import { titleOfState } from './titles.ts';
import { seesEverything, visible } from './visible.ts';

export interface ChangeLine {
  changeId: string;
  actId: string;
  recordId: string;
  recordType: RecordType;
  title: LocalText;
  exists: boolean;
  action: string;
  by: string;
  at: string;
  why: string | null;
  fields: string[];
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  undoable: boolean;
  names: Record<string, LocalText>; // what the records that changed fields name are called; those that may not be seen are absent
}

/** What the log is narrowed to. An absent key does not narrow. */
export interface ChangeQuery {
  by?: string; // part of the name of who did it
  type?: RecordType;
  actions?: readonly string[];
  since?: string; // a moment, inclusive
  before?: string; // a moment, exclusive
}

/** One change of an act. */
export interface ActChange {
  changeId: string;
  recordId: string;
  recordType: RecordType;
  aboutId: string | null;
  action: string;
  before: object | null;
  after: object | null;
  seen: boolean;
  stands: boolean; // no later change stands on it
}

/** The changes of a record and of what is about it, the latest first. */
export async function changesOf(db: Db, see: Visibility, recordId: string): Promise<ChangeLine[]> {
  return lines(
    db,
    see,
    await changes(db, see)
      .where((eb) => eb.or([eb('change.recordId', '=', recordId), eb('change.aboutId', '=', recordId), tiedTo(recordId)]))
      .execute(),
  );
}

/** The other end of a tie tells of it too. Said as the index of it is. */
const tiedTo = (recordId: string) => sql<boolean>`(change.record_type = 'tie' and coalesce(change.after, change.before) ->> 'toId' = ${recordId})`;

/** One page of the change log, the latest first. */
export async function listChanges(db: Db, see: Visibility, query: ChangeQuery, page: { after?: string; limit: number }) {
  let counted = db
    .selectFrom('change')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where(narrowed(db, query));
  if (!seesEverything(see)) {
    const seen = db.selectFrom('record').select('recordId').where(visible(see, 'record'));
    counted = counted.where(visible(see, 'change')).where('recordId', 'in', seen).where(seenLine(see));
  }
  const { count } = await counted.executeTakeFirstOrThrow();
  let rest = changes(db, see).where(narrowed(db, query));
  const after = readCursor(page.after);
  if (after) rest = rest.where('change.changeId', '<', after[1]);
  const rows = await rest.limit(page.limit + 1).execute();
  const shown = await lines(db, see, rows.slice(0, page.limit));
  const last = shown.at(-1);
  return { rows: shown, next: rows.length > page.limit && last ? writeCursor('', last.changeId) : null, total: count };
}

/** The condition that a change is among those asked for. */
function narrowed(db: Db, { by, type, actions, since, before }: ChangeQuery) {
  const parts = [sql<boolean>`true`];
  if (by) {
    const named = db
      .selectFrom('appUser')
      .select('userId')
      .where(sql<boolean>`strpos(lower(name), ${by.toLowerCase()}) > 0`);
    parts.push(sql<boolean>`change.user_id in (${named})`);
  }
  if (type) parts.push(sql<boolean>`change.record_type = ${type}`);
  if (actions) parts.push(sql<boolean>`change.action = any(${[...actions]}::text[])`);
  if (since) parts.push(sql<boolean>`change.at >= ${since}::timestamptz`);
  if (before) parts.push(sql<boolean>`change.at < ${before}::timestamptz`);
  return sql<boolean>`${sql.join(parts, sql` and `)}`;
}

/** One change with the whole of both its states, for a verb to act on; null for one that may not be seen. */
export async function readChangeRow(db: Db, see: Visibility, changeId: string) {
  const row = await db
    .selectFrom('change')
    .innerJoin('record', 'record.recordId', 'change.recordId')
    .select(['change.recordId', 'change.recordType', 'change.aboutId', 'change.before', 'change.after'])
    .where('change.changeId', '=', changeId)
    .where(visible(see, 'change'))
    .where(visible(see, 'record'))
    .executeTakeFirst();
  return row ?? null;
}

/** One change as it is shown; null for one that may not be seen. */
export async function changeLine(db: Db, see: Visibility, changeId: string): Promise<ChangeLine | null> {
  const [line] = await lines(db, see, await changes(db, see).where('change.changeId', '=', changeId).execute());
  return line ?? null;
}

/** Changes as they are shown, the latest first; those that may not be seen are left out. */
export async function changeLines(db: Db, see: Visibility, changeIds: readonly string[]): Promise<ChangeLine[]> {
  return lines(db, see, await changes(db, see).where(anyOf('change.changeId', changeIds)).execute());
}

/** The change by which a party last came out of another, or another of it; null where none may be seen. */
export async function lastSplit(db: Db, see: Visibility, partyId: string) {
  const row = await db
    .selectFrom('change')
    .select(['changeId', 'recordId as goneId', 'aboutId as keptId', 'undoes'])
    .where('recordType', '=', 'party')
    .where('action', 'in', ['split', 'split-in-part'])
    .where('aboutId', 'is not', null)
    .where((eb) => eb.or([eb('recordId', '=', partyId), eb('aboutId', '=', partyId)]))
    .where(visible(see, 'change'))
    .orderBy('changeId', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.undoes && row.keptId ? { ...row, keptId: row.keptId, undoes: row.undoes } : null;
}

/** What was written in records between two changes, the latest first. */
export async function changesBetween(db: Db, recordIds: readonly string[], after: string, before: string) {
  return db
    .selectFrom('change')
    .select(['changeId', 'recordId', 'action', 'undoes', 'before', 'after'])
    .where(anyOf('recordId', recordIds))
    .where('changeId', '>', after)
    .where('changeId', '<', before)
    .orderBy('changeId', 'desc')
    .execute();
}

/** All changes of the act that a change belongs to, the latest first, each with whether it may be seen. */
export async function actOf(db: Db, see: Visibility, changeId: string): Promise<ActChange[]> {
  return db
    .selectFrom('change')
    .select(['changeId', 'recordId', 'recordType', 'aboutId', 'action', 'before', 'after'])
    .select(visible(see, 'change').as('seen'))
    .select(sql<boolean>`version = (select record.version from record where record.record_id = change.record_id)`.as('stands'))
    .where('actId', '=', (eb) => eb.selectFrom('change').select('actId').where('changeId', '=', changeId))
    .orderBy('changeId', 'desc')
    .execute();
}

/** The state a record stands in; null when it is withdrawn. */
export async function standingStates(db: Db, recordIds: readonly string[]): Promise<Map<string, object | null>> {
  const rows = await db
    .selectFrom('record')
    .innerJoin('change', (join) => join.onRef('change.recordId', '=', 'record.recordId').onRef('change.version', '=', 'record.version'))
    .select(['record.recordId', 'change.after'])
    .where(sql<boolean>`record.record_id = any(${[...recordIds]}::text[])`)
    .execute();
  return new Map(rows.map((row) => [row.recordId, row.after]));
}

// The state a record stands in is what its last change left, so a change can be undone while it left the same.
function changes(db: Db, see: Visibility) {
  return db
    .selectFrom('change')
    .innerJoin('record', 'record.recordId', 'change.recordId')
    .innerJoin('change as latest', (join) => join.onRef('latest.recordId', '=', 'record.recordId').onRef('latest.version', '=', 'record.version'))
    .innerJoin('appUser', 'appUser.userId', 'change.userId')
    .select([
      'change.changeId',
      'change.actId',
      'change.recordId',
      'change.recordType',
      'change.aboutId',
      'change.action',
      'appUser.name as by',
      'change.at',
      'change.why',
      'change.fields',
      'change.before',
      'change.after',
    ])
    .select(sql<boolean>`change.after is not distinct from latest.after`.as('undoable'))
    .select(sql<boolean>`not record.withdrawn`.as('exists'))
    .where(visible(see, 'change'))
    .where(visible(see, 'record'))
    .where(seenLine(see))
    .orderBy('change.changeId', 'desc');
}

type ChangeRow = Omit<ChangeLine, 'title' | 'before' | 'after' | 'names'> & { aboutId: string | null; before: object | null; after: object | null };

async function lines(db: Db, see: Visibility, found: readonly ChangeRow[]): Promise<ChangeLine[]> {
  const hidden = await hiddenFields(
    db,
    see,
    found.map((row) => row.recordId),
  );
  const rows = found.map((row) => {
    const fields = hidden.get(row.recordId);
    const [before, after] = [withoutHidden(shown(row.before), fields), withoutHidden(shown(row.after), fields)];
    return { ...row, before, after, fields: fields ? row.fields.filter((field) => !fields.has(field)) : row.fields };
  });
  const own = rows.map((row) => titleOfState(row.recordType, row.after ?? row.before));
  const named = rows.map(({ before, after, fields }) => (before && after ? fields.flatMap((field) => [before[field], after[field]]).flatMap(idsIn) : []));
  const titles = await titlesInLog(
    db,
    see,
    rows.flatMap((row, at) => [...(isNamed(own[at]!) ? [] : [row.aboutId ?? []].flat()), ...named[at]!]),
  );
  const seen = await seenStates(
    db,
    see,
    rows.flatMap(({ before, after }) => [before, after]),
  );
  return rows.map(({ aboutId, ...row }, at) => {
    const [before, after] = [seen(row.before), seen(row.after)];
    return {
      ...row,
      // A field that differs only in what may not be seen has not changed for one who may not see it.
      fields: seesEverything(see) || !before || !after ? row.fields : row.fields.filter((field) => !isDeepStrictEqual(before[field], after[field])),
      title: isNamed(own[at]!) ? own[at]! : (titles.get(aboutId ?? '') ?? {}),
      before,
      after,
      names: Object.fromEntries([...new Set(named[at])].flatMap((id) => (titles.has(id) ? [[id, titles.get(id)!]] : []))),
    };
  });
}

const isNamed = (title: LocalText): boolean => Object.keys(title).length > 0;

/** What records are called, withdrawn ones too: by the last state the log has of them. */
async function titlesInLog(db: Db, see: Visibility, recordIds: readonly string[]): Promise<Map<string, LocalText>> {
  if (recordIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('record')
    .innerJoin('change', (join) => join.onRef('change.recordId', '=', 'record.recordId').onRef('change.version', '=', 'record.version'))
    .select(['record.recordId', 'record.recordType', 'change.before', 'change.after'])
    .where(anyOf('record.recordId', [...new Set(recordIds)]))
    .where(visible(see, 'record'))
    .execute();
  return new Map(rows.map((row) => [row.recordId, titleOfState(row.recordType, row.after ?? row.before)]));
}

/** A state without the ids of what it stands on: evidence is read where it can be judged whether it may be seen. */
export function shown(state: object | null): Record<string, unknown> | null {
  if (state === null) return null;
  const { evidence: _evidence, ...facts } = state as Record<string, unknown>;
  return facts;
}
