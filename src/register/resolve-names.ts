import { strictest } from '../domain/codes/access-grade.ts';
import type { AccessGrade } from '../domain/codes/access-grade.ts';
import type { PartyMention } from '../domain/draft.ts';
import { fold } from '../domain/fold.ts';
import { newId } from '../domain/id.ts';
import { Problem } from '../domain/problem.ts';
import { eventsNamed, partiesNamed } from '../store/query/parties.ts';
import { mergedTargets } from '../store/query/merges.ts';
import { holdInUnit } from '../store/query/hold.ts';
import { readRecords } from '../store/query/records.ts';
import type { PartyState } from '../store/state.ts';
import type { Write } from '../store/write-records.ts';
import type { Act } from './act.ts';

const isStricter = (access: AccessGrade, than: AccessGrade): boolean => access !== than && strictest(access, than) === access;

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

/** The events drafts name, in order, by a name they go by, else added in the same act; null where a draft names none. */
export async function resolveEvents(act: Act, mentions: readonly { name: string | null; access: AccessGrade }[]): Promise<(string | null)[]> {
  const named = mentions.flatMap(({ name, access }) => (name?.trim() ? [{ name: name.trim(), folded: fold(name), access }] : []));
  const byName = Map.groupBy(named, (mention) => mention.folded);
  const names = named.map((mention) => mention.name);
  const rows = await lookUp(act, names, () => eventsNamed(act.tx, act.see, names));
  const known = new Map(rows.toReversed().map((row) => [row.folded, row]));
  const added: Write<'event'>[] = [];
  const ids = new Map<string, string>();
  for (const [folded, mine] of byName) {
    const match = known.get(folded);
    const access = mostOpen(mine);
    const id = match?.eventId ?? newId('event');
    ids.set(folded, id);
    const names = [{ lang: null, name: mine[0]!.name, kind: 'official' as const }];
    if (!match)
      added.push({
        id,
        action: 'added',
        after: { unitId: act.unitId, access, evidence: [], names, parentId: null, period: null, place: null, organisers: [] },
      });
    else if (isStricter(match.access, access)) added.push({ id, action: 'opened', after: { ...(await act.read('event', id)).state, access } });
  }
  await act.write('event', added);
  return mentions.map(({ name }) => (name ? (ids.get(fold(name)) ?? null) : null));
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
