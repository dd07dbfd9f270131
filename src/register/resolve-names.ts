import { strictest } from '../domain/codes/access-grade.ts';
import type { AccessGrade } from '../domain/codes/access-grade.ts';
import type { PartyMention } from '../domain/draft.ts';
import { fold } from '../domain/fold.ts';
import { newId } from '../domain/id.ts';
import { eventsNamed, partiesNamed } from '../store/query/parties.ts';
import { readRecords } from '../store/query/records.ts';
import type { Act } from './act.ts';
import { found } from './act.ts';

const isStricter = (access: AccessGrade, than: AccessGrade): boolean => access !== than && strictest(access, than) === access;

/**
 * The parties a draft names, in its order: by id, else by a name they go by, else added in the same act. A party that only stricter
 * records have named so far is opened to the grade of this one; otherwise an open record would have a hidden party in it.
 */
export async function resolveParties(act: Act, mentions: readonly PartyMention[], access: AccessGrade): Promise<string[]> {
  const known = new Map<string, string>();
  const byName = await partiesNamed(act.tx, act.see, mentions.filter((mention) => !mention.partyId).map((mention) => mention.name));
  const resolved = mentions.map((mention) => {
    if (mention.partyId) return mention.partyId;
    const folded = fold(mention.name);
    const same = byName.filter((row) => row.folded === folded);
    const match = same.find((row) => row.country === mention.country) ?? same[0];
    const partyId = match?.partyId ?? known.get(folded) ?? newId('party');
    known.set(folded, partyId);
    return partyId;
  });
  const standing = new Map((await readRecords(act.tx, act.see, [...new Set(resolved)], 'party')).map((record) => [record.recordId, record]));
  const added = mentions.flatMap((mention, at) => {
    const id = resolved[at]!;
    if (standing.has(id) || resolved.indexOf(id) < at) return [];
    if (mention.partyId) found(null, mention.partyId);
    const names = [{ lang: null, name: mention.name.trim(), kind: 'official' as const, from: null, to: null }];
    return [{ id, action: 'added', after: {
      unitId: act.unitId, access, evidence: [], names, type: null, country: mention.country, isNetwork: mention.role === 'network', isUs: false,
      parentId: null, identifiers: [], website: null,
    } }];
  });
  const opened = [...standing.values()]
    .filter((record) => isStricter(record.access, access))
    .map(({ recordId, state }) => ({ id: recordId, action: 'opened', after: { ...state, access } }));
  await act.write('party', [...added, ...opened]);
  return resolved;
}

/** The event a draft names, by a name it goes by, else added in the same act. */
export async function resolveEvent(act: Act, name: string | null, access: AccessGrade): Promise<string | null> {
  if (!name?.trim()) return null;
  const [match] = await eventsNamed(act.tx, act.see, [name]);
  if (!match) {
    const id = newId('event');
    const names = [{ lang: null, name: name.trim(), kind: 'official' as const }];
    await act.write('event', [{ id, action: 'added', after: { unitId: act.unitId, access, evidence: [], names, parentId: null, period: null, place: null, organisers: [] } }]);
    return id;
  }
  if (isStricter(match.access, access)) {
    const { state } = await act.read('event', match.eventId);
    await act.write('event', [{ id: match.eventId, action: 'opened', after: { ...state, access } }]);
  }
  return match.eventId;
}
