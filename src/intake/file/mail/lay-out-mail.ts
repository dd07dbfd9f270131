import type { Document, Place, ReadingNote } from '../../../domain/document.ts';
import { Problem } from '../../../domain/problem.ts';
import type { Limits } from '../limits.ts';
import { chooseBody } from './choose-body.ts';
import { cleanLetters } from './clean-letters.ts';
import type { Correspondent, Mail } from './mail.ts';
import { markSignature } from './mark-signature.ts';
import { splitThread, type MailLine } from './split-thread.ts';
import { isBlankLine } from './thread-openers.ts';

const SENT_ON = /^\s*(?:fwd?|vs|vb|wg|tr|videresend\w*|vidaresend\w*)\s*:/iu;
const ANSWERS = /^\s*(?:(?:re|sv|vs|fwd?|aw|antw|wg|vb|tr)\s*(?:\[\d+\])?\s*:\s*)+/iu;

const one = (line: string | null | undefined) =>
  cleanLetters(line ?? '')
    .text.replaceAll(/\s+/gu, ' ')
    .trim();

function nameOf({ name, address }: Correspondent): string {
  const said = one(name);
  const at = one(address);
  if (said && at && said.toLowerCase() !== at.toLowerCase()) return `${said} <${at}>`;
  return at || said;
}

function head(mail: Mail): MailLine[] {
  const all = (people: Correspondent[]) => people.map(nameOf).filter(Boolean).join(', ');
  const lines: MailLine[] = [
    { kind: 'from', text: `From: ${mail.from ? nameOf(mail.from) : ''}` },
    { kind: 'to', text: `To: ${all(mail.to)}` },
    { kind: 'cc', text: `Cc: ${all(mail.cc)}` },
    { kind: 'date', text: `Date: ${mail.sent ?? ''}` },
    { kind: 'subject', text: `Subject: ${one(mail.subject)}` },
  ];
  return lines.filter((line) => !line.text.endsWith(': '));
}

const isHead = (kind: MailLine['kind'] | undefined) => kind !== undefined && kind !== 'body' && kind !== 'quoted' && kind !== 'signature';

/** One blank line between blocks and where the voice changes, and each stretch of one kind a place. */
function layOut(lines: readonly MailLine[]): { text: string; places: Place[] } {
  const out: string[] = [];
  const places: Place[] = [];
  let at = 0;
  let last: MailLine['kind'] | undefined;
  let blank = false;
  for (const { kind, text: raw } of lines) {
    const text = raw.trimEnd();
    if (isBlankLine(text)) {
      blank = true;
      continue;
    }
    const apart = last !== undefined && ((blank && !(isHead(kind) && isHead(last))) || (kind !== last && !(isHead(kind) && isHead(last))));
    const gap = last === undefined ? '' : apart ? '\n\n' : '\n';
    const start = at + gap.length;
    at = start + [...text].length;
    out.push(gap, text);
    const open = places.at(-1);
    if (kind === 'quoted' || kind === 'signature') {
      if (open && kind === last) open.end = at;
      else places.push({ kind, start, end: at });
    } else if (kind !== 'body') places.push({ kind: 'header', start, end: at, field: kind });
    last = kind;
    blank = false;
  }
  return { text: out.join(''), places };
}

/** Lays a letter out as a text: its head as mail writes it, what it says, and last or between it what it repeats. */
export function layOutMail(mail: Mail, limits: Limits): Document {
  const chosen = chooseBody(mail);
  if (chosen.length > limits.letters) throw new Problem('too-large', { bytes: chosen.length, most: limits.letters });
  const body = cleanLetters(chosen);
  if (/^\s*-----BEGIN PGP MESSAGE-----/u.test(body.text)) throw new Problem('encrypted');
  const subject = one(mail.subject);
  const thread = markSignature(splitThread(body.text, SENT_ON.test(subject)));
  const said = thread.some((line) => !isBlankLine(line.text));
  if (!said && !subject && mail.parts.length === 0) throw new Problem('empty-text');
  const { text, places } = layOut([...head(mail), { kind: 'body', text: '' }, ...thread]);
  if (text.length > limits.letters) throw new Problem('too-large', { bytes: text.length, most: limits.letters });
  const replaced = text.match(/\uFFFD/gu)?.length ?? 0;
  const notes: ReadingNote[] = mail.skipped.map((name) => ({ code: 'part-skipped', params: { name } }));
  if (body.removed > 0) notes.push({ code: 'control-characters', params: { count: body.removed } });
  if (replaced > 0) notes.push({ code: 'replaced-characters', params: { count: replaced } });
  if (mail.pictures > 0) notes.push({ code: 'pictures-left-out', params: { count: mail.pictures } });
  const from = mail.from && { name: one(mail.from.name) || null, address: one(mail.from.address) || null };
  const title = subject.replace(ANSWERS, '').trim() || null;
  return { text, media: mail.media, title, written: mail.sent?.slice(0, 10) ?? null, from, places, parts: mail.parts, notes };
}
