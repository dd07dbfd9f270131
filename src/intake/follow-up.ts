import type { Lang } from '../domain/lang.ts';
import type { Anchor } from '../domain/passage.ts';
import { REQUESTS } from './knowledge/requests.ts';
import type { Memory } from './memory.ts';
import type { ClauseRead } from './clause-read.ts';
import type { ProposedEngagement } from '../domain/proposal.ts';
import { readFigures } from './read-figures.ts';
import { word } from './span.ts';

const answers = new Map(
  (['nn', 'nb', 'en'] as const).map((lang) => [
    lang,
    (['no', 'considered', 'yes'] as const).map((status) => ({ status, pattern: word(REQUESTS[lang][status]) })),
  ]),
);
const CANCELLED = word('avlyste?|avlyses|cancell?ed|called off');
const GATHERINGS = new Set(['talk', 'moderation', 'event', 'meeting', 'consultation']);
const THEY_SAY = /^(?:(?:og|and|men|but)\s+)?(?:dei|de|they|it|he|she|han|ho|hun)\s/iu;
const SAME_ASKER = /^(?:og|and|dei|de|dem|organisasjonen|nettverket|they|it|he|she|the organi[sz]ation)\s/iu;

/** What a clause says we answered, or null. */
export function answerIn(words: string, lang: Lang): 'yes' | 'no' | 'considered' | null {
  return answers.get(lang)?.find((answer) => answer.pattern.test(words))?.status ?? null;
}

const ITSELF =
  /^(?:han|ho|hun|det|den|rapporten|studien|heftet|boka|boken|avtalen|it|the (?:report|study|book|agreement|guide)|they|dei|de)\s+(?:er|var|gjeld|gjelder|har|varer|is|was|runs|has|were|are|came|kom|deltok)/iu;
const ONLY_COUNTS = /^(?:vi|me|we|det|this|it|\p{Lu}\p{L}+)\s+(?:var|er|were|was|are)\s+(?:den|det|the|ein|en|eit|et|one|einaste|eneste|only)/iu;
const LENT = new Set(['contribution', 'funding', 'collaboration']);
const WORKS = new Set(['publication', 'event', 'funding', 'agreement']);
const WANTED_TO_SEE = word('(?:ville|vil|wanted to|wished to) (?:gjerne )?(?:sjå|se|lære|høyre|høre|vite|veta|see|learn|hear|know|look|study)');
const SHORT = 6; // words
const REFUSES = word('declin(?:ed|e)|refused|turned|avslo|nei'); // as a verb with what was refused: "declined to"
const THE_GATHERING =
  /(?<!\p{L})(?:\p{L}*(?:webinaret|seminaret|konferansen|møtet|samlinga|samlingen|arrangementet|verkstaden|verkstedet)|the (?:webinar|seminar|conference|meeting|event|workshop|gathering))(?!\p{L})/iu;

/** Words that only add to the record before: our share in it, who held it, that we alone were asked. They lengthen its anchor. */
function addsTo(words: string, read: ClauseRead, last: ProposedEngagement): boolean {
  if (read.period || read.promise) return false;
  const { draft } = last;
  if (
    !read.own &&
    read.figures.length > 0 &&
    read.figures.every(({ figure }) => figure.qualifier === 'only' || figure.qualifier === 'one-of') &&
    ONLY_COUNTS.test(words)
  ) {
    draft.figures.push(...read.figures.map(({ figure }) => figure));
    return true;
  }
  if (read.places.length) return false;
  if (!read.own && !read.figures.length && LENT.has(read.kind.kind) && WORKS.has(draft.kind) && (words.match(/\p{L}+/gu)?.length ?? 0) <= SHORT) {
    draft.ourRoles = [/(?:støtt|support)/iu.test(words) ? 'supporter' : read.kind.role];
    return true;
  }
  if (read.own && read.subject === 'them' && read.kind.kind === 'event' && GATHERINGS.has(draft.kind) && THE_GATHERING.test(words)) {
    for (const party of read.parties)
      if (!draft.parties.some((known) => known.said === party.said))
        draft.parties.push({ partyId: party.body.partyId, name: party.body.name, said: party.said, role: 'organiser', country: party.body.country });
    return true;
  }
  return false;
}

const CAME = ['participants', 'people', 'countries', 'organisations', 'experts', 'days', 'weeks'];
/** What a sentence right after a record may count and belong to it. */
const TELLS_OF: Partial<Record<ProposedEngagement['draft']['kind'], readonly string[] | 'anything'>> = {
  talk: CAME,
  moderation: CAME,
  event: CAME,
  meeting: CAME,
  consultation: CAME,
  delegation: CAME,
  contribution: CAME,
  interview: [],
  publication: 'anything',
  agreement: ['years', 'months'],
};

/** A sentence that only says how many came belongs to the gathering before it. */
function addFigures(words: string, last: ProposedEngagement, lang: Lang): boolean {
  const tells = TELLS_OF[last.draft.kind];
  if (!tells || last.draft.figures.length) return false;
  const figures = readFigures(words, lang, []).filter(
    ({ figure }) => tells === 'anything' || tells.includes(figure.counted) || figure.qualifier === 'one-of' || figure.qualifier === 'only',
  );
  last.draft.figures.push(...figures.map(({ figure }) => figure));
  return figures.length > 0;
}

/** What others ask of us for a later time is promised once we say yes, and what we ask of them once they do. */
function promiseYes({ draft }: ProposedEngagement, told: string, words: string): void {
  const { period, direction } = draft;
  const theirs = THEY_SAY.test(words);
  if (direction !== (theirs ? 'in' : 'out') && period?.from && period.from > told) draft.commitment ??= { by: theirs ? 'them' : 'us', due: period };
}

/** Whether we only say that we said no, and nobody is told to have asked. */
function refusesUnasked({ kind, shown, subject, words }: ClauseRead, last: ProposedEngagement | null, lang: Lang): boolean {
  if (subject !== 'us' || !kind.kind.startsWith('request.') || last?.draft.kind.startsWith('request.')) return false;
  const asks = shown.filter((one) => one.kind.startsWith('request.') || one.kind === 'invitation');
  return answerIn(words, lang) === 'no' && asks.every((one) => answerIn(one.said, lang) !== null || REFUSES.test(one.said));
}

/**
 * Whether a clause only goes on with the request before it: our answer sets its status; more of what the same asker wants lengthens its anchor.
 * An answer that promises something for a later year is a record of its own as well.
 */
export function followUp(words: string, read: ClauseRead | null, memory: Memory, lang: Lang, told: string, to: (from: { start: number }) => Anchor): boolean {
  const last = memory.last;
  if (read && refusesUnasked(read, last, lang)) return true;
  if (read?.promise && read.kind.asks) return false; // another request, and the yes to it
  if (read?.kind.kind.startsWith('request.') && (read.own || (read.subject !== 'us' && read.places.length))) return false; // somebody else's request, with its own answer perhaps
  if (last && CANCELLED.test(words) && !read?.own) {
    last.draft.status = 'cancelled';
    return true;
  }
  if (last && !read && addFigures(words, last, lang)) {
    last.anchor = to({ start: memory.lastStart });
    return true;
  }
  if (last && read && !read.own && !read.period && !read.promise && ITSELF.test(words) && addFigures(words, last, lang)) {
    last.anchor = to({ start: memory.lastStart });
    return true;
  }
  if (last && read && addsTo(words, read, last)) {
    last.anchor = to({ start: memory.lastStart });
    return true;
  }
  if (
    last?.draft.kind === 'meeting' &&
    last.draft.direction === 'in' &&
    read?.kind.kind === 'request.advice' &&
    !read.own &&
    !read.period &&
    SAME_ASKER.test(words) &&
    WANTED_TO_SEE.test(words)
  ) {
    last.anchor = to({ start: memory.lastStart }); // what the visitors wanted to see
    return true;
  }
  const status = answerIn(words, lang);
  if (status && last?.draft.kind === 'invitation' && (!read || (!read.own && !read.period))) {
    if (status === 'yes') promiseYes(last, told, words);
    return true;
  }
  if (status === 'yes' && last && !last.draft.kind.startsWith('request.') && (last.draft.period?.from ?? '') > told && !read?.own && !read?.period) {
    promiseYes(last, told, words); // what they want to do, or would have us do
    last.anchor = to({ start: memory.lastStart });
    return true;
  }
  if (!last?.draft.kind.startsWith('request.'))
    return !!status && !!read?.kind.kind.startsWith('request.') && !read.promise && answerIn(read.kind.said, lang) !== null && !read.places.length;
  if (status) {
    last.draft.requestStatus = status;
    const more = read && !read.kind.kind.startsWith('request.') && read.kind.weight >= 7 && (read.period || read.places.length); // "we said yes, and signed in May"
    if (more) return false;
    if (status === 'yes') promiseYes(last, told, words);
    if (!read?.promise) return true;
    const paid = last.draft.kind === 'request.funding';
    read.kind = { ...read.kind, kind: paid ? 'funding' : 'contribution', role: paid ? 'funder' : 'contributor', direction: 'in' };
    return false;
  }
  if (!read || !read.kind.kind.startsWith('request.') || read.own || read.period || !SAME_ASKER.test(words)) return false;
  last.anchor = to({ start: memory.lastStart });
  return true;
}
