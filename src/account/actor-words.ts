import { areaName, inArea, inAreas } from '../language/countries.ts';
import { joinList } from '../language/lists.ts';
import type { ClauseWords } from './clause-words.ts';
import { mentions } from './mentions.ts';

/** Areas that stand for those in them when the record names nobody. */
export const NAMELESS_AREAS: ReadonlySet<string> = new Set(['origin', 'counterpart']);

/** Those a sentence names as having done it with us or to us. `isPart`: the text says itself that they are only some. */
export interface Actors {
  text: string;
  count: number;
  isPart: boolean;
}

/**
 * Those we dealt with, and their countries; a country alone stands for those in it whom the record does not name. With `part`, words such
 * as "among others", a list of several says that it is not all of them.
 */
export function actorText(words: ClauseWords, subject: string, part: string | null): Actors {
  const { of: engagement, slots, writer, areasSaid } = words;
  const { actors } = slots;
  const { lang } = writer;
  const areas = engagement.areas.filter((area) => NAMELESS_AREAS.has(area.role) && areaName(area.code, lang) && !areasSaid.has(area.code));
  const isDelegation = engagement.kind === 'delegation';
  const origins = new Set(isDelegation ? [] : areas.filter((area) => area.role === 'origin').map((area) => area.code));
  const known = engagement.parties.flatMap((party) => Object.values(party.names));
  const open = areas
    .map((area) => area.code)
    .filter((code) => {
      const name = areaName(code, lang) ?? '';
      if (actors.length === 0 && origins.has(code)) return true;
      return !mentions(subject, [name]) && !((actors.length > 0 || isDelegation) && known.some((text) => mentions(text, [name])));
    });
  for (const area of areas) areasSaid.add(area.code);
  const plain = open.filter((code) => !actors.some((party) => party.country === code));
  const single = actors.length === 1 && (actors[0]?.isNetwork || (plain.length === 1 && actors[0]?.country == null));
  const partly = part && (plain.length > 1 && single ? 'areas' : actors.length + plain.length > 1 && !single ? 'names' : null);
  const names = actors.map((party) => {
    const name = writer.names.write(party.partyId, party);
    if (single && plain.length > 0) return `${name} ${areaList(words, plain, partly === 'areas' ? part : null)}`;
    const home = party.country && open.includes(party.country) ? inArea(party.country, lang) : null;
    return home ? `${name} ${home}` : name;
  });
  if (!single) names.push(...plain.flatMap((code) => areaName(code, lang) ?? []));
  const list = joinList(names, lang);
  return { text: partly === 'names' && part ? words.p.amongList(part, list) : list, count: names.length, isPart: partly !== null && partly !== '' };
}

/** "i mellom anna Brasil og Peru", "in Brazil and Peru, among others,". */
function areaList(words: ClauseWords, codes: readonly string[], part: string | null): string {
  const { lang } = words.writer;
  const phrases = inAreas(codes, lang);
  if (!part) return joinList(phrases, lang);
  const [first = '', ...others] = phrases;
  const preposition = first.slice(0, first.indexOf(' '));
  return words.p.amongAreas(part, preposition, joinList([first.slice(preposition.length + 1), ...others], lang));
}
