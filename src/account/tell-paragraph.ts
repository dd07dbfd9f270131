import { sentenceId, type Sentence } from '../domain/account.ts';
import type { Engagement } from '../domain/engagement.ts';
import { joinClauses, joinList } from '../language/lists.ts';
import { withoutMarks } from '../language/marks.ts';
import { buildClause, frameOf, type Clause } from './build-clause.ts';
import { tenseOf, type Clock } from './choose-act.ts';
import { mergeAlike } from './merge-alike.ts';
import type { Told } from './told.ts';
import { supportOf } from './support.ts';
import type { Draft } from './sentence-draft.ts';
import { tellAnswers } from './tell-answers.ts';
import type { Writer } from './writer.ts';

const REQUESTS = new Set(['request.funding', 'request.advice', 'request.cooperation']);
/** Kinds whose clauses can share one verb: "Irland intervjua oss om A, Frankrike om B og Canada om C". */
const SHARING = new Set([...REQUESTS, 'interview', 'consultation', 'meeting', 'agreement', 'collaboration', 'membership', 'talk']);
const LONGEST = 130; // characters of subjects one sentence carries before it is split

/** How the last sentences of a paragraph opened, so that the next one opens differently. */
interface Pace {
  opener: 'us' | 'other' | 'front' | 'addition' | null;
  act: string | null;
  told: number;
}

/** Tells one paragraph's groups of engagements in sentences. */
export function tellParagraph(groups: readonly Told[], writer: Writer, place: { section: string; paragraph: number }): Sentence[] {
  writer.turnParagraph();
  const sentences: Sentence[] = [];
  const pace: Pace = { opener: null, act: null, told: 0 };
  const add = (draft: Draft): void => {
    const { text, runs } = writer.finish(draft.text);
    sentences.push({
      id: sentenceId(
        place.section,
        draft.facet,
        draft.records.map((record) => record.engagementId),
      ),
      text,
      lang: writer.lang,
      edited: false,
      stale: false,
      paragraph: place.paragraph,
      runs,
      support: supportOf(draft.records, draft.fields, writer.rivalLang),
    });
  };
  for (const unit of units(mergeAlike(groups, writer), writer)) {
    const clauses = unit.map((told) => buildClause(told, writer));
    if (unit.some(({ engagement }) => REQUESTS.has(engagement.kind))) writer.asked += 1;
    const text = compose(clauses, pace, writer) + clauses.map((clause) => clause.called).join('');
    pace.told += 1;
    const uncertain = unit.flatMap((told) => told.records).filter(({ kind, status }) => kind === 'invitation' && status === 'uncertain');
    const folds = writer.foldsDoubt && uncertain.length > 0;
    add({ text: folds ? text + writer.phrases.butNotConfirmed : text, facet: '', records: unit.flatMap((told) => told.records), fields: 'all' });
    if (uncertain.length > 0 && !folds) add({ text: writer.phrases.notConfirmed, facet: 'not-confirmed', records: uncertain, fields: ['status'] });
  }
  for (const draft of tellAnswers(
    groups.flatMap(({ records }) => records).filter(({ kind }) => REQUESTS.has(kind) || kind === 'invitation'),
    writer,
  ))
    add(draft);
  return sentences;
}

/** Which clauses go in one sentence: those that share a verb, or two things done at one event. */
function units(told: readonly Told[], clock: Clock): Told[][] {
  const out: Told[][] = [];
  for (const one of told) {
    const last = out.at(-1);
    if (last && (sharesVerb(last, one, clock) || sharesEvent(last, one, clock))) last.push(one);
    else out.push([one]);
  }
  return out;
}

function sharesVerb(unit: readonly Told[], one: Told, clock: Clock): boolean {
  const first = unit[0]?.engagement;
  if (
    !first ||
    unit.length >= 3 ||
    !SHARING.has(first.kind) ||
    !sharesSentence(unit, one) ||
    !unit.every((told) => isPlain(told.engagement)) ||
    !isPlain(one.engagement)
  )
    return false;
  const length = [...unit, one].reduce((sum, told) => sum + longest(told.engagement), 0);
  const sameParty = first.parties[0] && first.parties[0].partyId === one.engagement.parties[0]?.partyId;
  return length <= LONGEST && !sameParty && frameOf(first, clock) === frameOf(one.engagement, clock);
}

function isPlain(engagement: Engagement): boolean {
  const subject = Object.keys(engagement.subject).length > 0;
  return (
    subject &&
    engagement.figures.every(({ qualifier }) => qualifier === 'one-of' || qualifier === 'only') &&
    !engagement.event &&
    !engagement.work &&
    engagement.status !== 'uncertain' &&
    (engagement.parties.length > 0 || engagement.areas.length > 0)
  );
}

function longest(engagement: Engagement): number {
  return (
    Math.max(0, ...Object.values(engagement.subject).map((text) => text.length)) +
    engagement.parties.reduce((sum, { names }) => sum + Math.max(0, ...Object.values(names).map((name) => name.length)), 0)
  );
}

/** What is told with a number, or as done by some among others, fills a sentence of its own. */
function sharesSentence(unit: readonly Told[], one: Told): boolean {
  return [...unit, one].every(({ engagement, records, merged }) => (merged || records.length === 1) && (engagement.complete || engagement.direction === 'out'));
}

/** Two of our own acts at one event, neither with a tail after a comma. */
function sharesEvent(unit: readonly Told[], one: Told, clock: Clock): boolean {
  const first = unit[0]?.engagement;
  const second = one.engagement;
  if (!first?.event || !sharesSentence(unit, one) || unit.length > 1 || first.event.eventId !== second.event?.eventId || !first.complete || !second.complete)
    return false;
  if (!AT_EVENTS.has(first.kind) || !AT_EVENTS.has(second.kind) || first.figures.length + second.figures.length > 0) return false;
  if (first.kind === 'event' && Object.keys(first.subject).length + first.topics.length > 0) return false;
  const same = tenseOf(first, clock) === tenseOf(second, clock) && first.period?.edtf === second.period?.edtf;
  return (
    same && [first, second].every(({ ourRoles }) => ourRoles.length === 1 && ['speaker', 'moderator', 'participant', 'featured'].includes(ourRoles[0] ?? ''))
  );
}
const AT_EVENTS = new Set(['talk', 'moderation', 'event']);

function compose(clauses: readonly Clause[], pace: Pace, writer: Writer): string {
  const [first, ...others] = clauses;
  if (!first) return '';
  if (others.length === 0) return single(first, pace, writer);
  const atEvent = others.length === 1 && first.engagement.event !== null && first.front !== '';
  if (atEvent) {
    pace.opener = 'front';
    const second = others[0] as Clause;
    const tail = words(second.finite, second.verbal, ...second.before, ...second.after) + second.comma;
    return opened(first.front, first, [first.verbal, ...first.before, ...first.after], writer) + ` ${and(writer)} ${tail}`;
  }
  pace.opener = first.chosen.subject === 'us' ? 'us' : 'other';
  pace.act = first.chosen.acts[0] ?? null;
  const tails = clauses.map((clause, at) =>
    words(at > 0 && clause.chosen.subject !== 'us' ? clause.subject : '', ...clause.before, clause.front, ...clause.after),
  );
  const [own = '', ...rest] = tails;
  return begun(first, [first.verbal, joinClauses([own, ...rest], writer.lang)], '', writer);
}

/** One clause as a sentence, opened differently from the one before it where it can be. */
function single(clause: Clause, pace: Pace, writer: Writer): string {
  const { phrases } = writer;
  const ours = clause.chosen.subject === 'us';
  const act = clause.chosen.acts.join('+');
  const repeated = pace.act === act;
  const last = pace.opener;
  pace.act = act;
  const asked = clause.front === phrases.onRequest;
  const body = asked ? [clause.verbal, ...clause.before, ...clause.after] : [clause.verbal, ...clause.before, clause.front, ...clause.after];
  const canFront = ours && clause.front !== '' && withoutMarks(clause.front).length <= 70 && !/^\d/u.test(withoutMarks(clause.front));
  if (canFront && last !== 'front') {
    pace.opener = 'front';
    return opened(clause.front, clause, [clause.verbal, ...clause.before, ...clause.after], writer) + clause.comma;
  }
  const aside = asked ? clause.front : '';
  if (ours && last === 'us' && pace.told > 1 && writer.additions === 0 && clause.engagement.complete && !aside) {
    pace.opener = 'addition';
    writer.additions += 1;
    return opened(phrases.inAddition, clause, body, writer) + clause.comma;
  }
  const also = ours && clause.engagement.complete && last !== 'addition' && ((repeated && last !== null) || last === 'us') ? phrases.also : '';
  pace.opener = also ? 'addition' : ours ? 'us' : 'other';
  return begun(clause, body, also, writer, aside) + clause.comma;
}

/** A sentence that opens with its subject. An aside stands by the verb, or last in English. */
function begun(clause: Clause, body: readonly string[], also: string, writer: Writer, aside = ''): string {
  if (writer.phrases.inverts) return words(clause.subject, clause.finite, also, part(clause, writer), aside, ...body);
  const auxiliary = /^(?:has|have|will|was|were|is|are)$/u.test(clause.finite);
  const verb = also && auxiliary ? `${clause.finite} ${also}` : words(also, clause.finite);
  return words(clause.subject, verb, partly(body, clause, writer)) + (aside && `, ${aside}`);
}

/** A sentence that opens with something else than its subject. */
function opened(front: string, clause: Clause, body: readonly string[], writer: Writer): string {
  if (writer.phrases.inverts) return words(front, clause.finite, clause.subject, part(clause, writer), ...body);
  return words(`${front},`, clause.subject, clause.finite, partly(body, clause, writer));
}

/** Says of what we did that it is only a part. Of what others did the verb has said it. */
function part(clause: Clause, writer: Writer): string {
  if (clause.engagement.complete || clause.chosen.subject === 'them' || clause.chosen.subject === 'event') return '';
  return writer.phrases.amongOthers[writer.partWay()];
}

/** What follows the verb in English. That it is only a part stands between commas after whom it was with, or last where what follows belongs to the object. */
function partly(body: readonly string[], clause: Clause, writer: Writer): string {
  const phrase = part(clause, writer);
  const said = body.filter(Boolean);
  if (!phrase) return words(...said);
  const last = clause.direct || ['event', 'moderation', 'publication'].includes(clause.engagement.kind);
  const at = last ? said.length : clause.verbal === '' ? 1 : 2;
  return [words(...said.slice(0, at)), phrase, words(...said.slice(at))].filter((text, index) => index < 2 || text !== '').join(', ');
}

function and(writer: Writer): string {
  return joinList(['', ''], writer.lang).trim();
}

function words(...parts: readonly string[]): string {
  return parts.filter(Boolean).join(' ');
}
