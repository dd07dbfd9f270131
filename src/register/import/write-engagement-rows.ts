import { isDeepStrictEqual } from 'node:util';
import { refusedEdit } from '../../domain/bulk-edit.ts';
import { newId } from '../../domain/id.ts';
import { hangingOn } from '../../store/query/bulk.ts';
import { titleOfState } from '../../store/query/titles.ts';
import type { EngagementState } from '../../store/state.ts';
import type { Act } from '../act.ts';
import { followClaims } from '../claim/follow-claims.ts';
import { followCommitments, newCommitment, standingPromise } from '../commitment/write-commitment.ts';
import { statesOfDrafts } from '../engagement/state-of-draft.ts';
import type { EngagementRowDraft } from './import-verbs.ts';
import { overEngagement } from './over-engagement.ts';
import type { How, ToWrite, Written } from './written.ts';

/** Logs rows as engagements, and lays others over those that are there. */
export async function writeEngagementRows(act: Act, writing: readonly ToWrite<EngagementRowDraft, 'engagement'>[], { dry }: How): Promise<Written[]> {
  const read = writing.filter(({ row, record }) => record !== null || (!dry && isNamed(row)));
  const states = await statesOfDrafts(
    act,
    read.map(({ row, record }) => ({
      draft: { ...row.draft, ...(record && !row.given.includes('access') && { access: record.state.access }) },
      kept: { unitId: act.unitId, year: row.year, evidence: [] },
    })),
  );
  const stateOf = new Map(read.map((one, at) => [one, states[at]!]));
  const added = writing.map((one) => (one.record ? null : { id: newId('engagement'), action: 'imported', after: stateOf.get(one) ?? null }));
  const over = writing.map((one) => one.record && overEngagement(one.record.state, stateOf.get(one)!, one.row.given));
  const fresh = added.flatMap((write) => (write?.after ? [write] : []));
  const promises = await promisesOf(act, writing);
  const changed = writing.flatMap(({ row, record }, at) => {
    const after = over[at];
    if (!record || !after || refusedEdit(after)) return [];
    const said = row.draft.commitment;
    const promise = promises.get(record.recordId) ?? null;
    const before = { ...record.state, ...(said && { commitment: promise }) };
    const now = { ...after, ...(said && { commitment: { by: said.by, due: said.due ?? promise?.due ?? null, owner: said.owner ?? promise?.owner ?? null } }) };
    return isDeepStrictEqual(before, now) ? [] : [{ record, after, before, now, said: now.commitment ?? promise }];
  });
  await act.write('engagement', [
    ...fresh,
    ...changed.map(({ record, after }) => ({ id: record.recordId, version: record.version, action: 'imported', after })),
  ]);
  await act.write(
    'commitment',
    writing.flatMap(({ row }, at) =>
      row.draft.commitment && added[at]?.after ? [newCommitment(added[at].id, added[at].after, row.draft.commitment, [])] : [],
    ),
  );
  await follow(act, changed);
  const changedOf = new Map(changed.map((one) => [one.record.recordId, one]));
  return writing.map(({ row, record }, at): Written => {
    if (!record) return isNamed(row) ? { is: 'added', recordId: added[at]!.id } : { is: 'refused', why: 'unknown-key', field: 'key', value: row.key ?? '' };
    if (refusedEdit(over[at]!)) return { is: 'refused', why: 'not-a-request', field: 'kind', value: row.draft.kind };
    const { recordId } = record;
    const done = changedOf.get(recordId);
    return done
      ? { is: 'changed', recordId, title: titleOfState('engagement', done.after), before: done.before, after: done.now }
      : { is: 'as-it-is', recordId };
  });
}

/** A row of nothing but changes, to a record there is none of, makes no record. */
const isNamed = ({ given }: EngagementRowDraft): boolean => ['title', 'subject', 'parties', 'event'].some((field) => given.includes(field));

type Said = EngagementRowDraft['draft']['commitment'];

/** What the engagements that rows are laid over promise, of those that promise anything. */
async function promisesOf(act: Act, writing: readonly ToWrite<EngagementRowDraft, 'engagement'>[]): Promise<Map<string, Said>> {
  const ids = writing.flatMap(({ record }) => record?.recordId ?? []);
  const promises = new Map<string, Said>();
  if ((await hangingOn(act.tx, ids)).length > 0) for (const id of ids) promises.set(id, await standingPromise(act, id));
  return promises;
}

interface Changed {
  record: { recordId: string; state: EngagementState };
  after: EngagementState;
  said: Said;
}

/** Promises and claims follow what they hang on; asked for one by one, and only where there are any. */
async function follow(act: Act, changed: readonly Changed[]): Promise<void> {
  const hasAny = (await hangingOn(act.tx, changed.map(({ record }) => record.recordId))).length > 0; // prettier-ignore
  for (const { record, after, said } of changed) {
    if (!hasAny && said === null) continue;
    await followCommitments(act, record.recordId, record.state, after, said);
    await followClaims(act, record.recordId, record.state, after);
  }
}
