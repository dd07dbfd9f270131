import { isStricter } from '../../domain/codes/access-grade.ts';
import type { AccessGrade } from '../../domain/codes/access-grade.ts';
import type { PartyMention } from '../../domain/draft.ts';
import { fold } from '../../domain/fold.ts';
import { newId } from '../../domain/id.ts';
import { Problem } from '../../domain/problem.ts';
import { eventsNamed, partiesNamed } from '../../store/query/parties.ts';
import { mergedTargets } from '../../store/query/merges.ts';
import { holdInUnit } from '../../store/query/hold.ts';
import { readRecords } from '../../store/query/records.ts';
import type { EventState, PartyState } from '../../store/state.ts';
import type { Write } from '../../store/write-records.ts';
import type { Act } from '../act.ts';

/**
 * The parties drafts name, in order: by id, also where that has been merged into another since, else by a name they go by, else added in the same act. A party that only stricter records have
 * named so far is opened to the grade of the most open of these; otherwise an open record would have a hidden party in it.
 */
export async function resolveParties(act: Act, mentions: readonly (PartyMention & { access: AccessGrade })[]): Promise<string[]> {
  const known = new Map<string, string>();
  const names = mentions.filter((mention) => !mention.partyId).map((mention) => mention.name);
  const byName = Map.groupBy(await lookUp(act, names, () => partiesNamed(act.tx, act.see, names)), (row) => row.folded);
  const merged = await mergedTargets(
    act.tx,
    act.see,
    mentions.flatMap((mention) => mention.partyId ?? []),
  );
  const resolved = mentions.map((mention) => {
    if (mention.partyId) return merged.get(mention.partyId) ?? mention.partyId;
    const folded = fold(mention.name);
    const same = byName.get(folded) ?? [];
    const match = same.find((row) => row.country === mention.country) ?? same[0];
    const partyId = match?.partyId ?? known.get(folded) ?? newId('party');
    known.set(folded, partyId);
    return partyId;
  });
  const mentionsOf = Map.groupBy(
    mentions.map((mention, at) => ({ ...mention, id: resolved[at]! })),
    (mention) => mention.id,
  );
  const standing = new Map((await readRecords(act.tx, act.see, [...mentionsOf.keys()], 'party')).map((record) => [record.recordId, record]));
  const added: Write<'party'>[] = [];
  const opened: Write<'party'>[] = [];
  for (const [id, mine] of mentionsOf) {
    const access = mostOpen(mine);
    const record = standing.get(id);
    if (record && isStricter(record.access, access)) opened.push({ id, version: record.version, action: 'opened', after: { ...record.state, access } });
    if (!record) added.push({ id, action: 'added', after: firstState(act, mine, access) });
  }
  await act.write('party', [...added, ...opened]);
  return resolved;
}

/** A party as the first records that name it know it. Throws Problem('not-found') when they named it by an id there is none of. */
function firstState(act: Act, mentions: readonly PartyMention[], access: AccessGrade): PartyState {
  const [first] = mentions;
  const byId = mentions.find((mention) => mention.partyId);
  if (!first || byId?.partyId) throw new Problem('not-found', { id: byId?.partyId ?? '' });
  return {
    unitId: act.unitId,
    access,
    evidence: [],
    names: [{ lang: null, name: first.name.trim(), kind: 'official', from: null, to: null }],
    type: null,
    country: mentions.find((mention) => mention.country)?.country ?? null,
    isNetwork: mentions.some((mention) => mention.role === 'network'),
    isUs: false,
    parentId: null,
    identifiers: [],
    website: null,
  };
}

interface EventMention {
  eventId: string | null;
  name: string | null;
  access: AccessGrade;
}

/**
 * The events drafts name, in order: by id, else by a name they go by, else added in the same act; null where a draft names none. An event
 * that only stricter records have named so far is opened as a party is. Throws Problem('not-found') for an id there is none of.
 */
export async function resolveEvents(act: Act, mentions: readonly EventMention[]): Promise<(string | null)[]> {
  const names = mentions.flatMap(({ eventId, name }) => (!eventId && name?.trim() ? [name] : []));
  const rows = await lookUp(act, names, () => eventsNamed(act.tx, act.see, names));
  const known = new Map(rows.toReversed().map((row) => [row.folded, row.eventId]));
  const resolved = mentions.map(({ eventId, name }) => {
    if (eventId || !name?.trim()) return eventId || null;
    const id = known.get(fold(name)) ?? newId('event');
    known.set(fold(name), id);
    return id;
  });
  const mentionsOf = Map.groupBy(
    mentions.flatMap((mention, at) => (resolved[at] ? [{ ...mention, id: resolved[at] }] : [])),
    (mention) => mention.id,
  );
  const standing = new Map((await readRecords(act.tx, act.see, [...mentionsOf.keys()], 'event')).map((record) => [record.recordId, record]));
  const writes: Write<'event'>[] = [];
  for (const [id, mine] of mentionsOf) {
    const access = mostOpen(mine);
    const record = standing.get(id);
    if (record && isStricter(record.access, access)) writes.push({ id, version: record.version, action: 'opened', after: { ...record.state, access } });
    if (!record) writes.push({ id, action: 'added', after: firstEvent(act, mine, access) });
  }
  await act.write('event', writes);
  return resolved;
}

/** An event as the first records that name it know it. */
function firstEvent(act: Act, mentions: readonly EventMention[], access: AccessGrade): EventState {
  const byId = mentions.find((mention) => mention.eventId);
  if (byId?.eventId) throw new Problem('not-found', { id: byId.eventId });
  const name = mentions[0]?.name?.trim() ?? '';
  return {
    unitId: act.unitId,
    access,
    evidence: [],
    names: [{ lang: null, name, kind: 'official' }],
    parentId: null,
    period: null,
    place: null,
    organisers: [],
  };
}

/** Where a name is new it is asked for again while nobody else can add it, so that two writers at once do not both do so. */
async function lookUp<R extends { folded: string }>(act: Act, names: readonly string[], find: () => Promise<R[]>): Promise<R[]> {
  const rows = await find();
  const found = new Set(rows.map((row) => row.folded));
  if (names.every((name) => found.has(fold(name)))) return rows;
  await holdInUnit(act.tx, act.unitId, 'names');
  return find();
}

const mostOpen = (mentions: readonly { access: AccessGrade }[]): AccessGrade =>
  mentions.map((mention) => mention.access).reduce((one, other) => (isStricter(one, other) ? other : one));
