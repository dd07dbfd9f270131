import type { ClauseRead } from './clause-read.ts';
import type { KindFound } from './read-kinds.ts';
import { word } from './span.ts';

const PEOPLE = word(
  '(?:tilsette|ansatte|ekspert\\p{L}*|folk|delegasjon\\p{L}*|delegat\\p{L}*|\\p{L}*rådgj?[ei]v\\p{L}*|\\p{L}*deltak\\p{L}*|student\\p{L}*|elev\\p{L}*|leg(?:ar|er|e)|lærar\\p{L}*|lærer\\p{L}*|ingeniør\\p{L}*|offiser\\p{L}*|team|lag|gruppe|observatør\\p{L}*|representant\\p{L}*|\\p{L}{3,}(?:arar|ørar|istar|entar|ologar|ørar|ister|enter|ologer|leiar|leder|medarbeid\\p{L}*)|kollega\\p{L}*|frivillige?|JPO|personar|personer|ein|en|ei|to|tre|fire|fem|seks|sju|åtte|ni|ti|\\d+)',
);

const THINGS = word(
  '(?:par|tonn|kass(?:er|ar)|eksemplar|esker|øskjer|sett|kilo|stk|boxes|pairs|copies|tonnes|tons|sets|beds|tents|pumps|vehicles|cars|boats|ambulances?)(?!\\p{L})|\\p{L}*(?:båt|pump|seng|maskin|ambulans|bil)(?:ar|er|e|ane|ene)(?!\\p{L})|\\p{L}*(?:rettlei|veiled|handbok|håndbok|rapport|notat|merknad|innspel|innspill|kommentar|prøve|teikning|tegning|utstyr|utkast|kart|bøker|bok|kopi|datasett|data|tal|tall|tala|tallene|opplegg|dokument|bilete|bilder|frø|plan)\\p{L}{0,4}|figures?|data|datasets?|handbooks?|guides?|manuals?|reports?|comments|drafts?|samples?|equipment|maps?|books?|copies|drawings|documents?|pictures|seeds?',
);

/** Where we sent something, it went to nobody's meeting: people we sent went there, and other things were given. */
export function sentOut(kind: KindFound, words: string, subject: ClauseRead['subject']): KindFound {
  const given: KindFound = { ...kind, kind: 'contribution', role: 'contributor', direction: 'out' };
  if (kind.kind === 'delegation' && /send/iu.test(kind.said)) return THINGS.test(words.slice(kind.start)) ? given : kind;
  if (subject !== 'us' || kind.kind !== 'meeting' || !/^send/iu.test(kind.said)) return kind;
  return PEOPLE.test(words) ? { ...kind, kind: 'delegation', role: 'delegate', direction: 'out' } : given;
}
