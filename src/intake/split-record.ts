import type { ClauseRead } from './clause-read.ts';
import type { PartyFound } from './party-found.ts';
import type { PlaceFound } from './read-places.ts';
import type { Span } from './span.ts';

/** One of the records a clause holds: of all it names, only this body, this country or this subject. */
export interface Share {
  only: PartyFound | null;
  place: PlaceFound | null;
  subject: string | null;
}

type Asker = Span & Omit<Share, 'subject'>;

const EACH =
  /(?:^|[\s,(])(?:eitt?|ein|ei|ett?|en|one)\s+(?:om|on|about)\s+([^.;]{2,80}?),?\s+(?:og|and)\s+(?:eitt?|ein|ei|ett?|en|one|another|the other|det andre|den andre)\s+(?:om|on|about)\s+([^.;,]{2,80})/iu;
const WORKS = new Set(['publication', 'talk', 'contribution']);
const BETWEEN =
  /^\)?(?:\s*\([^()]*\))?\s*(?:,|,?\s*(?:og|and|samt|as well as|både|both))\s*(?:(?:òg|også|also|så|then)\s+)?(?:(?:frå|fra|from|av|by)\s+)?(?:the\s+|det\s+|den\s+|dei\s+|de\s+)?(?:(?!(?:som|who|which|har|has|vil|med|with)\s)[\p{L}-]+\s+){0,3}$/iu;
const COMES_FROM = /(?:frå|fra|from|av|by|:)\s*(?:mellom anna\s+|blant annet\s+|among others\s+|both\s+|både\s+)?(?:the\s+|det\s+|den\s+)?$/iu;

/** Those who ask in a clause, in order: bodies, and countries that stand for one. */
function askersIn({ words, offset, parties, places, own }: ClauseRead): Asker[] {
  const bodies = own ? parties : [];
  const alone = places.filter(
    (place) =>
      place.as === 'country' &&
      !bodies.some(
        (party) =>
          (place.start < party.end && place.end > party.start) ||
          /^(?:['’]s|s|['’])?\s+(?:the\s+)?$/u.test(words.slice(place.end - offset, party.start - offset)) ||
          /^(?:,\s*|\s*\(|\s+(?:i|in|of|på)\s+)$/iu.test(words.slice(party.end - offset, place.start - offset)),
      ),
  );
  return [
    ...bodies.map((only) => ({ start: only.start, end: only.end, only, place: null })),
    ...alone.map((place) => ({ start: place.start, end: place.end, only: null, place })),
  ].toSorted((a, b) => a.start - b.start);
}

/** The askers a clause lists side by side, before its verb or after "from"; none where it lists no more than one. */
function listed(read: ClauseRead): Asker[] {
  const askers = askersIn(read);
  const { words, offset, kind } = read;
  for (const [at, first] of askers.entries()) {
    const before = first.end - offset <= kind.start;
    if (!before && !COMES_FROM.test(words.slice(0, first.start - offset))) continue;
    const run = [first];
    for (const next of askers.slice(at + 1)) {
      const last = run.at(-1);
      if (!last || !BETWEEN.test(words.slice(last.end - offset, next.start - offset)) || (before && next.end - offset > kind.start)) break;
      run.push(next);
    }
    if (run.length > 1) return run;
  }
  return [];
}

/** One clause may hold several records: one for each body or country that asks, one for each work it lists. */
export function splitRecord(read: ClauseRead): Share[] {
  const { kind, words } = read;
  const works = WORKS.has(kind.kind) ? EACH.exec(words) : null;
  if (works) return [works[1], works[2]].map((subject) => ({ only: null, place: null, subject: subject?.trim() ?? null }));
  if (kind.kind.startsWith('request.') && kind.direction === 'in') {
    const askers = listed(read);
    if (askers.length > 1) return askers.map(({ only, place }) => ({ only, place, subject: null }));
  }
  return [{ only: null, place: null, subject: null }];
}
