import { isDeepStrictEqual } from 'node:util';
import { idKind, newId } from '../../domain/id.ts';
import { earlierRows } from '../../store/query/imports.ts';
import { readRecords } from '../../store/query/records.ts';
import { titleOfState } from '../../store/query/titles.ts';
import type { CommitmentState, EngagementState } from '../../store/state.ts';
import type { Act } from '../act.ts';
import { newCommitment } from '../commitment/write-commitment.ts';
import { resolveParties } from '../engagement/resolve-names.ts';
import { statesOfDrafts } from '../engagement/state-of-draft.ts';
import type { CommitmentRowDraft } from './import-verbs.ts';
import type { How, ToWrite, Written } from './written.ts';

type Row = ToWrite<CommitmentRowDraft, 'commitment'>;
interface Place {
  id: string;
  state: EngagementState;
}

/**
 * Adds rows as commitments, and lays others over those that are there. One that names no engagement is made in one that is logged along with
 * it; one that names one is made there, to the parties of the row or of the engagement.
 */
export async function writeCommitmentRows(act: Act, writing: readonly Row[], _how: How): Promise<Written[]> {
  const named = await placesNamed(act, writing);
  const logging = writing.filter(({ row, record }) => !record && row.madeIn === null && row.given.includes('what'));
  const states = await statesOfDrafts(act, logging.map(({ row }) => ({ draft: row.draft, kept: { unitId: act.unitId, year: Number(act.at.slice(0, 4)), evidence: [] } }))); // prettier-ignore
  const logged = new Map(logging.map((one, at): [Row, Place] => [one, { id: newId('engagement'), state: states[at]! }]));
  await act.write('engagement', [...logged.values()].map(({ id, state }) => ({ id, action: 'imported', after: state }))); // prettier-ignore
  const places = writing.map((one) => logged.get(one) ?? (one.row.madeIn === null ? null : (named.get(one.row.madeIn) ?? null)));
  const parties = await partiesOf(act, writing, places);
  const written: Written[] = [];
  const writes: Parameters<typeof act.write<'commitment'>>[1][number][] = [];
  for (const [at, { row, record }] of writing.entries()) {
    const place = places[at] ?? null;
    if (row.madeIn !== null && !place) written.push({ is: 'refused', why: 'unknown-engagement', field: 'engagement', value: row.madeIn });
    else if (!record && !row.given.includes('what')) written.push({ is: 'refused', why: 'unknown-key', field: 'key', value: row.key ?? '' });
    else if (record) {
      const after = overCommitment(record.state, row, parties[at] ?? [], act.at);
      const { recordId, version } = record;
      if (isDeepStrictEqual(after, record.state)) written.push({ is: 'as-it-is', recordId });
      else if (record.state.status === 'carried-over') written.push({ is: 'refused', why: 'conflict', field: 'status', value: row.status });
      else {
        writes.push({ id: recordId, version, action: 'imported', aboutId: after.engagementId, after });
        written.push({ is: 'changed', recordId, title: titleOfState('commitment', after), before: record.state, after });
      }
    } else {
      const made = newCommitment(place!.id, place!.state, { by: row.words.by, due: row.words.due, owner: row.words.owner ?? null }, []);
      const to = parties[at]?.length ? parties[at] : made.after!.parties;
      writes.push({ ...made, action: 'imported', after: { ...made.after!, what: row.words.what, parties: to, ...outcome(row, act.at) } });
      written.push({ is: 'added', recordId: made.id });
    }
  }
  await act.write('commitment', writes);
  return written;
}

/** The engagements rows name, by our own id or by the key a file knows them by. */
async function placesNamed(act: Act, writing: readonly Row[]): Promise<Map<string, Place>> {
  const said = [...new Set(writing.flatMap(({ row }) => row.madeIn ?? []))];
  const keys = said.filter((one) => idKind(one) === null);
  const rows = await earlierRows(act.tx, act.see, act.unitId, 'engagements', [], keys);
  const byKey = new Map(rows.toReversed().map((row) => [row.key, row.recordId]));
  const ids = said.flatMap((one) => (idKind(one) === null ? (byKey.get(one) ?? []) : one));
  const standing = new Map((await readRecords(act.tx, act.see, ids, 'engagement')).map((record) => [record.recordId, record.state]));
  return new Map(
    said.flatMap((one) => {
      const id = idKind(one) === null ? byKey.get(one) : one;
      const state = id === undefined ? undefined : standing.get(id);
      return id !== undefined && state ? [[one, { id, state }] as const] : [];
    }),
  );
}

/** The ids of the parties each row names, as open as what they are promised in. */
async function partiesOf(act: Act, writing: readonly Row[], places: readonly (Place | null)[]): Promise<string[][]> {
  const mentions = writing.map(({ row, record }, at) => {
    const access = record?.access ?? places[at]?.state.access;
    return access === undefined ? [] : row.draft.parties.map((party) => ({ ...party, access }));
  });
  const ids = await resolveParties(act, mentions.flat());
  let next = 0;
  return mentions.map((mine) => [...new Set(mine.map(() => ids[next++]!))]);
}

const outcome = ({ status, reason }: CommitmentRowDraft, at: string) => ({ status, ...(status === 'open' ? {} : { settledOn: at.slice(0, 10), reason }) });

function overCommitment(before: CommitmentState, row: CommitmentRowDraft, parties: string[], at: string): CommitmentState {
  const { words, given } = row;
  const after: CommitmentState = { ...before, what: { ...before.what, ...words.what } };
  if (given.includes('by')) after.by = words.by;
  if (given.includes('due')) after.due = words.due;
  if (given.includes('owner')) after.owner = words.owner ?? null;
  if (given.includes('parties') && !isDeepStrictEqual(new Set(parties), new Set(before.parties))) after.parties = parties;
  if (given.includes('status') && row.status !== before.status)
    Object.assign(after, row.status === 'open' ? { status: 'open', settledBy: null, settledOn: null, reason: null } : outcome(row, at));
  return after;
}
