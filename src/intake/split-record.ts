import type { ClauseRead } from './read-clause.ts';
import type { PartyFound } from './read-parties.ts';

const EACH =
  /(?:^|[\s,(])(?:eitt?|ein|ei|ett?|en|one)\s+(?:om|on|about)\s+([^.;]{2,80}?),?\s+(?:og|and)\s+(?:eitt?|ein|ei|ett?|en|one|another|the other|det andre|den andre)\s+(?:om|on|about)\s+([^.;,]{2,80})/iu;
const WORKS = new Set(['publication', 'talk', 'contribution']);

/** One clause may hold several records: one for each body that asks, one for each work it lists. */
export function splitRecord(read: ClauseRead): { only: PartyFound | null; subject: string | null }[] {
  const { kind, words, parties } = read;
  const works = WORKS.has(kind.kind) ? EACH.exec(words) : null;
  if (works) return [works[1], works[2]].map((subject) => ({ only: null, subject: subject?.trim() ?? null }));
  if (kind.kind.startsWith('request.') && kind.direction === 'in' && read.own) {
    const askers = parties.filter((party) => party.end - read.offset <= kind.start);
    if (askers.length > 1) return askers.map((only) => ({ only, subject: null }));
  }
  return [{ only: null, subject: null }];
}
