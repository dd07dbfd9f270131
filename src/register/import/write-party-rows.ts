import { isDeepStrictEqual } from 'node:util';
import { fold } from '../../domain/fold.ts';
import { newId } from '../../domain/id.ts';
import { partiesIdentified } from '../../store/query/imports.ts';
import { partiesNamed } from '../../store/query/parties.ts';
import { readRecords, type RecordHead } from '../../store/query/records.ts';
import { titleOfState } from '../../store/query/titles.ts';
import type { PartyState } from '../../store/state.ts';
import type { Act } from '../act.ts';
import { followClaims } from '../claim/follow-claims.ts';
import { partyState } from '../party/party-state.ts';
import type { PartyRowDraft } from './import-verbs.ts';
import { overParty } from './over-party.ts';
import type { How, ToWrite, Written } from './written.ts';

type Row = ToWrite<PartyRowDraft, 'party'>;

/**
 * Adds rows as parties, and lays others over those that are there: found by key, by an identifier, or by a name no other party goes by. They
 * are written one by one, for one may be placed under the one before. `names` are those this file has added, by the id they got.
 */
export async function writePartyRows(act: Act, writing: readonly Row[], names: Map<string, string>, { seen: _seen }: How): Promise<Written[]> {
  const drafts = writing.map(({ row }) => row.draft);
  const wanted = writing.flatMap(({ row }) => [...row.draft.names.map((one) => one.name), ...(row.parent ? [row.parent] : [])]);
  const byName = Map.groupBy(await partiesNamed(act.tx, act.see, wanted), (one) => one.folded);
  const identified = await partiesIdentified(act.tx, act.see, drafts.flatMap((draft) => draft.identifiers)); // prettier-ignore
  const written: Written[] = [];
  for (const { row, record } of writing) {
    const namedBy = (name: string) => [
      ...new Set([...(byName.get(fold(name)) ?? []).map((one) => one.partyId), ...(names.has(fold(name)) ? [names.get(fold(name))!] : [])]),
    ];
    const holders = identified.filter((one) => row.draft.identifiers.some(({ scheme, value }) => one.scheme === scheme && one.value === value));
    written.push(await writeOne(act, row, record, namedBy, holders));
    const done = written.at(-1)!;
    if (done.is === 'added') for (const { name } of row.draft.names) names.set(fold(name), done.recordId);
    if (done.is === 'added') for (const one of row.draft.identifiers) identified.push({ ...one, partyId: done.recordId, isSeen: true });
  }
  return written;
}

async function writeOne(
  act: Act,
  row: PartyRowDraft,
  keyed: RecordHead<'party'> | null,
  namedBy: (name: string) => string[],
  holders: readonly { partyId: string; isSeen: boolean }[],
): Promise<Written> {
  const refuse = (why: Extract<Written, { is: 'refused' }>['why'], field: string, value: string): Written => ({ is: 'refused', why, field, value });
  const name = row.draft.names[0]?.name ?? '';
  const ids = keyed ? [keyed.recordId] : [...new Set(holders.length > 0 ? holders.map((one) => one.partyId) : row.draft.names.filter((one) => one.kind !== 'alias').flatMap((one) => namedBy(one.name)))]; // prettier-ignore
  if (holders.some((one) => !one.isSeen || !ids.includes(one.partyId))) return refuse('identifier-taken', 'identifiers', row.draft.identifiers[0]?.value ?? '');
  if (ids.length > 1) return refuse('several-parties', 'name', name);
  const parents = row.parent ? namedBy(row.parent) : [];
  if (row.parent && parents.length !== 1) return refuse(parents.length > 1 ? 'several-parties' : 'unknown-party', 'parent', row.parent);
  const [record] = keyed ? [keyed] : await readRecords(act.tx, act.see, ids, 'party');
  if (!record && row.draft.names.length === 0) return refuse('unknown-key', 'key', row.key ?? '');
  const draft = { ...row.draft, parentId: parents[0] ?? null };
  if (!record) {
    const id = newId('party');
    await act.write('party', [{ id, action: 'imported', after: await partyState(act, id, draft, { unitId: act.unitId, access: 'open', evidence: [] }) }]);
    return { is: 'added', recordId: id };
  }
  if (record.state.isUs && !act.who.roles.includes('keeper')) return refuse('not-yours', 'name', name);
  const after = overParty(record.state, draft, row.given);
  if (isDeepStrictEqual(after, record.state)) return { is: 'as-it-is', recordId: record.recordId };
  return changeParty(act, record, after);
}

async function changeParty(act: Act, { recordId, version, state }: RecordHead<'party'>, after: PartyState): Promise<Written> {
  const { unitId, access, evidence } = state;
  const checked = await partyState(act, recordId, after, { unitId, access, evidence }, state.identifiers);
  await act.write('party', [{ id: recordId, version, action: 'imported', after: checked }]);
  await followClaims(act, recordId, state, checked);
  return { is: 'changed', recordId, title: titleOfState('party', checked), before: state, after: checked };
}
