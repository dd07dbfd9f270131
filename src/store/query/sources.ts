import { sql } from 'kysely';
import type { AccessGrade } from '../../domain/codes/access-grade.ts';
import type { Lang } from '../../domain/lang.ts';
import type { Visibility } from '../../domain/visibility.ts';
import { anyOf } from '../any-of.ts';
import type { Db } from '../store.ts';
import { visible } from './visible.ts';

export interface SourceLine {
  sourceId: string;
  title: string;
  lang: Lang;
  origin: string;
  receivedAt: string;
  open: number;
  passages: number;
}

/** Sources, the latest received first, with how many proposals wait and how many passages support something. */
export async function listSources(db: Db, see: Visibility, only?: string): Promise<SourceLine[]> {
  let found = db.selectFrom('source').select(['sourceId', 'title', 'lang', 'origin', 'receivedAt']).where(visible(see, 'source'));
  if (only !== undefined) found = found.where('sourceId', '=', only);
  const rows = await found.orderBy('receivedAt', 'desc').orderBy('sourceId', 'desc').execute();
  const ids = rows.map((row) => row.sourceId);
  const open = await db
    .selectFrom('proposal')
    .select(['sourceId', (eb) => eb.fn.countAll<number>().as('count')])
    .where(anyOf('sourceId', ids))
    .where('status', '=', 'open')
    .where(visible(see, 'proposal'))
    .groupBy('sourceId')
    .execute();
  const used = await supportRows(db, see, ids);
  const openOf = new Map(open.map((row) => [row.sourceId, row.count]));
  const usedOf = Map.groupBy(used, (row) => row.sourceId);
  return rows.map((row) => ({
    ...row,
    open: openOf.get(row.sourceId) ?? 0,
    passages: new Set((usedOf.get(row.sourceId) ?? []).map((use) => `${use.start}-${use.end}`)).size,
  }));
}

/** The text and origin of a source that may be seen, or null. */
export async function readSource(db: Db, see: Visibility, sourceId: string) {
  const row = await db
    .selectFrom('source')
    .innerJoin('sourceContent', 'sourceContent.sourceId', 'source.sourceId')
    .select(['source.sourceId', 'source.title', 'source.lang', 'source.year', 'source.unitId', 'source.access', 'sourceContent.text'])
    .select(['source.media', 'source.fileName', 'source.written', 'source.fromName', 'source.fromAddress', 'source.partOf'])
    .select(['sourceContent.places', 'sourceContent.notes'])
    .select(sql<string>`encode(source_content.hash, 'hex')`.as('hash'))
    .where('source.sourceId', '=', sourceId)
    .where(visible(see, 'source'))
    .executeTakeFirst();
  return row ?? null;
}

/** The bytes of a source that may be seen, or null. */
export async function readSourceFile(db: Db, see: Visibility, sourceId: string) {
  const row = await db
    .selectFrom('source')
    .innerJoin('sourceContent', 'sourceContent.sourceId', 'source.sourceId')
    .select(['source.title', 'source.media', 'source.fileName', 'sourceContent.bytes'])
    .select(sql<string>`encode(source_content.hash, 'hex')`.as('hash'))
    .where('source.sourceId', '=', sourceId)
    .where(visible(see, 'source'))
    .executeTakeFirst();
  return row ?? null;
}

/** A source that hung on a letter and the letter, and those that hung on it, with how many proposals wait in each. */
export async function tiedSources(db: Db, see: Visibility, sourceId: string, partOf: string | null) {
  return db
    .selectFrom('source')
    .select(['source.sourceId', 'source.title', 'source.media', 'source.partOf'])
    .select((eb) =>
      eb
        .selectFrom('proposal')
        .select((inner) => inner.fn.countAll<number>().as('count'))
        .whereRef('proposal.sourceId', '=', 'source.sourceId')
        .where('proposal.status', '=', 'open')
        .where(visible(see, 'proposal'))
        .as('open'),
    )
    .where((eb) => eb.or([eb('source.partOf', '=', sourceId), eb('source.sourceId', '=', partOf ?? '')]))
    .where(visible(see, 'source'))
    .orderBy('source.sourceId')
    .execute();
}

export interface SourceText {
  sourceId: string;
  unitId: string;
  access: AccessGrade;
  text: string;
}

/** A source of the unit with this text, read from this year, if one is kept already; the one that is the same to the letter first. */
export async function sourceWithText(
  db: Db,
  see: Visibility,
  unitId: string,
  { text, textHash, year }: { text: string; textHash: Uint8Array; year: number },
): Promise<SourceText | null> {
  const row = await db
    .selectFrom('source')
    .innerJoin('sourceContent', 'sourceContent.sourceId', 'source.sourceId')
    .select(['source.sourceId', 'source.unitId', 'source.access', 'sourceContent.text'])
    .where('textHash', '=', textHash)
    .where('source.year', '=', year)
    .where('source.unitId', '=', unitId)
    .where(visible(see, 'source'))
    .orderBy(sql`text <> ${text}`)
    .orderBy('source.sourceId')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** What the passages of sources support: the record, and the field where it is a claim on one. Records that may not be seen are left out. */
export async function supportRows(db: Db, see: Visibility, sourceIds: readonly string[]) {
  return db
    .selectFrom('passage')
    .innerJoin('evidence', 'evidence.passageId', 'passage.passageId')
    .leftJoin('claim', 'claim.claimId', 'evidence.ownerId')
    .innerJoin('record', (join) => join.on(sql<boolean>`record.record_id = coalesce(claim.about_id, evidence.owner_id)`))
    .select(['passage.sourceId', 'passage.startAt as start', 'passage.endAt as end', 'passage.place', 'record.recordId', 'record.recordType', 'claim.field'])
    .where(anyOf('passage.sourceId', sourceIds))
    .where('record.withdrawn', '=', false)
    .where(visible(see, 'record'))
    .orderBy('passage.startAt')
    .orderBy('passage.endAt')
    .orderBy('record.recordId')
    .orderBy('claim.field')
    .execute();
}
