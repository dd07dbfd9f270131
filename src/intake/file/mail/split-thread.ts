import type { PlaceKind } from '../write-text.ts';
import type { Body } from './html-to-lines.ts';
import { attributionAt, fieldOf, headAt, isBlankLine, isForwarded, isOriginal, isQuotedLine, isRule, type HeaderField } from './thread-openers.ts';

export interface MailLine {
  text: string;
  mark?: PlaceKind; // what the line is besides: a heading, a row of a table
  kind: 'body' | 'quoted' | 'signature' | HeaderField;
}

const LITTLE = 300; // letters a sender writes above what is sent on
const FORWARDS = 5; // letters sent on in letters sent on

interface Opening {
  head: number; // where the head of the earlier letter opens
  end: number; // where its words open
  forwarded: boolean;
}

function openingAt(lines: readonly string[], at: number): Opening | null {
  const line = lines[at] ?? '';
  const forwarded = isForwarded(line);
  if (forwarded || isOriginal(line) || isRule(line)) {
    let head = at + 1;
    while (head < at + 4 && isBlankLine(lines[head])) head++;
    const end = headAt(lines, head);
    if (end !== null) return { head, end, forwarded };
    return isRule(line) ? null : { head: at + 1, end: at + 1, forwarded };
  }
  const end = headAt(lines, at);
  return end === null ? null : { head: at, end, forwarded: false };
}

/** The lines of a head as they are sent on: a line that carries on the one above keeps its field. */
function headLines(lines: readonly string[]): MailLine[] {
  const out: MailLine[] = [];
  for (const text of lines) {
    const field = fieldOf(text);
    const last = out.at(-1);
    if (field) out.push({ text: text.trim(), kind: field });
    else if (last && !isBlankLine(text)) last.text += ` ${text.trim()}`;
  }
  return out;
}

/**
 * Tells what a letter says from the earlier letters it repeats. A letter sent on with little written above is what the mail is about, so it is no quotation,
 * and its head is told as a head. `sentOn` says that the subject calls the letter one sent on.
 */
export function splitThread({ lines, marks }: Pick<Body, 'lines' | 'marks'>, sentOn: boolean): MailLine[] {
  const out: MailLine[] = [];
  let own = 0;
  let forwards = 0;
  let at = 0;
  const quote = (to: number) => {
    for (; at < to; at++) out.push({ text: lines[at] ?? '', kind: 'quoted' });
  };
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const attribution = attributionAt(lines, at);
    if (isQuotedLine(line)) quote(at + 1);
    else if (attribution !== null) {
      let below = attribution;
      while (isBlankLine(lines[below]) && below < lines.length) below++;
      quote(isQuotedLine(lines[below] ?? '') ? attribution : lines.length);
    } else {
      const opening = openingAt(lines, at);
      const about = opening && (opening.forwarded || own === 0 || (sentOn && forwards === 0)) && own < LITTLE && forwards < FORWARDS;
      if (opening && about) {
        out.push(...headLines(lines.slice(opening.head, opening.end)));
        at = opening.end;
        own = 0;
        forwards++;
      } else if (opening) quote(lines.length);
      else {
        const mark = marks.get(at);
        out.push({ text: line, kind: 'body', ...(mark && { mark }) });
        own += line.trim().length;
        at++;
      }
    }
  }
  return out;
}
