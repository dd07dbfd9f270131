import type { Lang } from '../domain/lang.ts';
import { kindOf } from './clause-kind.ts';
import type { ClauseShows } from './clause-kind.ts';
import { partiesOf } from './clause-parties.ts';
import { deadline, dueOf, lastsUntil, periodOf } from './clause-period.ts';
import type { ClauseRead, SentenceRead } from './clause-read.ts';
import { countryActs, leavesUsOut, otherSubject, weIn } from './clause-subject.ts';
import type { Clause } from './clauses.ts';
import { answerIn } from './follow-up.ts';
import { companyOf } from './in-company.ts';
import { MONEY } from './knowledge/money.ts';
import { AT_THE_GATHERING } from './knowledge/organisation-words.ts';
import { LEFT_OUT as LEFT_OUT_WORDS } from './knowledge/promises.ts';
import type { Memory, Setting } from './memory.ts';
import { openingAsker } from './opening-asker.ts';
import type { Ourselves } from './ourselves.ts';
import { isOwnClause } from './own-clause.ts';
import { inThePast } from './past-act.ts';
import type { DateFound } from './read-dates.ts';
import { readFigures } from './read-figures.ts';
import { kindsWithin, requestKind } from './read-kinds.ts';
import type { KindFound } from './read-kinds.ts';
import type { PartyFound } from './party-found.ts';
import type { PlaceFound } from './read-places.ts';
import { pledges, readPromise } from './read-promise.ts';
import { distinct } from './told.ts';
import { saysEnough } from './says-enough.ts';
import { sentOut } from './sent-out.ts';
import { THERE, atThatPlace } from './there.ts';
import { word } from './span.ts';

const WHERE = /^(?:der|where)\s/iu; // such a clause is at the same event, so at the same time
const GOES_ON = /^(?:og|and)\s+(?!(?:har|hadde|have|has|had|skal|vil|will|shall)\s)\p{Ll}/u; // "and held a course"
const OF_A_DAY = /^\d{4}-\d\d(?:-\d\d(?:\/\d{4}-\d\d-\d\d)?)?$/u; // what was done in a month or on a day went on then; of a whole year that says little
const LEFT_OUT = new RegExp(`^(?:${LEFT_OUT_WORDS})`, 'iu');
const TO_DO = /^(?:og|and|samt)\s+(?:(?:til|om)\s+)?(?:å|to)\s+\p{Ll}/iu; // a second thing that was promised
const ONLY_AND = /^(?:og|and)\s+(?:(?:the|det|den|dei|de)\s+)?$/iu;
const AND = /^(?:og|and|men|but)\s/iu;
const SUM = new RegExp(MONEY, 'iu');
const ACCEPTED = word(
  'takka ja|takket ja|sa ja|seier ja|sier ja|sagt ja|accepted|(?:svara|svart|replied|answered) (?:at|that)|(?:sagt|svara) ja til å|we said yes|vi kjem|vi kommer|har vi lova|har vi lovet|we have promised',
);

const within = (clause: { start: number; end: number }) => (span: { start: number; end: number }) => span.start >= clause.start && span.end <= clause.end;

/** Reads one clause, or null where it tells of no engagement. */
export function readClause(
  sentence: string,
  clause: Clause,
  shared: SentenceRead,
  lang: Lang,
  setting: Setting,
  memory: Memory,
  us: Ourselves,
): ClauseRead | null {
  const words = sentence.slice(clause.start, clause.end);
  const inside = within(clause);
  const dates = shared.dates.filter(inside);
  const due = pledges(words) ? dueOf(dates, words, clause.start, setting.told) : null;
  const period = due ?? periodOf(dates, words, clause.start) ?? periodBefore(words, clause, shared, memory, lang);
  const places = placesOf(words, clause, shared, memory);
  const named = shared.parties.filter(inside);
  const parties = distinct(named.filter((party) => !party.body.isUs));
  const kinds = kindsWithin(shared.kinds, sentence, clause, lang);
  const unsaid = leavesUsOut(words, clause.joined, kinds);
  const we = weIn(words, clause, us, named);
  const carried = clause.verbless ? memory.clause : null;
  const leftOut = clause.joined && !we && LEFT_OUT.test(words);
  const subject = carried?.subject ?? (we || unsaid ? 'us' : leftOut ? subjectBefore(sentence, clause, us, memory) : otherSubject(words, clause, parties));
  const acting = subject === 'none' && countryActs(clause, places) ? 'them' : subject;
  const promise = readPromise({
    words,
    period: period?.said ?? (setting.ahead ? setting.period : null),
    told: setting.told,
    subject: acting,
    lang,
    line: !!setting.line,
    ahead: setting.ahead,
    deadline: deadline(words, period, clause.start),
    lasts: !!period && lastsUntil(words, period.start - clause.start),
    past: subject === 'us' && inThePast(words, we, lang === 'en'),
    after: TO_DO.test(words) && clause.joined ? (memory.clause?.promise ?? null) : null,
  });
  const shows: ClauseShows = {
    words,
    found: kinds,
    promised: promise?.by ?? null,
    subject: acting,
    named: parties.length + places.length > 0,
    paid: parties.length > 0 && SUM.test(words),
    opens: !!setting.line || (shared.opensBlock && clause.start === 0),
    company: subject === 'us' && !setting.line ? companyOf(sentence, parties) : null,
  };
  const shown = carried ? kindCarried(carried, words, parties, clause, lang) : kindOf(shows, lang, setting, memory);
  if (!shown) return null;
  const kind = sentOut(shown, words, subject);
  const opening = !parties.length && !places.length && clause.start === 0 ? openingAsker(words, kind) : null;
  if (opening && !us.mention.test(opening.said)) parties.push(opening);
  const asked = shown.kind.startsWith('request.') || shown.kind === 'invitation'; // what others ask of us for next year is no promise of ours
  const read: ClauseRead = {
    words,
    offset: clause.start,
    kind,
    shown: kinds,
    joined: clause.joined,
    period,
    figures: figuresOf(words, clause, dates, lang),
    parties: partiesOf(
      { sentence, clause, shared, us: us.name, home: us.home, speak: us.speak, under: setting.country, weAct: !!we, kind: kind.kind, places },
      parties,
      memory,
    ),
    own: parties.length > 0,
    places,
    placesSaid: places !== memory.places,
    promise: asked && !ACCEPTED.test(words) && answerIn(words, lang) !== 'yes' ? null : promise,
    subject,
    us: us.mention,
  };
  return saysEnough(read, setting, us.mention.test(words) || clause.joined || unsaid, us.home) ? read : null;
}

/** Who acts in a clause that takes its subject from the one before it, whether or not that one was a record. */
function subjectBefore(sentence: string, clause: Clause, us: Ourselves, memory: Memory): ClauseRead['subject'] {
  return memory.clause?.subject ?? (us.subject.test(sentence.slice(0, clause.start)) ? 'us' : 'none');
}

/** The kind of a clause that takes its verb from the one before it. Whoever did it stands before that verb. */
function kindCarried({ kind, subject }: ClauseRead, words: string, parties: readonly PartyFound[], { start }: Clause, lang: Lang): KindFound {
  const at = subject === 'them' && parties[0] ? parties[0].end - start : 0;
  const asked = kind.kind.startsWith('request.') ? requestKind(words, lang) : null;
  return { ...kind, kind: asked ?? kind.kind, start: at, end: at, said: '' };
}

/** When a clause without a date was, where it goes on from one: at the time of the clause before, or at the time the sentence opens with. */
function periodBefore(words: string, clause: Clause, shared: SentenceRead, memory: Memory, lang: Lang): ClauseRead['period'] {
  if (!clause.joined) return null;
  const lasts = memory.said?.said.edtf.endsWith('..'); // since when they are members is not since when they chair
  const opensWithName = shared.parties.some(({ start }) => start > clause.start && ONLY_AND.test(words.slice(0, start - clause.start)));
  const ownSubject = opensWithName || isOwnClause(words.replace(AND, ''), lang);
  const goesOn = (!lasts && (THERE.test(words) || WHERE.test(words))) || (GOES_ON.test(words) && !ownSubject && OF_A_DAY.test(memory.said?.said.edtf ?? ''));
  return (goesOn ? memory.said : null) ?? (AND.test(words) ? shared.fronted.period : null);
}

/** Where a clause was: in the places it names, those the sentence opens with, or those of the record it goes on from. */
function placesOf(words: string, clause: Clause, shared: SentenceRead, memory: Memory): PlaceFound[] {
  const own = shared.places.filter(within(clause));
  if (own.length) return own;
  if (clause.joined && shared.fronted.places.length) return shared.fronted.places;
  return atThatPlace(words) || AT_THE_GATHERING.test(words) ? memory.places : own;
}

function figuresOf(words: string, { start }: Clause, dates: readonly DateFound[], lang: Lang): ClauseRead['figures'] {
  const counted = dates.map((date) => ({ start: date.start - start, end: date.end - start }));
  return readFigures(words, lang, counted)
    .filter(({ figure }) => figure.counted !== 'meetings' || !/(?:gonger|ganger|times)$/iu.test(figure.said) || /møt|met|samla|samlet/iu.test(words))
    .map((figure) => ({ ...figure, start: figure.start + start, end: figure.end + start }));
}
