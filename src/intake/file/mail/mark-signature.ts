import type { MailLine } from './split-thread.ts';
import { isBlankLine } from './thread-openers.ts';

const CLOSING =
  /^[\s\u00a0]*(?:(?:med\s+)?(?:venn?le?g|vennlig|beste|god|varm|hjarteleg|hjertelig|kollegial|venlig|vänlig)\w*\s+(?:helsing|hilsen|hälsning)\w*|(?:beste\s+)?(?:helsing|hilsen|hilsener)|mvh|dbh|vh|(?:with\s+)?(?:best|kind|warm|many|yours)?\s*(?:regards|wishes)|best|cheers|sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)|respectfully|mit (?:freundlichen|besten) grüßen|freundliche grüße|mfg|cordialement|bien (?:à vous|cordialement)|sincères salutations)(?!\p{L})(?:[\s\u00a0]+(?:frå|fra|from)(?!\p{L}).{0,60}|[\s\u00a0,.!–-]+\p{Lu}.{0,60})?[\s\u00a0]*[,.!–-]*[\s\u00a0]*$/iu;
const DEVICE =
  /^[\s\u00a0]*(?:sent from my|sent from (?:outlook|mail) for|get outlook for|sendt fra|sendt frå|send frå|skaff (?:deg )?outlook for|få outlook for|last ned outlook for|von meinem .* gesendet|envoyé de mon|skickat från)(?!\p{L}).{0,60}$/iu;
const DISCLAIMER =
  /(?:intended (?:only|solely|exclusively) for|not the intended recipient|(?:konfidensiel|fortruleg|fortrolig|taushetsbelagt|teiepliktig).{0,80}(?:mottak|adressat|innhald|innhold|informasjon)|ikkje (?:er )?rett mottakar|ikke (?:er )?rett mottaker|(?:e-mail|message).{0,60}confidential|vertraulich.{0,80}(?:empfänger|information)|think (?:about|of) the environment before|tenk(?:er|j)? på miljøet)/iu;
const LONGEST_LINE = 80; // letters of a line in a signature
const MOST_LINES = 12;
const MOST_LETTERS = 2000; // below "-- "

const isShort = (text: string) => text.length <= LONGEST_LINE * 2;
const isDash = (text: string) => /^--[ \u00a0]?$/u.test(text);
const isProse = (text: string) => text.length > LONGEST_LINE || /\p{Ll}{2,}[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(text);

/** Where the few short lines end that follow a closing, end exclusive. */
function closingEnd(lines: readonly MailLine[], at: number, to: number): number {
  let end = at + 1;
  for (let next = at + 1, said = 0; next < to && said < MOST_LINES; next++) {
    const text = lines[next]?.text ?? '';
    if (isBlankLine(text)) continue;
    if (isProse(text) || /^[\s\u00a0]*p\.?\s?s\b/iu.test(text)) break;
    said++;
    end = next + 1;
  }
  return end;
}

function paragraphEnd(lines: readonly MailLine[], at: number, to: number): number {
  let end = at;
  while (end < to && !isBlankLine(lines[end]?.text)) end++;
  return end;
}

function markRun(lines: MailLine[], from: number, to: number): void {
  const sign = (start: number, end: number) => {
    for (let at = start; at < end; at++) lines[at] = { text: lines[at]?.text ?? '', kind: 'signature' };
  };
  let at = from;
  let said = false; // a closing closes something: "Best" first in a letter is no closing
  while (at < to) {
    const text = lines[at]?.text ?? '';
    const opens = at === from || isBlankLine(lines[at - 1]?.text);
    let end = at + 1;
    if (isDash(text)) {
      const below = lines.slice(at, to).reduce((sum, line) => sum + line.text.length, 0);
      end = below < MOST_LETTERS ? to : closingEnd(lines, at, to);
      sign(at, end);
    } else if (said && isShort(text) && CLOSING.test(text)) {
      end = closingEnd(lines, at, to);
      sign(at, end);
    } else if (isShort(text) && DEVICE.test(text)) sign(at, end);
    else if (opens && !isBlankLine(text)) {
      const stop = paragraphEnd(lines, at, to);
      const paragraph = lines
        .slice(at, stop)
        .map((line) => line.text)
        .join(' ');
      if (said && DISCLAIMER.test(paragraph.slice(0, MOST_LETTERS))) sign(at, (end = stop));
      else said = true;
    }
    at = end;
  }
}

/** Marks what a writer closes with: name, office and telephone, what the telephone adds, and what the house adds about confidence. */
export function markSignature(lines: readonly MailLine[]): MailLine[] {
  const out = [...lines];
  let from = 0;
  for (let at = 0; at <= out.length; at++) {
    if (out[at]?.kind === 'body') continue;
    if (at > from) markRun(out, from, at);
    from = at + 1;
  }
  return out;
}
