import type { EngagementKind } from '../domain/codes/engagement-kind.ts';
import type { Period } from '../domain/period.ts';
import type { Lang } from '../domain/lang.ts';
import type { Clause } from './clauses.ts';
import { KIND_DEFAULTS } from './knowledge/kind-rule.ts';
import { PLEDGE_WORDS, PROMISE_WORDS } from './knowledge/manner.ts';
import { MONEY } from './knowledge/money.ts';
import type { Memory, Setting } from './memory.ts';
import type { DateFound } from './read-dates.ts';
import { readFigures } from './read-figures.ts';
import type { FigureFound } from './read-figures.ts';
import { kindsWithin, requestKind, surest } from './read-kinds.ts';
import type { KindFound } from './read-kinds.ts';
import { AT_THE_GATHERING } from './knowledge/organisation-words.ts';
import { openingAsker } from './opening-asker.ts';
import type { Ourselves } from './ourselves.ts';
import type { PartyFound } from './read-parties.ts';
import type { PlaceFound } from './read-places.ts';
import { readPromise } from './read-promise.ts';
import { distinct, resolveParties } from './resolve-parties.ts';
import { word } from './span.ts';

/** A sentence read as far as its clauses share. Spans count from the sentence's first letter. */
export interface SentenceRead {
  dates: DateFound[];
  places: PlaceFound[];
  parties: PartyFound[];
  kinds: KindFound[];
  opensBlock: boolean;
  fronted: { period: ClauseRead['period']; places: PlaceFound[] }; // said before the first verb, for every clause
}

/** What one clause says. Spans count from the sentence's first letter. */
export interface ClauseRead {
  words: string;
  offset: number; // of the words in the sentence
  kind: KindFound; // its span counts from the words' first letter
  shown: readonly KindFound[]; // every kind its words show
  joined: boolean; // it goes on from the clause before it
  period: { said: Period; start: number; end: number } | null;
  figures: FigureFound[];
  parties: PartyFound[];
  own: boolean; // the parties are named here, not pointed back to
  places: PlaceFound[];
  placesSaid: boolean; // in this sentence, and not carried over from one before
  promise: ReturnType<typeof readPromise>;
  subject: 'us' | 'them' | 'none';
}

const within = (clause: { start: number; end: number }) => (span: { start: number; end: number }) => span.start >= clause.start && span.end <= clause.end;
const WHERE = /^(?:der|where)\s/iu; // such a clause is at the same event, so at the same time
const LEAD = /^[^:–—]{2,80}(?::| [–—-])[\s\u00a0]+/u;
const SUM = new RegExp(MONEY, 'iu');
const UNTIL =
  /(?:until|till|(?:ends|expires|går ut|utløper|sluttar|slutter)(?: i| in)?|(?:gjeld|gjelder|varer|varar|løper|løp|går|fram|frem|valid|runs?)(?: nå| no)? (?:til|ut|through|to)|(?:styret|plass|sete|seat|board|committee|council|group|vald|valgt|elected)[^.;:]{0,40}? (?:ut|til|until|till|through|to)|(?:forleng|forny|extend|renew|prolong)\p{L}*[^.;:]{0,60}? (?:til|ut|to|through))\s+(?:i |in )?$/iu; // when something ends is not when it was
const THERE = /^(?:(?:og|and|men|but)\s+)?(?:\p{L}+\s+){0,3}?(?:der|there)(?!\p{L})/iu; // "and spoke there"
const AND = /^(?:og|and|men|but)\s/iu;
const ACCEPTED = word('takka ja|takket ja|sa ja|seier ja|sier ja|sagt ja|accepted|we said yes|vi kjem|vi kommer|har vi lova|har vi lovet|we have promised');
const SENT_PEOPLE = word(
  '(?:tilsette|ansatte|ekspert\\p{L}*|folk|delegasjon\\p{L}*|delegat\\p{L}*|\\p{L}*rådgj?[ei]v\\p{L}*|\\p{L}*deltak\\p{L}*|student\\p{L}*|elev\\p{L}*|leg(?:ar|er|e)|lærar\\p{L}*|lærer\\p{L}*|ingeniør\\p{L}*|offiser\\p{L}*|team|lag|gruppe|observatør\\p{L}*|representant\\p{L}*|\\p{L}{3,}(?:arar|ørar|istar|entar|ologar|ørar|ister|enter|ologer|leiar|leder|medarbeid\\p{L}*)|kollega\\p{L}*|frivillige?|JPO|personar|personer|ein|en|ei|to|tre|fire|fem|seks|sju|åtte|ni|ti|\\d+)',
);
const SAYS_IT = word(`${PROMISE_WORDS}|${PLEDGE_WORDS}`);
const WITH = /(?:saman med|sammen med|together with|along with)\s+(?:the\s+)?$/iu;
const made = (kind: EngagementKind, weight: number): KindFound => ({ kind, weight, act: false, ...KIND_DEFAULTS[kind], start: 0, end: 0, said: '' });

/** The kind of a clause: by its words; in a list of askers by what they asked for; else by the lead-in, or by the record a promise goes on from. */
function kindOf(
  words: string,
  found: readonly KindFound[],
  lang: Lang,
  setting: Setting,
  memory: Memory,
  ahead: boolean,
  subject: ClauseRead['subject'],
  paid: boolean,
  opens: boolean,
  company: 'with' | 'to' | null,
): KindFound | null {
  const best = surest(found);
  const lead = setting.bullet ? LEAD.exec(words)?.[0] : undefined;
  const ofHeading = (): KindFound | null => {
    if (!setting.kind || (!opens && !lead)) return null; // a second sentence of an entry is no second entry
    const kind = made(setting.kind, 6);
    return { ...kind, role: setting.role ?? kind.role, direction: setting.direction ?? kind.direction };
  };
  if (setting.request && setting.bullet && opens && !lead && (!best || best.weight < 6)) return made(requestKind(words, lang) ?? setting.request, 7);
  if (setting.asked && lead) {
    const rest = words.slice(lead.length);
    if (best && best.weight >= 5 && (best.act || best.weight >= 8)) return best;
    if (setting.kind && !(best && best.weight >= 4)) return ofHeading();
    if (best && best.weight >= 4 && best.start < lead.length + 12) return best;
    return made(requestKind(rest, lang) ?? setting.request ?? 'request.cooperation', 7);
  }
  if (best && best.weight >= 4 && !(setting.kind && setting.bullet && !best.act && best.weight < 8)) return best;
  if (setting.bullet && paid && opens) return setting.kind === 'collaboration' ? made('collaboration', 5) : made('funding', 5);
  if (best && ahead && best.weight >= 3) return best;
  const headed = setting.bullet ? ofHeading() : null;
  if (headed) return headed;
  if (best && setting.bullet && best.weight >= 3) return best;
  if (company) return company === 'with' ? { ...made('collaboration', 4), direction: 'mutual' } : { ...made('contribution', 4), direction: 'out' };
  if (ahead && subject === 'us' && (SAYS_IT.test(words) || (words.match(/(?<!\p{L})\p{Ll}{2,}/gu)?.length ?? 0) > 2))
    return { ...made('contribution', 5), role: 'supporter', direction: 'out' };
  if (ahead && memory.last) return { ...made(memory.last.draft.kind, 5), role: memory.last.draft.ourRoles[0] ?? 'participant', direction: 'none' };
  return null;
}

const DID = word(
  '(?:har|have|has|had|hadde) (?:[^\\s,.;:!?]+\\s+){0,3}?\\p{L}+|\\p{L}{2,}(?:te|de|dde|ed)|gav|ga|heldt|holdt|gjorde|tok|drog|skreiv|skrev|kom|gjekk|gikk|gave|held|made|took|ran|led|wrote|went|built|brought|drew|sent|lent|taught|kept|began',
);
const BESIDE = /(?:saman med|sammen med|i lag med|i samarbeid med|med|together with|jointly with|alongside|with)\s+(?:[\p{L}-]+\s+){0,2}$/iu;
const GIVEN_TO = /(?:til|for|to)\s+(?:the\s+)?$/iu;

/** In what company a body stands that a clause of ours names, where no word of it shows a kind: we did something with it, or for it. */
function companyOf(sentence: string, parties: readonly PartyFound[]): 'with' | 'to' | null {
  const [first] = parties;
  if (!first || !DID.test(sentence)) return null;
  const before = sentence.slice(Math.max(0, first.start - 40), first.start);
  return BESIDE.test(before) ? 'with' : GIVEN_TO.test(before) ? 'to' : null;
}

/** Whether a date is one by which something is to be done. */
function deadline(words: string, period: ClauseRead['period'], offset: number): boolean {
  return (
    !!period &&
    /(?:innan|innen|seinast|senest|før|by|before|no later than|not later than)\s+(?:utgangen av\s+|the end of\s+)?$/iu.test(
      words.slice(0, period.start - offset),
    )
  );
}

function periodOf(dates: readonly DateFound[], words: string, offset: number): ClauseRead['period'] {
  const loose = (date: DateFound) => !/\//u.test(date.period.edtf) && !/\p{Lu}\p{L}*[\s\u00a0]$/u.test(words.slice(0, Math.max(0, date.start - offset)));
  const until = (date: DateFound) => UNTIL.test(words.slice(0, Math.max(0, date.start - offset)));
  const date = dates.find((entry) => entry.strong && !until(entry)) ?? dates.find((entry) => loose(entry) && !until(entry));
  return date ? { said: date.period, start: date.start, end: date.end } : null;
}

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
  const there = THERE.test(words);
  const period =
    periodOf(dates, words, clause.start) ??
    (clause.joined ? ((there || WHERE.test(words) ? memory.said : null) ?? (AND.test(words) ? shared.fronted.period : null)) : null);
  const own = shared.places.filter(inside);
  const places = own.length
    ? own
    : clause.joined && shared.fronted.places.length
      ? shared.fronted.places
      : there || AT_THE_GATHERING.test(words)
        ? memory.places
        : own;
  const named = shared.parties.filter(inside);
  const parties = distinct(named.filter((party) => !party.body.isUs));
  const weSubject = us.subject.test(words) || named.some((party) => party.body.isUs);
  const kinds = kindsWithin(shared.kinds, sentence, clause, lang);
  const unsaid = !clause.joined && kinds.some((kind) => kind.act && /^[\s\d.,:–-]*$/u.test(words.slice(0, kind.start)) && kind.direction !== 'in'); // "Heldt innlegg ...": notes leave us out
  const subject =
    weSubject || unsaid
      ? 'us'
      : parties.length && (parties[0]?.start ?? 0) - clause.start < 12
        ? 'them'
        : clause.joined && /^(?:som|which|who)\s/iu.test(words)
          ? 'them'
          : 'none';
  let promise = readPromise(
    words,
    period?.said ?? (setting.ahead ? setting.period : null),
    setting.year,
    subject,
    setting.line,
    setting.ahead,
    deadline(words, period, clause.start),
  );
  const shown = kindOf(
    words,
    kinds,
    lang,
    setting,
    memory,
    !!promise,
    subject,
    parties.length > 0 && SUM.test(words),
    !!setting.line || (shared.opensBlock && clause.start === 0),
    subject === 'us' && !setting.line ? companyOf(sentence, parties) : null,
  );
  if (!shown) return null;
  const sent = subject === 'us' && shown.kind === 'meeting' && /^send/iu.test(shown.said); // we sent people: we went
  if ((shown.kind.startsWith('request.') || shown.kind === 'invitation') && promise && !ACCEPTED.test(words)) promise = null; // what others ask of us for next year is no promise of ours
  const people = SENT_PEOPLE.test(words);
  const kind: KindFound = sent
    ? people
      ? { ...shown, kind: 'delegation', role: 'delegate', direction: 'out' }
      : { ...shown, kind: 'contribution', role: 'contributor', direction: 'out' }
    : shown;
  const opening = !parties.length && !places.length && clause.start === 0 ? openingAsker(words, kind) : null;
  if (opening && !us.mention.test(opening.said)) parties.push(opening);
  const opensBlock = shared.opensBlock && clause.start === 0;
  const places2 = places.map((place) => ({ ...place, start: place.start - clause.start, end: place.end - clause.start }));
  const elided =
    clause.joined &&
    memory.subject &&
    !weSubject &&
    !WHERE.test(words) &&
    AND.test(words) &&
    parties.every((party) => WITH.test(sentence.slice(Math.max(0, party.start - 18), party.start)));
  const resolved =
    elided && memory.subject && parties.length
      ? distinct([memory.subject, ...parties])
      : parties.length
        ? parties
        : distinct(resolveParties({ words, joined: clause.joined, opensBlock, us: us.name }, kind.kind, places2, memory));
  const figures = readFigures(
    words,
    lang,
    dates.map((date) => ({ start: date.start - clause.start, end: date.end - clause.start })),
  )
    .filter((figure) => figure.figure.counted !== 'meetings' || !/(?:gonger|ganger|times)$/iu.test(figure.figure.said) || /møt|met|samla|samlet/iu.test(words))
    .map((figure) => ({ ...figure, start: figure.start + clause.start, end: figure.end + clause.start }));
  const read: ClauseRead = {
    words,
    offset: clause.start,
    kind,
    shown: kinds,
    joined: clause.joined,
    period,
    figures,
    parties: resolved,
    own: parties.length > 0,
    places,
    placesSaid: places !== memory.places,
    promise,
    subject,
  };
  return says(read, setting, us.mention.test(words) || clause.joined || unsaid) ? read : null;
}

/** Whether a clause says enough to be a record: someone, somewhere, how many, or when, besides what. */
function says(read: ClauseRead, setting: Setting, ours: boolean): boolean {
  if (read.kind.kind.startsWith('request.') && read.kind.direction === 'out' && !read.parties.length && !read.places.length) return false; // a wish of ours, to nobody
  if (read.parties.length || read.places.length || read.promise) return true;
  if (setting.bullet && (setting.country || setting.asked)) return true;
  if (setting.line && (read.period || (read.kind.said && read.kind.weight >= 6))) return true; // a kind with words of its own, not one taken for granted
  if (read.figures.some((figure) => figure.figure.counted !== 'years')) return true;
  if (read.kind.weight >= 7 && ours && !read.kind.kind.startsWith('request.')) return true;
  return !!read.period && read.kind.weight >= 6 && (ours || read.kind.act);
}
