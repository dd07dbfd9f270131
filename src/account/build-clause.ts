import { joinList } from '../language/lists.ts';
import { withoutMarks } from '../language/marks.ts';
import type { Phrases } from '../language/phrases/phrases.ts';
import { actorText } from './actor-words.ts';
import type { Chosen } from './choose-act.ts';
import { piece, words as clip, type Clause } from './clause.ts';
import { ClauseWords } from './clause-words.ts';
import { addCircumstances } from './circumstances.ts';
import { actFor } from './frame-of.ts';
import { addLeftOut } from './left-out.ts';
import { actOf, objectText } from './object-words.ts';
import type { Parts } from './parts.ts';
import { sortSlots } from './sort-slots.ts';
import { subjectText } from './subject-words.ts';
import { tellByKind } from './tell-by-kind.ts';
import { tenseOf, type Tense } from './tense-of.ts';
import type { Told } from './told.ts';
import { pick, type Writer } from './writer.ts';

/** What a clause is in its sentence: one after another with a subject of its own, on a party that one has just named; one of several that share a verb. */
export interface InSentence {
  isSecond?: boolean;
  isNamed?: boolean;
  isShared?: boolean;
}

/** Puts what one sentence or a part of it tells into words. */
export function buildClause({ engagement, records, merged, listed }: Told, writer: Writer, { isNamed, isSecond, isShared }: InSentence = {}): Clause {
  const count = merged || listed ? 1 : records.length;
  const slots = sortSlots(engagement);
  const chosen = actFor(engagement, slots);
  const tense = tenseOf(engagement, writer);
  const ours = chosen.subject === 'us';
  const words = new ClauseWords(engagement, slots, writer, ours);
  const { p } = words;

  const subject = listed ? null : subjectText(words);
  const isPart = !engagement.complete;
  const partWords = isPart && ours ? p.amongNames[writer.partWay()] : null;
  const actors = actorText(words, withoutMarks(subject ?? ''), partWords);
  const event = words.event();
  const making = makersOf(chosen);
  const makers = making ? slots[making] : [];
  const withOrganisers = (event !== '' || engagement.kind === 'event' || engagement.kind === 'moderation') && making !== 'organisers';
  const organisers = withOrganisers ? words.organisers() : '';
  const act = actOf(words, chosen, subject);
  const plural = chosen.subject === 'both' || (ours ? writer.usPlural || isSecond === true : chosen.subject === 'them' && (makers.length || actors.count) > 1);
  const hasName = chosen.subject === 'event' && (event !== '' || words.title() !== '');
  const among = isPart && (chosen.subject === 'them' || hasName) ? amongThose(chosen, tense, plural, writer) : null;
  const told = writer.verb(act, tense, plural || among !== null, among !== null);
  const verb = among ? { finite: among.finite, rest: clip(among.rest, told.finite, told.rest) } : told;

  const parts: Parts = {
    told: { engagement, records, ...(listed && { listed }) },
    chosen,
    act,
    tense,
    plural: plural || among !== null,
    subject,
    other: isNamed ? (act.again ? '' : p.them) : ours || makers.length > 0 ? actors.text : '',
    event,
    organisers,
    when: words.when(),
    place: words.place(),
    rest: verb.rest,
    verbal: verb.rest,
    object: isNamed && act.again ? act.again : objectText(words, act, chosen, plural || among !== null, count, isShared),
    before: [],
    setting: '',
    after: [],
    about: '',
    comma: [],
  };
  parts.setting = settingOf(parts);
  tellByKind(words, parts);
  const doer = {
    us: () => writer.us.subject,
    both: () => joinList([writer.us.subject, actors.text], writer.lang),
    them: () => (makers.length > 0 ? words.list(makers) : actors.text) || p.someone,
    event: () => words.bareEvent || words.title() || words.someEvent,
  }[chosen.subject]();
  addCircumstances(words, parts);
  addLeftOut(words, parts, doer);
  parts.comma = [joinTails(parts.comma, words.figures.rest(), p), words.roles(chosen), words.times(count)];

  const { parties, event: at, work } = engagement;
  const isBare = parties.length === 0 && !at && !work && subject === null && actors.text === '' && parts.place === ''; // nothing on who, where or what
  const called = isBare && !listed && engagement.kind !== 'event' ? words.titles(records) : '';
  const body = [
    piece(parts.verbal, 'verbal'),
    ...parts.before,
    piece(parts.setting, 'other', SENT.has(engagement.kind) && event ? undefined : 'setting'),
    ...parts.after,
  ].filter(({ text }) => text !== '');
  if (isBare && !called && body.every(({ as }) => as === 'verbal') && parts.comma.join('') === '') parts.comma.push(p.noDetails);
  const last = act.party === 'direct' || ['event', 'moderation', 'publication'].includes(engagement.kind);
  const part =
    !isPart || chosen.subject === 'them' || chosen.subject === 'event' ? null : actors.isPart && parts.other ? 'said' : last ? 'last' : 'by-the-verb';
  return {
    engagement,
    chosen,
    subject: doer,
    finite: verb.finite,
    isPerfect: tense === 'perfect',
    body,
    comma: parts.comma.join(''),
    part,
    called: called && p.called(called),
  };
}

/** What follows a comma at the end. A theme and a figure share their "with": ", med vatn som tema og 40 deltakarar". */
function joinTails(comma: readonly string[], figures: string, p: Phrases): string {
  const said = comma.join('');
  const [before = ''] = p.withFigure('\uE020').split('\uE020');
  const [and = ''] = joinList(['', ''], p.lang).trim().split(' ');
  const canShare = said.startsWith(before) && figures.startsWith(before) && !said.includes(` ${and} `) && !figures.includes(` ${and} `);
  return canShare ? `${said} ${and} ${figures.slice(before.length)}` : said + figures;
}

/** Where and when: the event, who ran it, the day and the place; a long list of organisers comes after the day. */
function settingOf({ event, organisers, when, place }: Parts): string {
  if (!event) return clip(when, place);
  return withoutMarks(organisers).length <= SHORT ? clip(event, organisers, place, when) : clip(event, place, when, organisers);
}
const SHORT = 50; // characters
const SENT = new Set(['invitation', 'contribution']); // to an event: that does not open a sentence

/** "was among those who", where others did it and the source names only some of them. */
function amongThose(chosen: Chosen, tense: Tense, plural: boolean, writer: Writer): { finite: string; rest: string } {
  const { phrases } = writer;
  const { forms, those } = phrases.amongThose[writer.partWay()];
  return { finite: pick(forms[tense === 'past' || tense === 'was-due' ? 0 : 1], plural), rest: chosen.subject === 'event' ? phrases.theEvents : those };
}

/** The slot whose parties made it, where the sentence is about their making it. */
function makersOf(chosen: Chosen): 'publishers' | 'organisers' | null {
  if (chosen.acts[0] === 'they-published') return 'publishers';
  return chosen.acts[0] === 'they-arranged' ? 'organisers' : null;
}
