export type HeaderField = 'from' | 'to' | 'cc' | 'date' | 'subject';

/** What each line of a letter's head is called, in the languages of the programs our partners use. */
const LABELS: Record<HeaderField, string> = {
  from: 'from|frå|fra|från|von|de|van|lähettäjä',
  date: 'sent|date|sendt|dato|send|skickat|datum|gesendet|envoyé|lähetetty',
  to: 'to|til|till|an|à|aan|vastaanottaja',
  cc: 'cc|kopi|kopia|kopie',
  subject: 'subject|emne|ämne|betreff|objet|onderwerp|aihe',
};
const LABEL = new RegExp(
  `^[\\s\\u00a0]*\\*{0,2}(?:${Object.entries(LABELS)
    .map(([field, words]) => `(?<${field}>${words})`)
    .join('|')})[\\s\\u00a0]*:\\*{0,2}(?=[\\s\\u00a0]|$)`,
  'iu',
);

const ORIGINAL =
  /^[\s>*]*-{2,}\s*(?:original message|opprinnelig (?:melding|e-post)|opph?avleg (?:melding|e-post)|oprindelig meddelelse|original meddelelse|ursprungligt meddelande|ursprüngliche nachricht|message d['’]origine|message original)\s*-*\s*$/iu;
const FORWARDED =
  /^[\s>*]*(?:-{2,}\s*(?:forwarded message|(?:videresendt|vidaresendt?) (?:melding|e-post)|videresendt meddelelse|vidarebefordrat (?:meddelande|mejl)|weitergeleitete nachricht|message transféré)\b[^a-zæøå]*|(?:begin forwarded message|(?:start på )?(?:videresendt|vidaresendt?) (?:melding|e-post)|anfang der weitergeleiteten (?:nachricht|e-mail)|début du message (?:réexpédié|transféré))\s*:)\s*$/iu;
const RULE = /^[\s\u00a0]*(?:_{10,}|-{20,}|\*{20,})[\s\u00a0]*$/u;
const WROTE = /(?<!\p{L})(?:wrote|writes|skreiv|skrev|skriver|schrieb|a écrit|schreef|kirjoitti)(?!\p{L})/iu;
const OPENS = /^[\s\u00a0]*(?:on|den|am|le|op|på|el)\s+(?:\p{L}+\.?,?\s+)?(?:den\s+)?(?:\d|\p{L}+\s+\d)/iu;
const WHEN = /\d{1,2}[:.]\d\d|@/u;
const ATTRIBUTION_LONGEST = 300; // letters
const HEAD_LONGEST = 16; // lines

const MARK_LONGEST = 200; // letters: longer lines are no marks, and are not held up against them

export const isOriginal = (line: string) => line.length < MARK_LONGEST && ORIGINAL.test(line);
export const isForwarded = (line: string) => line.length < MARK_LONGEST && FORWARDED.test(line);
export const isRule = (line: string) => line.length < MARK_LONGEST && RULE.test(line);
export const isQuotedLine = (line: string) => /^[\s\u00a0]?>/u.test(line);
export const isBlankLine = (line: string | undefined) => line === undefined || !/[^\s\u00a0]/u.test(line);

export function fieldOf(line: string): HeaderField | null {
  const groups = LABEL.exec(line)?.groups ?? {};
  return (Object.keys(LABELS) as HeaderField[]).find((field) => groups[field] !== undefined) ?? null;
}

/** Where the head of an earlier letter ends that opens at a line, end exclusive, or null where none opens. A long list of names may take several lines. */
export function headAt(lines: readonly string[], at: number): number | null {
  const opens = fieldOf(lines[at] ?? '');
  if (opens !== 'from' && opens !== 'date' && opens !== 'subject') return null;
  const told = new Set<HeaderField>([opens]);
  let end = at + 1;
  for (let next = at + 1; next < Math.min(lines.length, at + HEAD_LONGEST) && next - end < 4; next++) {
    const field = fieldOf(lines[next] ?? '');
    if (field === null) continue;
    if (told.has(field)) break;
    told.add(field);
    end = next + 1;
  }
  const enough = told.has('from') && told.size >= 3 && (told.has('date') || told.has('subject'));
  return enough ? end : null;
}

/** Where a line of the kind "On Friday somebody wrote:" ends that opens at a line, end exclusive. It may be broken over three lines. */
export function attributionAt(lines: readonly string[], at: number): number | null {
  if (isBlankLine(lines[at])) return null;
  let said = '';
  for (let end = at + 1; end <= at + 3; end++) {
    const line = lines[end - 1];
    if (isBlankLine(line) || isQuotedLine(line ?? '')) return null;
    said += ` ${line?.trim()}`;
    if (said.length > ATTRIBUTION_LONGEST) return null;
    if (!said.endsWith(':')) {
      if (end === at + 1 && !(OPENS.test(said) || /(?:19|20)\d\d/u.test(said))) return null;
      if (/[.!?]$/u.test(said)) return null;
      continue;
    }
    let below = end;
    while (below < lines.length && below < end + 3 && isBlankLine(lines[below])) below++;
    if (isQuotedLine(lines[below] ?? '')) return WROTE.test(said) || (/\d/u.test(said) && WHEN.test(said)) ? end : null;
    // Nothing is set off below it, so it must leave no doubt: all that follows is taken to be the earlier letter.
    return WROTE.test(said) && /\d/u.test(said) && (WHEN.test(said) || (OPENS.test(said) && isBlankLine(lines[at - 1]))) ? end : null;
  }
  return null;
}
