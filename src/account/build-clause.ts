import { TOPICS } from '../domain/codes/topic.ts';
import type { Figure } from '../domain/draft.ts';
import type { Engagement, PartyPart } from '../domain/engagement.ts';
import { areaName, inArea, inAreas } from '../language/countries.ts';
import { whenPhrase } from '../language/dates.ts';
import { figureText } from '../language/figures.ts';
import { joinList } from '../language/lists.ts';
import { clean, inForeign, withoutMarks } from '../language/marks.ts';
import type { Act, Phrases } from '../language/phrases/phrases.ts';
import { chooseAct, tenseOf, type Chosen, type Tense } from './choose-act.ts';
import { sortSlots, type Slots } from './sort-slots.ts';
import { pick, type Writer } from './writer.ts';

/** One engagement as a clause, in the order it is told. `front` may open the sentence instead of standing in its place. */
export interface Clause {
  engagement: Engagement;
  chosen: Chosen;
  tense: Tense;
  subject: string;
  plural: boolean;
  finite: string;
  verbal: string; // rest of the verb and what belongs to it, shared by clauses of one kind
  before: string[]; // with whom, through whom
  front: string; // where and when
  after: string[]; // about what, and how
  comma: string; // what follows a comma at the end
}

/** Engagements with one key can be told with one verb. */
export function frameOf(engagement: Engagement, year: number): string {
  const slots = sortSlots(engagement);
  const chosen = chooseAct(engagement, slots, actorsIn(engagement, slots));
  return [engagement.kind, chosen.acts.join('+'), chosen.subject, tenseOf(engagement, year), engagement.complete].join(' ');
}

const NAMELESS_AREAS = new Set(['origin', 'counterpart']);

function actorsIn(engagement: Engagement, slots: Slots): boolean {
  return slots.actors.length > 0 || engagement.areas.some((area) => NAMELESS_AREAS.has(area.role) && areaName(area.code, 'nn') !== null);
}

export function buildClause(engagement: Engagement, writer: Writer): Clause {
  const slots = sortSlots(engagement);
  const hasActors = actorsIn(engagement, slots);
  const chosen = chooseAct(engagement, slots, hasActors);
  const tense = tenseOf(engagement, writer.year);
  const build = new ClauseBuilder(engagement, slots, writer);
  return build.clause(chosen, tense);
}

class ClauseBuilder {
  readonly #of: Engagement;
  readonly #slots: Slots;
  readonly #writer: Writer;
  readonly #words: Phrases;
  readonly #figures = new Set<Figure>();
  readonly #areas = new Set<string>();
  #saidMode = false;

  constructor(engagement: Engagement, slots: Slots, writer: Writer) {
    this.#of = engagement;
    this.#slots = slots;
    this.#writer = writer;
    this.#words = writer.phrases;
  }

  clause(chosen: Chosen, tense: Tense): Clause {
    const { kind } = this.#of;
    const p = this.#words;
    const subjectText = this.#subject();
    const actors = this.#actors(withoutMarks(subjectText ?? ''));
    const event = this.#event();
    const organisers = (event || kind === 'event' || kind === 'moderation') && makersOf(chosen) !== 'organisers' ? this.#organisers() : '';
    const act = this.#act(chosen, subjectText, event);
    const making = makersOf(chosen);
    const makers = making ? this.#slots[making] : [];
    const theirs = makers.length > 0 ? this.#list(makers) : actors.text;
    const ours = chosen.subject === 'us';
    const both = chosen.subject === 'both';
    const plural = both || (ours ? this.#writer.usPlural : chosen.subject === 'them' && (makers.length || actors.count) > 1);
    const verb = this.#writer.verb(act, tense, plural);
    const verbal = [verb.rest];
    const before: string[] = [];
    const after: string[] = [];
    const comma: string[] = [];
    const other = ours || makers.length > 0 ? actors.text : '';
    if (act.party === 'direct') before.push(other);
    const object = this.#object(act, chosen, plural);
    (act.party === 'direct' ? before : verbal).push(object);

    const when = this.#when();
    const place = this.#place();
    const attends = chosen.acts[0] === 'attended' || chosen.acts[0] === 'joined-delegation';
    let front = clip(attends ? [when, place] : [event, when, event || kind === 'event' ? organisers : '', place]);
    const about = this.#about(kind, subjectText);

    if (kind === 'publication') {
      const work = this.#work(subjectText);
      verbal.splice(1);
      verbal.push(...this.#joinedActs(chosen, tense, plural, work.text));
      comma.push(work.comma);
      front = ours && this.#of.trigger === 'on-request' && this.#slots.requesters.length === 0 ? p.onRequest : '';
      if (other) before.push(p.togetherWith(other));
      if (event) before.push(chosen.acts.includes('wrote') ? p.forEvent(this.#bareEvent) : event);
    } else if (kind === 'funding') {
      const money = this.#money();
      if (act.party === 'direct') before.push(money ?? MONEY[p.lang], ...(subjectText ? [p.moneyFor(subjectText)] : []));
      else {
        verbal.push(subjectText ?? this.#work(null).text);
        if (money) after.push(p.money(money));
      }
      if (subjectText && this.#of.work) after.push(p.inConnectionWith(this.#work(null).text));
    } else if (chosen.acts[0] === 'moderated') {
      const session = this.#bareEvent ? p.session : p.someEvent;
      verbal.push(session);
      if (subjectText) before.push(p.about(subjectText));
      if (!event && kind === 'moderation') before.push(organisers);
      if (other) after.push(p.togetherWith(other));
    } else {
      if (kind === 'event') {
        const name = this.#bareEvent || this.#title() || p.someEvent;
        if (chosen.acts[0] === 'hosted' || chosen.acts[0] === 'they-arranged') {
          verbal.push(name);
          front = clip([place, when, chosen.acts[0] === 'hosted' ? organisers : '']);
        } else if (chosen.acts[0] === 'was-arranged') front = clip([place, when]);
        else if (attends) {
          before.push(p.inEvent(name));
          after.push(organisers);
        }
        if (other) before.push(p.togetherWith(other));
      } else if (other && act.party && act.party !== 'direct') {
        if (kind === 'talk' && event) after.push(p.togetherWith(other));
        else before.push(`${act.party} ${other}`);
      }
      if (kind === 'delegation' && attends && event) {
        before.push(event);
        after.push(organisers);
      }
      if ((kind === 'invitation' || kind === 'contribution') && event) {
        front = clip([p.toEvent(this.#bareEvent), when, organisers, place]);
      }
      const themed = THEMED.has(kind) && (event !== '' || kind === 'delegation');
      if (about) (themed ? comma : after).push(themed ? p.withTheme(subjectText ?? '') : about);
      if (this.#of.work) after.push(p.inConnectionWith(this.#work(null).text));
    }

    before.push(...this.#companions(kind, ours));
    before.push(...this.#lasting());
    const how = this.#how(ours);
    before.push(...how);
    comma.push(...this.#otherFigures(), this.#roles(chosen));
    return {
      engagement: this.#of, chosen, tense, plural, finite: verb.finite,
      subject: both ? joinList([this.#writer.us.subject, actors.text], p.lang) : ours ? this.#writer.us.subject : chosen.subject === 'them' ? theirs || p.someone : this.#bareEvent || this.#title() || p.someEvent,
      verbal: clip(verbal), before: before.filter(Boolean), front, after: after.filter(Boolean), comma: comma.filter(Boolean).join(''),
    };
  }

  /** What follows the verb. A delegation that has a name is called by it. */
  #object(act: Act, chosen: Chosen, plural: boolean): string {
    const several = this.#of.recurrence !== null || this.#of.status === 'ongoing';
    const raw = pick((several ? act.many : undefined) ?? act.object ?? '', plural);
    const { mode } = this.#of;
    const adjective = mode && !this.#writer.saysModeOnce ? this.#words.modeWords[mode] : null;
    this.#saidMode = Boolean(adjective) && /\{(?:one|several)\}/u.test(raw);
    const object = raw.replace('{one}', adjective ? `${adjective[0]} ` : '').replace('{several}', adjective ? `${adjective[1]} ` : '').replace(/^a (?=[aeio])/u, 'an ').replaceAll('{us}', this.#writer.us.object);
    const named = this.#slots.onBehalfOf.length === 1 ? this.#slots.onBehalfOf[0] : undefined;
    if (chosen.acts[0] !== 'joined-delegation' || !named || !Object.values(named.names).some((name) => /deleg/iu.test(name))) return object;
    this.#slots.onBehalfOf = [];
    return object.replace(this.#words.theDelegation, this.#list([named]));
  }

  #act(chosen: Chosen, subject: string | null, event: string): Act {
    const p = this.#words;
    const [name = 'met'] = chosen.acts;
    if (name === 'asked-us') return p.askVerbs[this.#writer.asked % p.askVerbs.length] ?? p.acts[name];
    if (name === 'cooperated' && subject && p.asking.cooperation.own.test(withoutMarks(subject))) return p.acts['worked-together'];
    if (name === 'spoke' && !event && this.#slots.actors.length === 0 && this.#slots.organisers.length > 0) return p.acts.spoke;
    return p.acts[name];
  }

  /** What it was about, with the bodies it was on; the topics stand in where nothing is written. */
  #subject(): string | null {
    const p = this.#words;
    const topics = this.#of.topics.flatMap((code) => TOPICS.find((topic) => topic.code === code)?.[this.#writer.lang] ?? []);
    let text = this.#writer.local(this.#of.subject) ?? (topics.length > 0 ? joinList(topics, this.#writer.lang) : null);
    const on = this.#slots.subjects.filter((party) => !says(text, Object.values(party.names)) && !(party.acronym && says(text, [party.acronym])));
    if (on.length > 0) text = text ? p.aboutParty(text, this.#list(on)) : this.#list(on);
    const areas = this.#of.areas.filter((area) => area.role === 'topic');
    const codes = areas.map((area) => area.code).filter((code) => !this.#areas.has(code) && !says(text, [areaName(code, this.#writer.lang) ?? '']));
    for (const area of areas) this.#areas.add(area.code);
    const names = codes.flatMap((code) => areaName(code, this.#writer.lang) ?? []);
    if (names.length === 0) return text;
    return text ? `${text} ${joinList(inAreas(codes, this.#writer.lang), this.#writer.lang)}` : joinList(names, this.#writer.lang);
  }

  #about(kind: Engagement['kind'], subject: string | null): string {
    const p = this.#words;
    const asking = kind === 'request.funding' ? p.asking.funding : kind === 'request.advice' ? p.asking.advice : kind === 'request.cooperation' ? p.asking.cooperation : null;
    if (asking) {
      if (!subject) return `${p.askFor} ${asking.noun}`;
      return asking.own.test(withoutMarks(subject)) ? `${p.askFor} ${subject}` : `${p.askFor} ${asking.noun} ${asking.link} ${subject}`;
    }
    if (!subject) return '';
    if (kind === 'interview' && p.workWords.test(withoutMarks(subject))) return p.inConnectionWith(subject);
    if (kind === 'board' || kind === 'membership') return p.withTheme(subject);
    return p.about(subject);
  }

  /** Those we dealt with, and their countries; a country alone stands for those in it whom the record does not name. */
  #actors(subject: string): { text: string; count: number } {
    const { actors } = this.#slots;
    const { lang } = this.#writer;
    const areas = this.#of.areas.filter((area) => NAMELESS_AREAS.has(area.role) && areaName(area.code, lang) && !this.#areas.has(area.code));
    const ORIGIN = new Set(this.#of.kind === 'delegation' ? [] : areas.filter((area) => area.role === 'origin').map((area) => area.code));
    const known = this.#of.parties.flatMap((party) => Object.values(party.names));
    const open = areas.map((area) => area.code).filter((code) => {
      const name = areaName(code, lang) ?? '';
      if (actors.length === 0 && ORIGIN.has(code)) return true;
      return !says(subject, [name]) && !((actors.length > 0 || this.#of.kind === 'delegation') && known.some((words) => says(words, [name])));
    });
    for (const area of areas) this.#areas.add(area.code);
    const plain = open.filter((code) => !actors.some((party) => party.country === code));
    const single = actors.length === 1 && (actors[0]?.isNetwork || (plain.length === 1 && actors[0]?.country == null));
    const names = actors.map((party) => {
      const name = this.#writer.names.write(party.partyId, party);
      if (single && plain.length > 0) return `${name} ${joinList(inAreas(plain, lang), lang)}`;
      const home = party.country && open.includes(party.country) ? inArea(party.country, lang) : null;
      return home ? `${name} ${home}` : name;
    });
    if (!single) names.push(...plain.flatMap((code) => areaName(code, lang) ?? []));
    return { text: joinList(names, lang), count: names.length };
  }

  get #bareEvent(): string {
    const { event } = this.#of;
    return event ? this.#writer.names.write(event.eventId, event) : '';
  }

  #event(): string {
    if (!this.#of.event) {
      const some = this.#of.kind === 'talk' && this.#slots.organisers.length > 0;
      return some ? this.#words.at(this.#words.someEvent) : '';
    }
    return this.#words.at(this.#bareEvent);
  }

  #organisers(): string {
    return this.#slots.organisers.length > 0 ? this.#words.runBy(this.#list(this.#slots.organisers)) : '';
  }

  #title(): string {
    const title = this.#writer.local(this.#of.title);
    return title ? (/[«“]/u.test(title) ? title : this.#words.quote(title)) : '';
  }

  #when(): string {
    if (this.#of.period?.edtf.includes('/') && this.#of.figures.some((figure) => figure.counted === 'years')) return '';
    return whenPhrase(this.#of.period, this.#writer.year, this.#writer.lang, this.#of.status === 'ongoing');
  }

  #place(): string {
    const codes = this.#of.areas.filter((area) => area.role === 'place' && !this.#areas.has(area.code)).map((area) => area.code);
    return joinList(inAreas(codes, this.#writer.lang), this.#writer.lang);
  }

  #list(parties: readonly PartyPart[]): string {
    return joinList(parties.map((party) => this.#writer.names.write(party.partyId, party)), this.#writer.lang);
  }

  /** The work: "rapporten «X» frå Y om Z", and when it came out. */
  #work(subject: string | null): { text: string; comma: string } {
    const p = this.#words;
    const { work } = this.#of;
    const names = work ? p.works[work.form] : p.someWork;
    const title = work?.title ? clean(work.title) : null;
    const quoted = title && work ? p.quote(work.lang === this.#writer.lang ? title : inForeign(title, work.lang)) : '';
    const long = this.#of.figures.filter((figure) => figure.counted === 'minutes' || figure.counted === 'pages');
    for (const figure of long) this.#figures.add(figure);
    const parts = [quoted ? `${names.the} ${quoted}` : names.a, ...long.map((figure) => p.long(figureText(figure, p.lang)))];
    if (this.#of.kind !== 'publication') return { text: parts.join(' '), comma: '' };
    if (this.#slots.publishers.length > 0 && chooseAct(this.#of, this.#slots, false).subject === 'us') parts.push(p.fromParty(this.#list(this.#slots.publishers)));
    if (subject) parts.push(p.about(subject));
    const when = this.#when();
    return { text: parts.join(' '), comma: when ? p.comesOut(when, this.#of.status === 'planned' ? 'future' : 'past') : '' };
  }

  /** Several acts on one work: "finansierte og deltok i studien". The first verb has been said already. */
  #joinedActs(chosen: Chosen, tense: Tense, plural: boolean, work: string): string[] {
    const p = this.#words;
    const [first, ...others] = chosen.acts.map((name) => p.acts[name]);
    if (!first) return [work];
    const parts = others.map((act) => {
      const [past, present, participle, infinitive] = act.forms;
      const form = tense === 'past' ? past : tense === 'present' ? present : tense === 'perfect' ? participle : infinitive;
      return [pick(form, plural), act.object ?? ''].filter(Boolean).join(' ');
    });
    const object = pick(first.object ?? '', plural);
    const inWork = chosen.acts[0] === 'featured' || chosen.acts[0] === 'interviewed' ? IN_WORK[p.lang] : '';
    const joined = joinList([object, ...parts], p.lang);
    return [parts.length > 0 && !object ? joined.trimStart() : joined, inWork, work];
  }

  #money(): string | null {
    const money = this.#of.figures.filter((figure) => figure.unit || figure.counted === 'money');
    for (const figure of money) this.#figures.add(figure);
    return money.length > 0 ? joinList(money.map((figure) => figureText(figure, this.#words.lang)), this.#words.lang) : null;
  }

  /** Through whom, for whom, and the parts others took. */
  #companions(kind: Engagement['kind'], ours: boolean): string[] {
    const p = this.#words;
    const { via, onBehalfOf, coFunders, recipients, facilitators, pivotal, beneficiaries, requesters } = this.#slots;
    const withList = (parties: PartyPart[], phrase: (who: string) => string): string[] => (parties.length > 0 ? [phrase(this.#list(parties))] : []);
    const one = this.#of.figures.filter((figure) => figure.qualifier === 'one-of' || figure.qualifier === 'only');
    for (const figure of one) this.#figures.add(figure);
    return [
      ...one.map((figure) => p.asOne(this.#figure(figure))),
      ...withList(via, p.through),
      ...withList(onBehalfOf, p.onBehalfOf),
      ...withList(requesters, p.atRequestOf),
      ...(requesters.length === 0 && ours && kind !== 'publication' && this.#of.trigger === 'on-request' ? [p.onRequest] : []),
      ...(ours && this.#of.trigger === 'own-initiative' ? [p.ownInitiative] : []),
      ...withList(coFunders, kind === 'funding' ? p.togetherWith : p.fundedWith),
      ...withList(recipients, p.receivedBy),
      ...withList(facilitators, p.facilitatedBy),
      ...withList(pivotal, p.experienceOf),
      ...withList(beneficiaries, p.forBenefitOf),
    ];
  }

  #figure(figure: Figure): string {
    const text = figureText({ ...figure, counted: clean(figure.counted) }, this.#words.lang);
    const free = !figure.unit && figure.counted.includes(' ');
    return free && !this.#of.subject[this.#words.lang] ? this.#words.quote(inForeign(text, 'und')) : text;
  }

  #lasting(): string[] {
    const years = this.#of.figures.filter((figure) => figure.counted === 'years' && !this.#figures.has(figure));
    for (const figure of years) this.#figures.add(figure);
    return years.map((figure) => this.#words.forYears(figureText(figure, this.#words.lang)));
  }

  #how(ours: boolean): string[] {
    const p = this.#words;
    const { mode, recurrence, kind } = this.#of;
    const out: string[] = [];
    if (mode && MEETING_KINDS.has(kind) && !this.#writer.saysModeOnce && !this.#saidMode) out.push(p.modes[mode]);
    if (recurrence && recurrence !== 'standing' && RECURRING.has(kind) && ours) out.push(p.recurrences[recurrence]);
    return out;
  }

  #otherFigures(): string[] {
    const p = this.#words;
    return this.#of.figures.filter((figure) => !this.#figures.has(figure)).map((figure) => (figure.counted === 'meetings' ? p.onMeetings : p.withFigure)(this.#figure(figure)));
  }

  #roles(chosen: Chosen): string {
    const p = this.#words;
    const roles = this.#of.ourRoles.filter((role) => !chosen.says.includes(role)).flatMap((role) => p.roles[role] ?? []);
    return chosen.subject === 'us' && roles.length > 0 ? p.as(joinList([...new Set(roles)], p.lang)) : '';
  }
}

/** The slot whose parties made it, where the sentence is about their making it. */
function makersOf(chosen: Chosen): 'publishers' | 'organisers' | null {
  if (chosen.acts[0] === 'they-published') return 'publishers';
  return chosen.acts[0] === 'they-arranged' ? 'organisers' : null;
}

const MEETING_KINDS = new Set(['meeting', 'consultation', 'talk', 'moderation', 'event', 'delegation']);
const RECURRING = new Set(['meeting', 'consultation', 'collaboration']);
const THEMED = new Set(['event', 'invitation', 'delegation']);
const MONEY = { nn: 'pengar', nb: 'penger', en: 'money' } as const;
const IN_WORK = { nn: 'i', nb: 'i', en: 'in' } as const;

function says(text: string | null, names: readonly string[]): boolean {
  const words = withoutMarks(text ?? '');
  return names.some((name) => name !== '' && new RegExp(`(?<!\\p{L})${escape(bare(name))}s?(?!\\p{L})`, 'u').test(words));
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

function bare(name: string): string {
  return name.replace(/^the /u, '');
}

function clip(parts: readonly string[]): string {
  return parts.filter(Boolean).join(' ');
}
