import type { EngagementLine, EngagementMore } from '../../domain/engagement-line.ts';
import type { Visibility } from '../../domain/visibility.ts';
import { anyOf } from '../any-of.ts';
import { periodFrom } from '../period-columns.ts';
import type { Db } from '../store.ts';
import { goalsOf } from './goals.ts';
import { localText } from './local-text.ts';
import { namedEvents, partiesInTime } from './names.ts';
import { visible } from './visible.ts';

/** What a list shows of engagements, in the order of the ids; with `more`, also what its other columns may hold. */
export async function engagementLines(db: Db, see: Visibility, ids: readonly string[], more = false): Promise<EngagementLine[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom('engagement').selectAll().where(anyOf('engagementId', ids)).where(visible(see, 'engagement')).execute();
  const texts = Map.groupBy(await db.selectFrom('engagementText').selectAll().where(anyOf('engagementId', ids)).execute(), (row) => row.engagementId);
  const parts = await db
    .selectFrom('participation')
    .select(['engagementId', 'partyId', 'partyRole', 'ourRole'])
    .where(anyOf('engagementId', ids))
    .orderBy('engagementId')
    .orderBy('position')
    .execute();
  const parties = await partiesInTime(
    db,
    see,
    parts.flatMap((part) => (part.partyRole && part.partyId) || []),
  );
  const partsOf = Map.groupBy(parts, (part) => part.engagementId);
  const moreOf = more ? await columnsOf(db, see, rows) : null;
  const lines = new Map(
    rows.map((row) => {
      const theirs = (partsOf.get(row.engagementId) ?? []).filter((part) => part.partyRole !== null);
      const mine = [...new Set(theirs.map((part) => part.partyId))].flatMap((partyId) => parties.get(partyId ?? '')?.(row.periodTo) ?? []);
      const line: EngagementLine = {
        engagementId: row.engagementId,
        kind: row.kind,
        direction: row.direction,
        status: row.status,
        requestStatus: row.requestStatus,
        period: periodFrom(row),
        title: localText(texts.get(row.engagementId), 'title'),
        parties: mine.map(({ partyId, names, acronym }) => ({ partyId, names, acronym })),
        countries: row.countries,
      };
      const others = moreOf?.get(row.engagementId);
      if (others)
        line.more = {
          ...others,
          subject: localText(texts.get(row.engagementId), 'subject'),
          ourRoles: (partsOf.get(row.engagementId) ?? []).flatMap((part) => part.ourRole ?? []),
        };
      return [row.engagementId, line];
    }),
  );
  return ids.flatMap((id) => lines.get(id) ?? []);
}

type Row = Pick<EngagementMore, 'access' | 'recurrence' | 'mode' | 'trigger' | 'note' | 'complete'> & {
  engagementId: string;
  eventId: string | null;
  unitId: string;
};

/** A handful of statements, however many engagements. */
async function columnsOf(db: Db, see: Visibility, rows: readonly Row[]): Promise<Map<string, Omit<EngagementMore, 'subject' | 'ourRoles'>>> {
  const ids = rows.map((row) => row.engagementId);
  const topics = Map.groupBy(
    await db.selectFrom('engagementTopic').selectAll().where(anyOf('engagementId', ids)).orderBy('engagementId').orderBy('position').execute(),
    (row) => row.engagementId,
  );
  const goals = await goalsOf(db, see, ids);
  const figures = Map.groupBy(
    await db.selectFrom('figure').selectAll().where(anyOf('engagementId', ids)).orderBy('engagementId').orderBy('position').execute(),
    (row) => row.engagementId,
  );
  const events = await namedEvents(
    db,
    see,
    rows.flatMap((row) => row.eventId ?? []),
  );
  const heads = await db
    .selectFrom('record')
    .innerJoin('appUser', 'appUser.userId', 'record.createdBy')
    .innerJoin('unit', 'unit.unitId', 'record.unitId')
    .select(['record.recordId', 'record.createdAt', 'record.changedAt', 'appUser.name as loggedBy', 'unit.name as unit'])
    .where(anyOf('record.recordId', ids))
    .execute();
  const headOf = new Map(heads.map((head) => [head.recordId, head]));
  return new Map(
    rows.map((row) => {
      const head = headOf.get(row.engagementId);
      const event = events.get(row.eventId ?? '');
      return [
        row.engagementId,
        {
          access: row.access,
          recurrence: row.recurrence,
          mode: row.mode,
          trigger: row.trigger,
          complete: row.complete,
          note: row.note,
          event: event && row.eventId ? { eventId: row.eventId, names: event.names, acronym: event.acronym } : null,
          topics: (topics.get(row.engagementId) ?? []).map((one) => one.topic),
          goals: goals.get(row.engagementId) ?? [],
          figures: (figures.get(row.engagementId) ?? []).map(({ value, unit, qualifier, counted, said }) => ({ value, unit, qualifier, counted, said })),
          unit: head?.unit ?? '',
          loggedBy: head?.loggedBy ?? '',
          loggedAt: head?.createdAt ?? '',
          changedAt: head?.changedAt ?? '',
        },
      ];
    }),
  );
}
