import { sql } from 'kysely';
import type { Visibility } from '../../domain/visibility.ts';
import { anyOf } from '../any-of.ts';
import type { RecordType } from '../state.ts';
import type { Db } from '../store.ts';
import { visible } from './visible.ts';

/** The change by which a proposal was judged, or judged otherwise, and the engagement it came to. */
export interface Decision {
  changeId: string;
  proposalId: string;
  engagementId: string | null;
  actId: string;
  batchId: string | null;
}

function decisions(db: Db, see: Visibility) {
  return db
    .selectFrom('change')
    .select(['change.changeId', 'change.recordId as proposalId', 'change.actId', 'change.batchId'])
    .select(sql<string | null>`coalesce(change.after ->> 'engagementId', change.before ->> 'engagementId')`.as('engagementId'))
    .where('change.recordType', '=', 'proposal')
    .where(visible(see, 'change'))
    .orderBy('change.changeId', 'desc');
}

/** What the proposals of a source that are judged were judged by, the latest first. */
export function decisionsOfSource(db: Db, see: Visibility, sourceId: string): Promise<Decision[]> {
  return decisions(db, see)
    .innerJoin('proposal', 'proposal.proposalId', 'change.recordId')
    .innerJoin('record', (join) => join.onRef('record.recordId', '=', 'change.recordId').onRef('record.version', '=', 'change.version'))
    .where('proposal.sourceId', '=', sourceId)
    .where('proposal.status', '<>', 'open')
    .where(visible(see, 'proposal'))
    .execute();
}

/** What a batch decided of proposals, the latest first, without what has been taken back already. */
export function decisionsOfBatch(db: Db, see: Visibility, batchId: string): Promise<Decision[]> {
  return decisions(db, see)
    .innerJoin('record', 'record.recordId', 'change.recordId')
    .innerJoin('change as latest', (join) => join.onRef('latest.recordId', '=', 'record.recordId').onRef('latest.version', '=', 'record.version'))
    .where(sql<boolean>`latest.after is distinct from change.before`)
    .where('change.batchId', '=', batchId)
    .execute();
}

/** The parties and events that these acts, and the batches they are of, brought in or took out, as far as nothing has been done to them since; the latest first. */
export function namesOf(db: Db, see: Visibility, decided: readonly Pick<Decision, 'actId' | 'batchId'>[]) {
  const acts = decided.map((one) => one.actId);
  const batches = decided.flatMap((one) => one.batchId ?? []);
  return db
    .selectFrom('change')
    .innerJoin('record', (join) => join.onRef('record.recordId', '=', 'change.recordId').onRef('record.version', '=', 'change.version'))
    .select(['change.changeId', 'change.recordId', 'change.recordType', 'change.before', 'change.after'])
    .where((eb) => eb.or([anyOf('change.actId', acts), anyOf('change.batchId', batches)]))
    .where('change.recordType', 'in', ['party', 'event'] satisfies RecordType[])
    .where((eb) => eb.or([eb('change.before', 'is', null), eb('change.after', 'is', null)]))
    .where(visible(see, 'change'))
    .orderBy('change.changeId', 'desc')
    .execute();
}
