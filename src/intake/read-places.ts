import { PLACES } from './knowledge/countries.ts';
import type { PlaceName } from './knowledge/countries.ts';
import type { Span } from './span.ts';
import { bareForms, readTokens } from './tokens.ts';
import type { Token } from './tokens.ts';

const NOT_A_PLACE_AFTER =
  /^[\s\u00a0-]+(?:kroner|kronar|krone|kronor|edition|editions|version|translation|utgåv\p{L}*|utgav\p{L}*|omsetjing\p{L}*|oversettels\p{L}*|language|språk\p{L}*|speaking|språkleg\p{L}*|språklig\p{L}*)(?!\p{L})/iu;
const A_TREATY_AFTER = /^[\s\u00a0]+(?:MoU|Agreement|Convention|Declaration|Protocol|Process|Principles|Charter|Treaty|Accords?|Rules)(?!\p{L})/u; // "the Paris MoU" is of no one place
const A_LANGUAGE_BEFORE =
  /(?:(?:^|\s)(?:på|into|omsett til|omsette til|oversatt til|in)\s+|(?:på|into|in)\s+\p{L}+(?:,\s+\p{L}+)*\s+(?:og|and)\s+|pages?,\s+)$/iu; // "på rumensk og engelsk", "translated into Japanese"
const AND_ANOTHER = /^\s*(?:,|og|and)\s+\p{L}+(?:sk|ish|ese|ian|ch|an)(?!\p{L})/iu;
const GOES_ON = /^\s+(?:og|and|by|av|in|i|on|to|from|this|last|next|at|for|with|med|frå|fra|til|som|innan|innen)(?!\p{L})/iu;
const OF_A_CONTINENT = /(?:Latin|North|South|Central|Pan|Inter)[\s-]$/u;

export interface PlaceFound extends Span, PlaceName {}

const LONGEST = 5; // words in the longest name we look up
const LED = /^\p{Lu}[\p{L}\p{M}]+-(?:led|funded|based|owned|run|financed|backed|supported|leidd|leidde|ledet|basert|baserte|finansiert|finansierte)$/iu;
const LED_NO = /^(\p{L}+sk)(?:leidde?|leda|ledede?|ledet|eigde?|eide?|finansierte?|støtta|støttede?|støttet|baserte?|drivne?|drevne?|drevet)$/iu;
const HYPHENATED = /^\p{Lu}[\p{L}\p{M}]+-\p{Lu}/u;

/** The country that leads a compound: "Nairobi-based", "Dutch-led", "nederlandskleidd". */
function compound(said: string): PlaceName | null {
  if (HYPHENATED.test(said) || LED.test(said)) return look(said.replace(/-.*$/u, ''), true);
  const [, nation] = LED_NO.exec(said) ?? [];
  return nation ? look(nation, false) : null;
}

function look(said: string, capital: boolean): PlaceName | null {
  for (const form of bareForms(said)) {
    const place = PLACES.get(form.toLowerCase());
    if (place && (capital || place.as === 'nationality') && (form.length > 2 || form === form.toUpperCase())) return place;
  }
  return null;
}

/** Countries, cities and nationalities named in a text, longest name first, in order. */
export function readPlaces(text: string, tokens: readonly Token[] = readTokens(text)): PlaceFound[] {
  const found: PlaceFound[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at];
    if (!first || (!first.capital && !/(?:sk|ske|thai|ane|ene|erne|arar|ere|er)$|sk(?:l|e|f|s|b|d)/u.test(first.low))) continue;
    for (let count = Math.min(LONGEST, tokens.length - at); count > 0; count--) {
      const last = tokens[at + count - 1];
      if (!last || (count > 1 && !first.capital)) continue;
      const said = text.slice(first.start, last.end);
      const place = look(said, first.capital) ?? (count === 1 ? compound(said) : null);
      if (!place) continue;
      if (place.as === 'city' && A_TREATY_AFTER.test(text.slice(last.end, last.end + 20))) continue;
      if (place.as === 'nationality' && (NOT_A_PLACE_AFTER.test(text.slice(last.end, last.end + 20)) || OF_A_CONTINENT.test(text.slice(0, first.start))))
        continue;
      if (
        place.as === 'nationality' &&
        /(?:sk|[a-z]h|[a-z]se|[a-z]n)$/u.test(said) &&
        A_LANGUAGE_BEFORE.test(text.slice(Math.max(0, first.start - 40), first.start)) &&
        (GOES_ON.test(text.slice(last.end)) || !/^\s+\p{L}/u.test(text.slice(last.end).replace(AND_ANOTHER, '')))
      )
        continue;
      if (said === 'Islands' && tokens[at + 1]?.capital) continue; // an English name, not the genitive of Iceland
      found.push({ ...place, start: first.start, end: last.end });
      at += count - 1;
      break;
    }
  }
  return found;
}
