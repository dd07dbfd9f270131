import { PROGRAMMES } from './knowledge/bodies.ts';
import { LEAVES_OUT, OF_A_REGION } from './knowledge/organisation-words.ts';
import type { Body } from './register-names.ts';
import type { Span } from './span.ts';

/** A journal one's own paper stood in is no part to it. */
const IN_A_JOURNAL =
  /(?:paper|article|study|chapter|review|artikkel|artikkelen|studie|studien|oversyn|oversikt)(?!\p{L})[^.;:!?]{0,60}?(?:appeared|published|printed|came out|is out|på trykk|trykt|publisert|kom|kjem|stod|sto|står)\s(?:i|in)\s(?:the\s|tidsskriftet\s|the journal\s)?$/iu;
const APPLIES =
  /(?:med på|delta i|delta på|join(?:ing)?|part(?:ners?)? (?:in|of|i|på))(?: \p{L}+){0,3} (?:søknad\p{L}*|applications?|bids?) (?:til|to|for|under)\s+(?:the\s+)?$/iu;
const OF_ITS_MONEY = /^\+?[\s-]?(?:midl|penga?r|penger|seminar|projects?|mobilit|exchange|grants?|funds?|funding)/iu;

const OF_OURS = /^(?:Fakultet|Avdeling|Seksjon|Eining|Enhet|Eininga|Enheten|Avdelinga|Avdelingen|Seksjonen)(?:et)? for /u;
const OVER = /^\s(?:tok slutt|var slutt|går ut|gjekk ut|gikk ut|er brukt opp|ended|ran out|ends|expired)(?!\p{L})/iu;

/** Whether a name found has no part in what is told: "from outside the United Nations", "an application to Creative Europe", "Erasmus money". */
export function passedOver(text: string, { start, end, body }: Span & { body: Body }): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  if (LEAVES_OUT.test(before) || IN_A_JOURNAL.test(text.slice(0, start))) return true;
  if (/(?<!\p{L})our\s$/iu.test(before) && !OF_A_REGION.test(text.slice(start, end).split(' ')[0] ?? '')) return true; // "our Nordic sister agencies" are others
  if (/^\s(?:vår|vårt|våre)(?!\p{L})/u.test(text.slice(end)) && /^\p{Ll}/u.test(text.slice(start, end))) return true; // "den nordiske arkivdagen vår"
  if (OF_OURS.test(text.slice(start, end)) && !/^\s(?:ved|i|hos|hjå)\s\p{Lu}/u.test(text.slice(end))) return true; // a part of ourselves, as no other body is named with it
  if (!PROGRAMMES.has(body.name)) return false;
  return APPLIES.test(before) || OF_ITS_MONEY.test(text.slice(end)) || OVER.test(text.slice(end)) || (start === 0 && /^\+?:/u.test(text.slice(end)));
}
