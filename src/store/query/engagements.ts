import type { Engagement } from '../../domain/engagement.ts';
import type { Visibility } from '../../domain/visibility.ts';
import { anyOf } from '../any-of.ts';
import { periodFrom } from '../period-columns.ts';
import type { Db } from '../store.ts';
import type { StoredClaim } from './claims.ts';
import { carriedEvidence, claimsOf, disputable } from './claims.ts';
import { findCommitments } from './commitments.ts';
import type { Entered } from './entered.ts';
import { asEvidence, enteredBy } from './entered.ts';
import { evidenceOf } from './evidence.ts';
import { goalsOf } from './goals.ts';
import { relatedEngagements } from './related-engagements.ts';
import { answerFrom } from './answer-columns.ts';
import { localText } from './local-text.ts';
import { namedEvents, partiesInTime } from './names.ts';
import { visible } from './visible.ts';

/** Whole engagements by id, in the order of the ids; those that may not be seen are absent. The same number of statements for any number. */
export async function loadEngagements(db: Db, see: Visibility, ids: readonly string[]): Promise<Engagement[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('engagement')
    .innerJoin('record', 'record.recordId', 'engagement.engagementId')
    .selectAll('engagement')
    .select('record.version')
    .where(anyOf('engagementId', ids))
    .where(visible(see, 'engagement'))
    .execute();
  const here = rows.map((row) => row.engagementId);
  const children = async <R extends { engagementId: string }>(query: Promise<R[]>) => Map.groupBy(await query, (row) => row.engagementId);
  const texts = await children(db.selectFrom('engagementText').selectAll().where(anyOf('engagementId', here)).execute());
  const parts = await children(
    db.selectFrom('participation').selectAll().where(anyOf('engagementId', here)).orderBy('engagementId').orderBy('position').execute(),
  );
  const areas = await children(
    db.selectFrom('engagementArea').selectAll().where(anyOf('engagementId', here)).orderBy('engagementId').orderBy('position').execute(),
  );
  const topics = await children(
    db.selectFrom('engagementTopic').selectAll().where(anyOf('engagementId', here)).orderBy('engagementId').orderBy('position').execute(),
  );
  const goals = await goalsOf(db, see, here);
  const links = await children(
    db.selectFrom('engagementLink').selectAll().where(anyOf('engagementId', here)).orderBy('engagementId').orderBy('position').execute(),
  );
  const figures = await children(db.selectFrom('figure').selectAll().where(anyOf('engagementId', here)).orderBy('engagementId').orderBy('position').execute());
  const parties = await partiesInTime(
    db,
    see,
    [...parts.values()].flat().flatMap((row) => row.partyId ?? []),
  );
  const events = await namedEvents(
    db,
    see,
    rows.flatMap((row) => row.eventId ?? []),
  );
  const series = await namedEvents(
    db,
    see,
    [...events.values()].flatMap((event) => event.parentId ?? []),
  );
  const commitments = Map.groupBy(await findCommitments(db, see, { engagementIds: here }), (row) => row.engagementId);
  const claims = await claimsOf(db, see, here);
  const evidence = await evidenceOf(db, see, here);
  const entered = await enteredBy(db, here);

  const { related, ledTo } = await relatedEngagements(
    db,
    see,
    here,
    rows.flatMap((row) => row.cameOf ?? []),
  );

  const views = new Map(
    rows.map((row) => {
      const id = row.engagementId;
      const event = row.eventId === null ? undefined : events.get(row.eventId);
      const mine = parts.get(id) ?? [];
      const view: Engagement = {
        engagementId: id,
        unitId: row.unitId,
        version: row.version,
        kind: row.kind,
        direction: row.direction,
        trigger: row.trigger,
        mode: row.mode,
        recurrence: row.recurrence,
        status: row.status,
        requestStatus: row.requestStatus,
        ...answerFrom(row),
        cameOf: related.get(row.cameOf ?? '') ?? null,
        ledTo: ledTo.get(id) ?? [],
        complete: row.complete,
        access: row.access,
        accessBasis: row.accessBasis,
        period: periodFrom(row),
        year: row.year,
        ourRoles: mine.flatMap((part) => part.ourRole ?? []),
        parties: mine.flatMap(({ partyId, partyRole, said }) => {
          const party = partyId === null || partyRole === null ? undefined : parties.get(partyId)?.(row.periodTo);
          return party && partyRole ? [{ ...party, role: partyRole, ...(said === null ? {} : { said }) }] : [];
        }),
        event:
          row.eventId !== null && event
            ? { eventId: row.eventId, names: event.names, acronym: event.acronym, series: series.get(event.parentId ?? '')?.names ?? null }
            : null,
        title: localText(texts.get(id), 'title'),
        subject: localText(texts.get(id), 'subject'),
        work: row.workForm && { form: row.workForm, title: row.workTitle, lang: row.workLang ?? '', url: row.workUrl },
        areas: (areas.get(id) ?? []).map(({ code, role }) => ({ code, role })),
        topics: (topics.get(id) ?? []).map(({ topic }) => topic),
        goals: goals.get(id) ?? [],
        figures: (figures.get(id) ?? []).map(({ value, unit, qualifier, counted, said }) => ({ value, unit, qualifier, counted, said })),
        commitments: commitments.get(id) ?? [],
        links: (links.get(id) ?? []).map(({ url }) => url),
        note: row.note,
        claims: disputable(claims.get(id) ?? []),
        evidence: fieldEvidence(evidence.get(id) ?? [], claims.get(id) ?? [], entered.get(id)),
        createdAt: entered.get(id)?.created.at ?? '',
        createdBy: entered.get(id)?.created.by ?? '',
      };
      return [id, view];
    }),
  );
  return ids.flatMap((id) => views.get(id) ?? []);
}

/** What the whole record stands on, then what each field stands on where that is something of its own. */
function fieldEvidence(
  whole: Engagement['evidence'][number]['evidence'],
  claims: readonly StoredClaim[],
  entered: Entered | undefined,
): Engagement['evidence'] {
  const fields = new Map<string, Engagement['evidence'][number]['evidence']>();
  for (const [field, hand] of entered?.fields ?? []) fields.set(field, [asEvidence(hand)]);
  for (const [field, evidence] of carriedEvidence(claims)) fields.set(field, evidence);
  fields.delete('evidence');
  const byHand = entered?.isByHand ? [asEvidence(entered.created)] : [];
  return [{ field: null, evidence: [...byHand, ...whole] }, ...[...fields].map(([field, evidence]) => ({ field, evidence }))];
}
