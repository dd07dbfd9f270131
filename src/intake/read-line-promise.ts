import type { CommitmentDraft } from '../domain/draft.ts';
import type { z } from 'zod';
import { DEEDS, DUE_BEFORE, DUTIES, PLEDGES, THEY, WE } from './knowledge/line-promises.ts';
import { OPENERS } from './knowledge/organisation-words.ts';
import type { DateFound } from './read-dates.ts';
import { word } from './span.ts';
import type { Span } from './span.ts';

/** A promise at the end of a typed line. `head` is what the line says before it, `rest` the line with the promising words and the due date blanked out. */
export interface LinePromise {
  commitment: z.infer<typeof CommitmentDraft>;
  span: Span; // what it rests on
  head: string;
  rest: string;
}

const PLEDGE = word(`${PLEDGES}(?:\\s+(?:\\p{L}+\\s+){0,2}?(?:å\\s+|to\\s+)?(?:${DEEDS}))?(?:(?<=å|to)|(?<=[^\\s]))`, 'giu');
const DUTY = word(`${DUTIES}\\s+(?:\\p{L}+\\s+){0,2}?(?:${DEEDS})`, 'giu');
const DUE = word(`(?:${DUE_BEFORE})[\\s:]+(?:the\\s+|den\\s+)?$`);
const PROMISES_MONEY = /^[^,;.]{0,40}?\d[\d\s.,]*(?:k|m|mill\.?|million\p{L}*|tusen)?\s?(?:kr|kroner|euro|dollar|NOK|EUR|USD|€|\$|£)/iu;
const they = new RegExp(`^(?:${THEY})$`, 'iu');
const we = new RegExp(`^(?:${WE})$`, 'iu');

/** The promise a line holds, or null. Money promised is a grant, so there the words that promise it stay. */
export function readLinePromise(line: string, dates: readonly DateFound[], names: readonly Span[]): LinePromise | null {
  const due = dates.find((date) => DUE.test(line.slice(0, date.start))) ?? null;
  const pledge = [...line.matchAll(PLEDGE)][0] ?? null;
  const match = pledge ?? (due && ([...line.matchAll(DUTY)].find((duty) => duty.index < due.start) ?? null));
  if (!match) return null;
  const end = match.index + match[0].length;
  const before = line.slice(0, match.index);
  const clause = /[^,;.:–]*$/u.exec(before)?.[0] ?? '';
  const [last = ''] = /[\p{L}\p{N}&'’-]+(?=[\s\u00a0]*$)/u.exec(clause) ?? [];
  const named = names.some((name) => /^[\s\u00a0]*$/u.test(line.slice(name.end, match.index)) && name.end <= match.index);
  const by = they.test(last) || (!we.test(last) && (named || (/^\p{Lu}/u.test(last) && !OPENERS.has(last.toLowerCase())))) ? 'them' : 'us';
  const dueStart = due ? due.start - (DUE.exec(line.slice(0, due.start))?.[0].length ?? 0) : 0;
  const money = PROMISES_MONEY.test(line.slice(end));
  const gone = [...(money ? [] : [{ start: match.index, end }]), ...(due ? [{ start: dueStart, end: due.end }] : [])];
  const rest = gone.reduce((text, span) => text.slice(0, span.start) + ' '.repeat(span.end - span.start) + text.slice(span.end), line);
  const head = money ? '' : by === 'us' ? before : before.slice(0, before.length - clause.length);
  return {
    commitment: { by, due: due?.period ?? null },
    span: due ?? { start: match.index, end },
    head: head.padEnd(line.length),
    rest,
  };
}
