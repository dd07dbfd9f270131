import { inLang } from '../domain/lang.ts';
import { TOPICS } from '../domain/codes/topic.ts';
import type { Engagement, PartyPart } from '../domain/engagement.ts';
import { areaName, inArea, inAreas } from '../language/countries.ts';
import { whenPhrase } from '../language/dates.ts';
import { numberText } from '../language/numbers.ts';
import { joinList } from '../language/lists.ts';
import { clean, inForeign, withoutMarks } from '../language/marks.ts';
import type { Act, Phrases } from '../language/phrases/phrases.ts';
import { tenseOf, type Chosen, type Tense } from './choose-act.ts';
import type { Slots } from './sort-slots.ts';
import { FigureWords } from './figure-words.ts';
import { tellableFigures } from './tellable-figures.ts';
import { pick, type Writer } from './writer.ts';

/** Areas that stand for those in them when the record names nobody. */
export const NAMELESS_AREAS: ReadonlySet<string> = new Set(['origin', 'counterpart']);

/** The phrases of one engagement. A figure or an area that one phrase has said is left out of those asked for later. */
export class ClauseWords {
  readonly of: Engagement;
  readonly slots: Slots;
  readonly writer: Writer;
  readonly p: Phrases;
  readonly ours: boolean;
  readonly #figures: FigureWords;
  #counts = false;
  readonly #areas = new Set<string>();
  #saidMode = false;

  constructor(engagement: Engagement, slots: Slots, writer: Writer, ours: boolean) {
    this.of = engagement;
    this.slots = slots;
    this.writer = writer;
    this.p = writer.phrases;
    this.ours = ours;
    this.#figures = new FigureWords(tellableFigures(engagement, writer.lang, writer.phrases.quote), writer.phrases);
  }

  /** What follows the verb, with the number of times where the word for it has a plural. A delegation that has a name is called by it. */
  object(act: Act, chosen: Chosen, plural: boolean, count: number): string {
    const several = count > 1 || this.of.recurrence !== null || this.of.status === 'ongoing';
    const raw = pick((several ? act.many : undefined) ?? act.object ?? '', plural);
    this.#counts = count > 1 && raw.startsWith('{several}');
    const { mode } = this.of;
    const adjective = mode && !this.writer.saysModeOnce ? this.p.modeWords[mode] : null;
    this.#saidMode = Boolean(adjective) && /\{(?:one|several)\}/u.test(raw);
    const object = `${this.#counts ? `${numberText(count, this.p.lang)} ` : ''}${raw}`
      .replace('{one}', adjective ? `${adjective[0]} ` : '')
      .replace('{several}', adjective ? `${adjective[1]} ` : '')
      .replace(/^a (?=[aeio])/u, 'an ')
      .replaceAll('{us}', this.writer.us.object);
    const named = this.slots.onBehalfOf.length === 1 ? this.slots.onBehalfOf[0] : undefined;
    if (chosen.acts[0] !== 'joined-delegation' || !named || !Object.values(named.names).some((name) => /deleg/iu.test(name))) return object;
    this.slots.onBehalfOf = [];
    return object.replace(this.p.theDelegation, this.list([named]));
  }

  act(chosen: Chosen, subject: string | null): Act {
    const { p } = this;
    const [name = 'met'] = chosen.acts;
    if (name === 'asked-us') return p.askVerbs[this.writer.asked % p.askVerbs.length] ?? p.acts[name];
    if (name === 'cooperated' && subject && p.asking.cooperation.own.test(withoutMarks(subject))) return p.acts['worked-together'];
    return p.acts[name];
  }

  /** What it was about, with the bodies it was on; the topics stand in where nothing is written. */
  subject(): string | null {
    const { p } = this;
    const topics = this.of.topics.flatMap((code) => TOPICS.find((topic) => topic.code === code)?.[this.writer.lang] ?? []);
    let text = this.writer.local(this.of.subject) ?? (topics.length > 0 ? joinList(topics, this.writer.lang) : null);
    const on = this.slots.subjects.filter((party) => !mentions(text, Object.values(party.names)) && !(party.acronym && mentions(text, [party.acronym])));
    if (on.length > 0) text = text ? p.aboutParty(text, this.list(on)) : this.list(on);
    const areas = this.of.areas.filter((area) => area.role === 'topic');
    const codes = areas.map((area) => area.code).filter((code) => !this.#areas.has(code) && !mentions(text, [areaName(code, this.writer.lang) ?? '']));
    for (const area of areas) this.#areas.add(area.code);
    const names = codes.flatMap((code) => areaName(code, this.writer.lang) ?? []);
    if (names.length === 0) return text;
    return text ? `${text} ${joinList(inAreas(codes, this.writer.lang), this.writer.lang)}` : joinList(names, this.writer.lang);
  }

  about(subject: string | null): string {
    const { p } = this;
    const { kind } = this.of;
    const asking =
      kind === 'request.funding'
        ? p.asking.funding
        : kind === 'request.advice'
          ? p.asking.advice
          : kind === 'request.cooperation'
            ? p.asking.cooperation
            : null;
    if (asking) {
      if (!subject) return `${p.askFor} ${asking.noun}`;
      return asking.own.test(withoutMarks(subject)) ? `${p.askFor} ${subject}` : `${p.askFor} ${asking.noun} ${asking.link} ${subject}`;
    }
    if (!subject) return '';
    if (kind === 'interview' && p.workWords.test(withoutMarks(subject))) return p.inConnectionWith(subject);
    return p.about(subject);
  }

  /** Those we dealt with, and their countries; a country alone stands for those in it whom the record does not name. */
  actors(subject: string): { text: string; count: number } {
    const { actors } = this.slots;
    const { lang } = this.writer;
    const areas = this.of.areas.filter((area) => NAMELESS_AREAS.has(area.role) && areaName(area.code, lang) && !this.#areas.has(area.code));
    const origins = new Set(this.of.kind === 'delegation' ? [] : areas.filter((area) => area.role === 'origin').map((area) => area.code));
    const known = this.of.parties.flatMap((party) => Object.values(party.names));
    const open = areas
      .map((area) => area.code)
      .filter((code) => {
        const name = areaName(code, lang) ?? '';
        if (actors.length === 0 && origins.has(code)) return true;
        return !mentions(subject, [name]) && !((actors.length > 0 || this.of.kind === 'delegation') && known.some((words) => mentions(words, [name])));
      });
    for (const area of areas) this.#areas.add(area.code);
    const plain = open.filter((code) => !actors.some((party) => party.country === code));
    const single = actors.length === 1 && (actors[0]?.isNetwork || (plain.length === 1 && actors[0]?.country == null));
    const names = actors.map((party) => {
      const name = this.writer.names.write(party.partyId, party);
      if (single && plain.length > 0) return `${name} ${joinList(inAreas(plain, lang), lang)}`;
      const home = party.country && open.includes(party.country) ? inArea(party.country, lang) : null;
      return home ? `${name} ${home}` : name;
    });
    if (!single) names.push(...plain.flatMap((code) => areaName(code, lang) ?? []));
    return { text: joinList(names, lang), count: names.length };
  }

  get bareEvent(): string {
    const { event } = this.of;
    return event ? this.writer.names.write(event.eventId, event) : '';
  }

  event(): string {
    if (!this.of.event) {
      const some = this.of.kind === 'talk' && this.slots.organisers.length > 0;
      return some ? this.p.at(this.p.someEvent) : '';
    }
    return this.p.at(this.bareEvent);
  }

  organisers(): string {
    return this.slots.organisers.length > 0 ? this.p.runBy(this.list(this.slots.organisers)) : '';
  }

  title(): string {
    const title = this.writer.local(this.of.title);
    return title ? quoted(title, this.p) : '';
  }

  when(): string {
    if (this.of.period?.edtf.includes('/') && this.of.figures.some((figure) => figure.counted === 'years')) return '';
    return whenPhrase(this.of.period, this.writer.yearFor(this.of.period), this.writer.lang, this.of.status === 'ongoing');
  }

  place(): string {
    const codes = this.of.areas.filter((area) => area.role === 'place' && !this.#areas.has(area.code)).map((area) => area.code);
    return joinList(inAreas(codes, this.writer.lang), this.writer.lang);
  }

  list(parties: readonly PartyPart[]): string {
    return joinList(
      parties.map((party) => this.writer.names.write(party.partyId, party)),
      this.writer.lang,
    );
  }

  /** The work: "rapporten «X» frå Y om Z", and when it came out. */
  work(subject: string | null): { text: string; comma: string } {
    const { p } = this;
    const { work } = this.of;
    const names = work ? p.works[work.form] : p.someWork;
    const title = work?.title ? clean(work.title) : null;
    const quoted = title && work ? p.quote(work.lang === this.writer.lang ? title : inForeign(title, work.lang)) : '';
    const parts = [quoted ? `${names.the} ${quoted}` : names.a, ...this.#figures.lengths().map(p.long)];
    if (this.of.kind !== 'publication') return { text: parts.join(' '), comma: '' };
    if (this.slots.publishers.length > 0 && this.ours) parts.push(p.fromParty(this.list(this.slots.publishers)));
    if (subject) parts.push(p.about(subject));
    const when = this.when();
    return {
      text: parts.join(' '),
      comma: when ? p.comesOut(when, this.of.status === 'planned' ? (tenseOf(this.of, this.writer) === 'was-due' ? 'was-due' : 'future') : 'past') : '',
    };
  }

  /** Several acts on one work: "finansierte og deltok i studien". The first verb has been said already. */
  jointly(chosen: Chosen, tense: Tense, plural: boolean, work: string): string[] {
    const { p } = this;
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

  money(): string | null {
    return this.#figures.money();
  }

  /** Through whom, for whom, and the parts others took. */
  companions(): { short: string[]; via: string; others: string[] } {
    const { p, ours } = this;
    const { kind } = this.of;
    const { via, onBehalfOf, coFunders, recipients, facilitators, pivotal, beneficiaries, requesters } = this.slots;
    const withList = (parties: PartyPart[], phrase: (who: string) => string): string[] => (parties.length > 0 ? [phrase(this.list(parties))] : []);
    const short = [
      ...this.#figures.within().map(p.asOne),
      ...(requesters.length === 0 && ours && kind !== 'publication' && this.of.trigger === 'on-request' ? [p.onRequest] : []),
      ...(ours && this.of.trigger === 'own-initiative' ? [p.ownInitiative] : []),
    ];
    const others = [
      ...withList(onBehalfOf, p.onBehalfOf),
      ...withList(requesters, p.atRequestOf),
      ...withList(coFunders, kind === 'funding' ? p.togetherWith : p.fundedWith),
      ...withList(recipients, p.receivedBy),
      ...withList(facilitators, p.facilitatedBy),
      ...withList(pivotal, p.experienceOf),
      ...withList(beneficiaries, p.forBenefitOf),
    ];
    return { short, via: via.length > 0 ? p.through(this.list(via)) : '', others };
  }

  lasting(): string[] {
    return this.#figures.years().map(this.p.forYears);
  }

  how(): string[] {
    const { p, ours } = this;
    const { mode, recurrence, kind } = this.of;
    const out: string[] = [];
    if (mode && MEETING_KINDS.has(kind) && !this.writer.saysModeOnce && !this.#saidMode) out.push(p.modes[mode]);
    if (recurrence && recurrence !== 'standing' && RECURRING.has(kind) && ours) out.push(p.recurrences[recurrence]);
    return out;
  }

  otherFigures(): string {
    return this.#figures.rest();
  }

  /** How often, where the object does not say it. */
  times(count: number): string {
    return count > 1 && !this.#counts ? this.p.times(numberText(count, this.p.lang), count) : '';
  }

  /** The headings of records, each quoted. */
  titles(records: readonly Engagement[]): string {
    const { lang, phrases } = this.writer;
    const titles = records.flatMap(({ title }) => {
      const own = this.writer.local(title);
      return own ? [inLang(title, lang)?.lang === lang ? quoted(own, phrases) : own] : [];
    });
    return joinList([...new Set(titles)], lang);
  }

  roles(chosen: Chosen): string {
    const { p } = this;
    const roles = this.of.ourRoles.filter((role) => !chosen.says.includes(role)).flatMap((role) => p.roles[role] ?? []);
    return chosen.subject === 'us' && roles.length > 0 ? p.as(joinList([...new Set(roles)], p.lang)) : '';
  }
}

const MEETING_KINDS = new Set(['meeting', 'consultation', 'talk', 'moderation', 'event', 'delegation']);
const RECURRING = new Set(['meeting', 'consultation', 'collaboration']);
const IN_WORK = { nn: 'i', nb: 'i', en: 'in' } as const;

/** Whether words name any of these, as whole words or with the s of the genitive. */
export function mentions(text: string | null, names: readonly string[]): boolean {
  const words = withoutMarks(text ?? '');
  return names.some((name) => name !== '' && new RegExp(`(?<!\\p{L})${escape(bare(name))}s?(?!\\p{L})`, 'u').test(words));
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

function bare(name: string): string {
  return name.replace(/^the /u, '');
}

/** A text in quotation marks; one that holds quotations keeps its own. */
function quoted(text: string, { quote }: Phrases): string {
  return /[«“]/u.test(text) ? text : quote(text);
}
