import type { ClauseRead } from './clause-read.ts';
import type { DateFound } from './read-dates.ts';
import { word } from './span.ts';

const UNTIL =
  /(?:until|till|(?:ends|expires|går ut|utløper|sluttar|slutter)(?: i| in)?|(?:gjeld|gjelder|varer|varar|løper|løp|går|fram|frem|valid|runs?)(?: nå| no)? (?:til|ut|through|to)|(?:styret|plass|sete|seat|board|committee|council|group|vald|valgt|elected)[^.;:]{0,40}? (?:ut|til|until|till|through|to)|(?:forleng|forny|extended|extend|renew|prolong)\p{L}*[^.;:]{0,60}? (?:til|ut|to|through))\s+(?:i |in )?(?:(?:utgangen|slutten) av |(?:the )?end of )?$/iu; // when something ends is not when it was

/** "promised the Fund to send a map in May": what is promised, up to the date at its end. */
const PROMISED_ACT = /(?:^|\s)(?:lova|lovte|lovet|promised)\s(?:[^.;:!?]{1,80}?\s)?(?:å|to|that it would|that they would|that we would)\s\p{Ll}[^.;:!?]*$/u;

const TO_ITS_END = /(?:^|\s)(?:ut|through|to the end of|until the end of)\s$/iu;

/** Whether what words before a date tell of lasts until then: "leiar gruppa ut 2026". */
export const lastsUntil = (words: string, at: number): boolean => TO_ITS_END.test(words.slice(0, at)) || UNTIL.test(words.slice(0, at));

/** Whether a date is one by which something is to be done. */
export function deadline(words: string, period: ClauseRead['period'], offset: number): boolean {
  if (!period) return false;
  const before = words.slice(0, period.start - offset);
  return (
    PROMISED_ACT.test(before) ||
    /(?:innan|innen|seinast|senest|før|med frist(?: i)?|by|before|due(?: in| on)?|no later than|not later than)\s+(?:utgangen av\s+|slutten av\s+|the end of\s+)?$/iu.test(
      before,
    )
  );
}

/** When what is promised falls due: the date it is to be done by, else one after the last day told of. */
export function dueOf(dates: readonly DateFound[], words: string, offset: number, told: string): ClauseRead['period'] {
  const found = dates.map((date) => ({ said: date.period, start: date.start, end: date.end }));
  return found.find((date) => deadline(words, date, offset)) ?? found.find((date) => (date.said.from ?? '') > told) ?? null;
}

const SAT_UNTIL = word(
  'sit|sitter|sat|satt|leiar|leder|leier|leidde|ledet|leia|held|fortset|fortsetter|vervet|chairs?|chaired|sits?|sat|held|hold|lead|leads|led|presidency',
);
const NEAR_YEAR = word('i år|i fjor|neste år|this year|last year|next year');

/** Whether a time is the day or the month of a year that words only point at: "i år i Riga 17. oktober". */
const withinYear = ({ period }: DateFound, year: DateFound): boolean =>
  NEAR_YEAR.test(year.period.said ?? '') && period.edtf.length > 4 && period.edtf.startsWith(year.period.edtf);

/** When a clause says it was: the first date it is sure of; when something ends is not when it was. */
export function periodOf(dates: readonly DateFound[], words: string, offset: number): ClauseRead['period'] {
  const loose = (date: DateFound) => !/\//u.test(date.period.edtf) && !/\p{Lu}\p{L}*[\s\u00a0]$/u.test(words.slice(0, Math.max(0, date.start - offset)));
  const until = (date: DateFound) => UNTIL.test(words.slice(0, Math.max(0, date.start - offset)));
  const after = (date: DateFound) => /(?:^|\s)(?:etter|after)\s$/iu.test(words.slice(0, Math.max(0, date.start - offset)));
  const strong = dates.find((entry) => entry.strong && !until(entry) && !after(entry)) ?? dates.find((entry) => entry.strong && !until(entry));
  const date =
    (strong && dates.find((entry) => entry.strong && !until(entry) && withinYear(entry, strong))) ??
    strong ??
    dates.find((entry) => loose(entry) && !until(entry)) ??
    dates.find((entry) => entry.strong && until(entry) && SAT_UNTIL.test(words));
  return date ? { said: date.period, start: date.start, end: date.end } : null;
}
