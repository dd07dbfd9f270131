import { isDeepStrictEqual } from 'node:util';
import { strictest } from '../../domain/codes/access-grade.ts';
import { newId } from '../../domain/id.ts';
import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import { recordsNaming } from '../../store/query/merges.ts';
import { currentNames } from '../../store/query/names.ts';
import type { RecordHead } from '../../store/query/records.ts';
import { lockRecords, readRecord, readRecords } from '../../store/query/records.ts';
import { EVERYTHING } from '../../store/query/visible.ts';
import type { ClaimState, PartyState, RecordType, TieState } from '../../store/state.ts';
import type { Store } from '../../store/store.ts';
import type { Write } from '../../store/write-records.ts';
import { act } from '../act.ts';
import type { Act } from '../act.ts';
import { claimsOn } from '../claim/claims-on.ts';
import { mergedParty, PARTY_FIELDS } from './merged-party.ts';
import { repoint } from './repoint.ts';

/** In which order records are written when parties change places: what names a party before the party, so that none is left without. */
export const NAMING = ['engagement', 'event', 'commitment', 'tie', 'claim', 'shield', 'person'] as const;

/**
 * Makes one party of two: all that names `goneId` names `keptId` from then on, hidden records too, and `goneId` leads there. Undoing the
 * change makes them two again. Throws Problem('invalid') for a party and itself, Problem('forbidden') when either is us, Problem('not-found'),
 * and Problem('conflict') for parties of two units and for one that is above the other.
 */
export function mergeParty(store: Store, who: Who, keptId: string, goneId: string, why?: string): Promise<void> {
  return act(store, who, why, (act) => merge(act, keptId, goneId));
}

/** The same within an act. */
export async function merge(act: Act, keptId: string, goneId: string): Promise<void> {
  if (keptId === goneId) throw new Problem('invalid', { field: 'goneId' });
  await lockRecords(act.tx, [keptId, goneId]);
  const kept = await act.read('party', keptId);
  const gone = await act.read('party', goneId);
  if (kept.state.isUs || gone.state.isUs) throw new Problem('forbidden', { what: 'us' });
  if (kept.unitId !== gone.unitId) throw new Problem('conflict', { what: 'unit' });
  if ((await isAbove(act, keptId, gone.state)) || (await isAbove(act, goneId, kept.state))) throw new Problem('conflict', { what: 'parent' });

  const naming = await recordsNaming(act.tx, goneId);
  await lockRecords(act.tx, naming);
  const records = await readRecords(act.tx, EVERYTHING, naming);
  const ties = await standingTies(act, keptId);
  const merged = mergedParty(kept.state, gone.state);
  const claimed = (await claimsOn(act, keptId)).filter(({ state }) => state.preferred).map(({ state }) => state.field);
  /** A claim carried by the one that goes is carried still where its value is. */
  const stepBack = (claim: ClaimState) => {
    const field = claim.field as keyof PartyState;
    if (claim.aboutId !== keptId || !claim.preferred || (!claimed.includes(field) && isDeepStrictEqual(merged[field], gone.state[field]))) return;
    Object.assign(claim, { preferred: false, status: 'disputed' });
  };
  const moved = records.map((record): Write<RecordType> => {
    const after = repoint(record.state, goneId, keptId);
    const aboutId = aboutOf(record, goneId, keptId);
    const about = aboutId === null ? {} : { aboutId };
    if (record.recordType === 'tie' && !isTieToKeep(after as TieState, ties)) return { id: record.recordId, action: 'moved', after: null, ...about };
    if (record.recordType === 'claim') stepBack(after as ClaimState);
    return { id: record.recordId, action: 'moved', after, ...about };
  });
  const typeOf = new Map(records.map((record) => [record.recordId, record.recordType as string]));
  for (const type of NAMING)
    await act.write(
      type as RecordType,
      moved.filter(({ id }) => typeOf.get(id) === type),
    );
  await act.write('claim', await rivalClaims(act, kept, gone));
  await act.write('party', moved.filter(({ id }) => typeOf.get(id) === 'party') as Write<'party'>[]);
  await act.write('party', [
    { id: keptId, version: kept.version, action: 'merged', after: merged },
    { id: goneId, version: gone.version, action: 'merged', aboutId: keptId, after: null, mergedInto: keptId },
  ]);
}

/** Whether a party is above another, however far. */
async function isAbove(act: Act, partyId: string, below: PartyState): Promise<boolean> {
  for (let above = below.parentId; above !== null; above = (await readRecord(act.tx, EVERYTHING, above, 'party'))?.state.parentId ?? null)
    if (above === partyId) return true;
  return false;
}

/** On whose page the change of a record is told: its own, or that of what it is about. */
export function aboutOf({ recordType, state }: Pick<RecordHead, 'recordType' | 'state'>, fromId: string, toId: string): string | null {
  if (recordType === 'commitment' && 'engagementId' in state) return state.engagementId;
  if (recordType === 'tie' && 'fromId' in state) return state.fromId === fromId ? toId : state.fromId;
  if (recordType === 'claim' && 'aboutId' in state) return state.aboutId === fromId ? toId : state.aboutId;
  return null;
}

async function standingTies(act: Act, partyId: string): Promise<TieState[]> {
  return (await readRecords(act.tx, EVERYTHING, await recordsNaming(act.tx, partyId), 'tie')).map((tie) => tie.state);
}

/** A tie between the two is none once they are one, and a tie that both had is one. */
function isTieToKeep(tie: TieState, standing: TieState[]): boolean {
  const facts = ({ kind, fromId, toId, period, note, unitId, access }: TieState) => ({ kind, fromId, toId, edtf: period?.edtf, note, unitId, access });
  if (tie.fromId === tie.toId || standing.some((other) => isDeepStrictEqual(facts(other), facts(tie)))) return false;
  standing.push(tie);
  return true;
}

/** Where the two differ on a field, the value of the one that goes stands beside the other's, each said by the name it was entered under. */
async function rivalClaims(act: Act, kept: RecordHead<'party'>, gone: RecordHead<'party'>): Promise<Write<'claim'>[]> {
  const claims: Write<'claim'>[] = [];
  const standing = await claimsOn(act, kept.recordId);
  for (const field of PARTY_FIELDS) {
    const value = gone.state[field];
    if (value === null || kept.state[field] === null || kept.state[field] === value) continue;
    const known = standing.filter(({ state }) => state.field === field);
    for (const [party, preferred] of [
      [kept, true],
      [gone, false],
    ] as const) {
      const said = party.state[field]!;
      if (preferred ? known.some(({ state }) => state.preferred) : known.some(({ state }) => state.data === said)) continue;
      const parent = field === 'parentId' ? await readRecord(act.tx, EVERYTHING, said, 'party') : null;
      const after: ClaimState = {
        unitId: party.unitId,
        access: strictest(party.access, parent?.access ?? 'open'),
        evidence: party.state.evidence,
        aboutId: kept.recordId,
        field,
        value: parent ? nameOf(parent.state) : said,
        data: said,
        saidBy: nameOf(party.state),
        saidOn: null,
        status: preferred ? 'confirmed' : 'proposed',
        preferred,
        origin: preferred ? 'accepted' : 'merged',
        note: {},
      };
      claims.push({ id: newId('claim'), action: 'claimed', aboutId: kept.recordId, after });
    }
  }
  return claims;
}

function nameOf(state: PartyState): string {
  const { names, acronym } = currentNames(state.names);
  return Object.values(names)[0] ?? acronym ?? '';
}
