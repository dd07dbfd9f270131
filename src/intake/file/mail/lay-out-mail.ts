import type { Document, ReadingNote } from '../../../domain/document.ts';
import { Problem } from '../../../domain/problem.ts';
import type { Limits } from '../limits.ts';
import { tidyTitle } from '../tidy-text.ts';
import { TextWriter, type OpenPlace, type WrittenText } from '../write-text.ts';
import { chooseBody } from './choose-body.ts';
import type { Correspondent, Mail } from './mail.ts';
import { markSignature } from './mark-signature.ts';
import { splitThread, type MailLine } from './split-thread.ts';
import { isBlankLine } from './thread-openers.ts';

const SENT_ON = /^\s*(?:fwd?|vs|vb|wg|tr|videresend\w*|vidaresend\w*)\s*:/iu;
const ANSWERS = /^\s*(?:(?:re|sv|vs|fwd?|aw|antw|wg|vb|tr)\s*(?:\[\d+\])?\s*:\s*)+/iu;

function nameOf({ name, address }: Correspondent): string {
  const said = tidyTitle(name);
  const at = tidyTitle(address);
  if (said && at && said.toLowerCase() !== at.toLowerCase()) return `${said} <${at}>`;
  return at ?? said ?? '';
}

function head(mail: Mail): MailLine[] {
  const all = (people: Correspondent[]) => people.map(nameOf).filter(Boolean).join(', ');
  const lines: MailLine[] = [
    { kind: 'from', text: `From: ${mail.from ? nameOf(mail.from) : ''}` },
    { kind: 'to', text: `To: ${all(mail.to)}` },
    { kind: 'cc', text: `Cc: ${all(mail.cc)}` },
    { kind: 'date', text: `Date: ${mail.sent ?? ''}` },
    { kind: 'subject', text: `Subject: ${tidyTitle(mail.subject) ?? ''}` },
  ];
  return lines.filter((line) => !line.text.endsWith(': '));
}

const isHead = (kind: MailLine['kind']) => kind !== 'body' && kind !== 'quoted' && kind !== 'signature';

/** Writes the lines with a blank one where the voice changes, and each stretch of one voice as a place. */
function write(lines: readonly MailLine[], limits: Limits): WrittenText {
  const writer = new TextWriter(limits);
  let open: OpenPlace | null = null;
  let last: MailLine['kind'] = 'body';
  for (const { kind, text, mark } of lines) {
    if (isBlankLine(text)) {
      if (!isHead(kind)) writer.block();
      continue;
    }
    const goesOn = kind === last && !isHead(kind);
    if (open && !goesOn) writer.close(open);
    if (goesOn || (isHead(kind) && isHead(last))) writer.line();
    else writer.block();
    if (!goesOn) open = kind === 'body' ? null : writer.open(kind === 'quoted' || kind === 'signature' ? { kind } : { kind: 'header', field: kind });
    const marked = mark && writer.open(mark);
    writer.write(text);
    if (marked) writer.close(marked);
    last = kind;
  }
  if (open) writer.close(open);
  return writer.finish();
}

/** Lays a letter out as a text: its head as mail writes it, what it says, and last or between it what it repeats. */
export function layOutMail(mail: Mail, limits: Limits): Document {
  const body = chooseBody(mail, limits);
  if (body.lines.slice(0, 10).some((line) => line.startsWith('-----BEGIN PGP MESSAGE-----'))) throw new Problem('encrypted');
  const subject = tidyTitle(mail.subject);
  const thread = markSignature(splitThread(body, SENT_ON.test(subject ?? '')));
  if (subject === null && mail.parts.length === 0 && thread.every((line) => isBlankLine(line.text))) throw new Problem('empty-text');
  const { text, places } = write([...head(mail), ...thread], limits);
  const replaced = text.match(/\uFFFD/gu)?.length ?? 0;
  const notes: ReadingNote[] = mail.skipped.map((name) => ({ code: 'part-skipped', params: { name } }));
  if (body.control > 0) notes.push({ code: 'control-characters', params: { count: body.control } });
  if (replaced > 0) notes.push({ code: 'replaced-characters', params: { count: replaced } });
  if (mail.pictures > 0) notes.push({ code: 'pictures-left-out', params: { count: mail.pictures } });
  const from = mail.from && { name: tidyTitle(mail.from.name), address: tidyTitle(mail.from.address) };
  const title = tidyTitle(subject?.replace(ANSWERS, ''));
  return { text, media: mail.media, title, written: mail.sent?.slice(0, 10) ?? null, from, places, parts: mail.parts, notes };
}
