import type { Engagement } from '../domain/engagement.ts';
import { areaName, inAreas } from '../language/countries.ts';
import { joinList } from '../language/lists.ts';
import { clean, withoutMarks } from '../language/marks.ts';
import { chooseAct, tenseOf, type Chosen, type Clock, type Tense } from './choose-act.ts';
import { ClauseWords, mentions, NAMELESS_AREAS } from './clause-words.ts';
import { sortSlots, type Slots } from './sort-slots.ts';
import type { Told } from './told.ts';
import { pick, type Writer } from './writer.ts';

/** One engagement as a clause, in the order it is told. `front` may open the sentence instead of standing in its place. */
export interface Clause {
  engagement: Engagement;
  chosen: Chosen;
  subject: string;
  finite: string;
  verbal: string; // rest of the verb and what belongs to it, shared by clauses of one kind
  before: string[]; // with whom, through whom
  front: string; // where and when
  after: string[]; // about what, and how
  comma: string; // what follows a comma at the end
  direct: boolean; // the verb takes those it was done to as its object
  called: string; // the headings of records that have nothing else to tell, at the very end
}

/** Engagements with one key can be told with one verb. */
export function frameOf(engagement: Engagement, clock: Clock): string {
  const slots = sortSlots(engagement);
  const chosen = chooseAct(engagement, slots, actorsIn(engagement, slots));
  return [engagement.kind, chosen.acts.join('+'), chosen.subject, tenseOf(engagement, clock), engagement.complete].join(' ');
}

function actorsIn(engagement: Engagement, slots: Slots): boolean {
  return slots.actors.length > 0 || engagement.areas.some((area) => NAMELESS_AREAS.has(area.role) && areaName(area.code, 'nn') !== null);
}

/** The phrases of a clause while it is put together, and what its tellers need to know. */
interface Parts {
  chosen: Chosen;
  tense: Tense;
  plural: boolean;
  subject: string | null; // what it was about
  other: string; // with whom, where they are not the subject
  direct: boolean; // they stand straight after the verb
  event: string;
  organisers: string;
  when: string;
  place: string;
  verbal: string[];
  before: string[];
  front: string;
  after: string[];
  comma: string[];
  about: string; // what it was about, as it stands in `after`
}

export function buildClause({ engagement, records, merged }: Told, writer: Writer): Clause {
  const count = merged ? 1 : records.length;
  const slots = sortSlots(engagement);
  const chosen = chooseAct(engagement, slots, actorsIn(engagement, slots));
  const tense = tenseOf(engagement, writer);
  const ours = chosen.subject === 'us';
  const words = new ClauseWords(engagement, slots, writer, ours);
  const { p } = words;

  const subject = words.subject();
  const actors = words.actors(withoutMarks(subject ?? ''));
  const event = words.event();
  const making = makersOf(chosen);
  const makers = making ? slots[making] : [];
  const withOrganisers = (event !== '' || engagement.kind === 'event' || engagement.kind === 'moderation') && making !== 'organisers';
  const organisers = withOrganisers ? words.organisers() : '';
  const act = words.act(chosen, subject);
  const plural = chosen.subject === 'both' || (ours ? writer.usPlural : chosen.subject === 'them' && (makers.length || actors.count) > 1);
  const isNamed = chosen.subject === 'event' && (event !== '' || words.title() !== '');
  const among = !engagement.complete && (chosen.subject === 'them' || isNamed) ? amongThose(chosen, tense, plural, writer) : null;
  const told = writer.verb(act, tense, plural || among !== null, among !== null);
  const verb = among ? { finite: among.finite, rest: clip([among.rest, told.finite, told.rest]) } : told;
  const object = words.object(act, chosen, plural || among !== null, count);
  const other = ours || makers.length > 0 ? actors.text : '';
  const direct = act.party === 'direct';
  const when = words.when();
  const place = words.place();

  const parts: Parts = {
    chosen,
    tense,
    plural: plural || among !== null,
    subject,
    other,
    direct,
    event,
    organisers,
    when,
    place,
    verbal: direct ? [verb.rest] : [verb.rest, object],
    before: direct ? [other, object] : [],
    front: clip([event, when, event ? organisers : '', place]),
    after: [],
    comma: [],
    about: '',
  };
  if (engagement.kind === 'publication') tellWork(words, parts);
  else if (engagement.kind === 'funding') tellMoney(words, parts);
  else if (chosen.acts[0] === 'moderated') tellModeration(words, parts);
  else {
    if (engagement.kind === 'event') tellEvent(words, parts);
    else tellOther(words, parts, act.party ?? '');
    tellTheme(words, parts);
  }

  const doer = {
    us: () => writer.us.subject,
    both: () => joinList([writer.us.subject, actors.text], writer.lang),
    them: () => (makers.length > 0 ? words.list(makers) : actors.text) || p.someone,
    event: () => words.bareEvent || words.title() || p.someEvent,
  }[chosen.subject]();
  addCircumstances(words, parts);
  addLeftOut(words, parts, doer);
  parts.comma.push(words.otherFigures(), words.roles(chosen), words.times(count));
  const { parties, event: at, work } = engagement;
  const isBare = parties.length === 0 && !at && !work && subject === null && actors.text === '' && place === ''; // nothing on who, where or what
  const called = isBare && engagement.kind !== 'event' ? words.titles(records) : '';
  if (isBare && !called && clip([...parts.before, parts.front, ...parts.after, ...parts.comma]) === '') parts.comma.push(p.noDetails);
  return {
    engagement,
    chosen,
    subject: doer,
    finite: verb.finite,
    verbal: clip(parts.verbal),
    before: parts.before.filter(Boolean),
    front: parts.front,
    after: parts.after.filter(Boolean),
    comma: parts.comma.join(''),
    direct,
    called: called && p.called(called),
  };
}

/** "was among those who", where others did it and the source names only some of them. */
function amongThose(chosen: Chosen, tense: Tense, plural: boolean, writer: Writer): { finite: string; rest: string } {
  const { phrases } = writer;
  const { forms, those } = phrases.amongThose[writer.partWay()];
  return { finite: pick(forms[tense === 'past' || tense === 'was-due' ? 0 : 1], plural), rest: chosen.subject === 'event' ? phrases.theEvents : those };
}

/** How, through whom and for how long; the matter comes before a longer "through". */
function addCircumstances(words: ClauseWords, parts: Parts): void {
  const { short, via, others } = words.companions();
  const how = words.how();
  const [about = ''] = parts.after;
  const first = about !== '' && about === parts.about && via !== '' && withoutMarks(about).length < withoutMarks(via).length;
  if (first) parts.after.shift();
  if (parts.chosen.acts[0] === 'joined-delegation') parts.verbal.splice(1, 0, ...how.splice(0));
  else if (BY_THE_VERB.has(words.of.kind)) parts.before.unshift(...how.splice(0));
  parts.before.push(...short, ...how, first ? about : '', via, ...others, ...words.lasting());
  if (!first && about !== '' && about === parts.about && parts.event && withoutMarks(about).length <= SHORT) parts.before.push(...parts.after.splice(0, 1));
}
const BY_THE_VERB = new Set(['talk', 'moderation', 'event']); // how they were held stands before with whom and on what
const SHORT = 60; // characters: a longer matter stands after the event

function tellWork(words: ClauseWords, parts: Parts): void {
  const { p, of: engagement, slots } = words;
  const work = words.work(parts.subject);
  parts.verbal.splice(1);
  parts.verbal.push(...words.jointly(parts.chosen, parts.tense, parts.plural, work.text));
  parts.comma.push(work.comma);
  const asked = words.ours && engagement.trigger === 'on-request' && slots.requesters.length === 0;
  parts.front = asked ? p.onRequest : '';
  if (parts.other) parts.before.push(p.togetherWith(parts.other));
  if (parts.event) parts.before.push(parts.chosen.acts.includes('wrote') ? p.forEvent(words.bareEvent) : parts.event);
  parts.after.push(parts.organisers, parts.place);
}

function tellMoney(words: ClauseWords, parts: Parts): void {
  const { p } = words;
  const money = words.money();
  if (parts.direct) parts.before.push(money ?? MONEY[p.lang], ...(parts.subject ? [p.moneyFor(parts.subject)] : []));
  else {
    parts.verbal.push(parts.subject ?? words.work(null).text);
    if (money) parts.after.push(p.money(money));
  }
}

function tellModeration(words: ClauseWords, parts: Parts): void {
  const { p } = words;
  parts.verbal.push(parts.event ? p.session : p.someEvent);
  if (parts.subject) parts.before.push(p.about(parts.subject));
  if (!parts.event) parts.before.push(parts.organisers);
  if (parts.other) parts.after.push(p.togetherWith(parts.other));
}

function tellEvent(words: ClauseWords, parts: Parts): void {
  const { p } = words;
  const name = words.bareEvent || words.title() || p.someEvent;
  const [act] = parts.chosen.acts;
  const bare = clip([parts.when, parts.place]);
  if (act === 'hosted' || act === 'they-arranged') {
    parts.verbal.push(name);
    parts.front = bare;
    parts.after.push(parts.organisers);
  } else if (act === 'attended') {
    parts.before.push(p.inEvent(name));
    parts.front = bare;
    parts.after.push(parts.organisers);
  } else if (act === 'was-arranged') parts.front = bare;
  else if (!parts.event) parts.after.push(parts.organisers);
  if (parts.other) parts.before.push(p.togetherWith(parts.other));
}

function tellOther(words: ClauseWords, parts: Parts, preposition: string): void {
  const { p } = words;
  const { kind } = words.of;
  if (kind === 'collaboration' && !parts.other && parts.chosen.subject === 'us' && words.slots.via.length === 0) parts.before.push(p.withOthers);
  if (parts.other && preposition && !parts.direct) {
    if (kind === 'talk' && parts.event) parts.after.push(p.togetherWith(parts.other));
    else parts.before.push(`${preposition} ${parts.other}`);
  }
  if (parts.event && parts.chosen.acts[0] === 'joined-delegation') {
    parts.before.push(parts.event);
    parts.front = clip([parts.when, parts.place]);
    parts.after.push(parts.organisers);
  }
  if (parts.event && (kind === 'invitation' || kind === 'contribution'))
    parts.front = clip([p.toEvent(words.bareEvent), parts.when, parts.organisers, parts.place]);
}

/** What it was about: as a theme after a comma where an event carries it, with "on" elsewhere. */
function tellTheme(words: ClauseWords, parts: Parts): void {
  const { p, of: engagement } = words;
  const carries = parts.event !== '' || engagement.kind !== 'event' || words.title() !== '';
  if (parts.subject && THEMED.has(engagement.kind) && carries) parts.comma.push(p.withTheme(parts.subject));
  else if (parts.subject && (engagement.kind === 'board' || engagement.kind === 'membership')) parts.comma.push(p.partOfWork(parts.subject));
  else {
    parts.about = words.about(parts.subject);
    parts.after.unshift(parts.about);
  }
}

/** The slot whose parties made it, where the sentence is about their making it. */
function makersOf(chosen: Chosen): 'publishers' | 'organisers' | null {
  if (chosen.acts[0] === 'they-published') return 'publishers';
  return chosen.acts[0] === 'they-arranged' ? 'organisers' : null;
}

const THEMED = new Set(['event', 'invitation', 'delegation']);
const MONEY = { nn: 'pengar', nb: 'penger', en: 'money' } as const;

/** What no phrase has said so far: the event, the work, and countries whose party is told without them. */
function addLeftOut(words: ClauseWords, parts: Parts, doer: string): void {
  const { p, of: engagement, writer } = words;
  const said = clip([doer, ...parts.verbal, ...parts.before, parts.front, ...parts.after, ...parts.comma]);
  if (engagement.event && !mentions(said, [withoutMarks(words.bareEvent)])) parts.after.push(parts.event);
  if (engagement.work) {
    const work = words.work(null).text;
    const { title } = engagement.work;
    if (engagement.kind !== 'publication' && !withoutMarks(said).includes(title ? clean(title) : work)) parts.after.push(p.inConnectionWith(work));
  }
  const areas = [...new Set(engagement.areas.map(({ code }) => code))].filter((code) => !mentions(said, [areaName(code, writer.lang) ?? '']));
  parts.after.push(joinList(inAreas(areas, writer.lang), writer.lang));
}

function clip(parts: readonly string[]): string {
  return parts.filter(Boolean).join(' ');
}
