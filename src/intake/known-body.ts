import { capitalRun } from './capital-run.ts';
import { PROGRAMMES, WIDE } from './knowledge/bodies.ts';
import { HEADS_EN, ORGANS_EN } from './knowledge/organisation-words.ts';
import { known } from './known-name.ts';
import { close, isMonth, partyAt } from './name-shapes.ts';
import type { Named, Reader } from './way-of-naming.ts';
import { norwegianName } from './norwegian-name.ts';
import { ownedBody } from './owned-body.ts';
import { bareForms } from './tokens.ts';

/** Where the last word of a name ends without its genitive. */
function bareEnd({ text, tokens }: Reader, at: number, last: number): number {
  const start = tokens[at]?.start ?? 0;
  const said = text.slice(start, tokens[last]?.end);
  return start + (/['’]s?$/u.test(said) ? (bareForms(said).at(-1) ?? said) : said).length;
}

/** Whether a known name only opens a longer one: "UN World Ocean Assessment" is not the UN, nor "Erasmus MC" the programme. */
function opensLonger(reader: Reader, { last, body }: NonNullable<ReturnType<typeof known>>, said: string): boolean {
  const next = reader.tokens[last + 1]?.capital && close(reader, last);
  if (!next) return false;
  if (PROGRAMMES.has(body.name)) return true;
  return WIDE.has(body.acronym ?? '') && !/s$/u.test(said) && !!reader.tokens[last + 2]?.capital && close(reader, last + 1);
}

/** A body the register, the text or everybody knows by name, or one whose name opens with such a name. */
export function knownBody(reader: Reader, at: number): Named | null {
  const { tokens, text, places } = reader;
  const token = tokens[at]!;
  const hit = known(reader, at);
  if (!hit || opensLonger(reader, hit, token.said)) return null;
  const other = hit.body.isUs && hit.last === at ? norwegianName(reader, at) : null; // "Direktoratet for naturvern i Bhutan" is not us
  if (other !== null && other > at) return { found: [partyAt(reader, at, other, bareEnd(reader, at, other))], last: other };
  const run = token.capital && !isMonth(token.said) ? capitalRun(reader, at) : at;
  const lastSaid = tokens[hit.last]?.said ?? '';
  const placed = places.some((entry) => entry.start === tokens[hit.last + 1]?.start && entry.end === tokens[run]?.end);
  if (hit.last < run && placed && !/s['’]?$/u.test(lastSaid)) return { found: [partyAt(reader, at, run, bareEnd(reader, at, run))], last: run }; // "VSO Kenya" is not VSO
  const owned = ownedBody(reader, hit.last, WIDE.has(hit.body.acronym ?? ''));
  if (owned) return { found: [partyAt(reader, at, owned)], last: owned };
  const organ = hit.last < run && ORGANS_EN.test(text.slice(tokens[hit.last + 1]?.start, tokens[run]?.end)); // "the IOC Assembly"
  const whole = organ || hit.last >= run || !!hit.body.partyId || !HEADS_EN.test(text.slice(token.start, tokens[run]?.end)) || /['’]s$/u.test(lastSaid);
  return whole ? { found: [partyAt(reader, at, hit.last, hit.end, hit.body)], last: organ ? run : hit.last } : null;
}
