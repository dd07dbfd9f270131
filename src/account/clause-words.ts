import { inLang } from '../domain/lang.ts';
import type { Engagement, PartyPart } from '../domain/engagement.ts';
import { inAreas } from '../language/countries.ts';
import { whenPhrase } from '../language/dates.ts';
import { HAPPENINGS } from '../language/grammar/nouns.ts';
import { withArticle } from '../language/grammar/noun.ts';
import { numberText } from '../language/numbers.ts';
import { joinList } from '../language/lists.ts';
import type { Phrases } from '../language/phrases/phrases.ts';
import type { Chosen } from './choose-act.ts';
import { FigureWords } from './figure-words.ts';
import type { Slots } from './sort-slots.ts';
import { tellableFigures } from './tellable-figures.ts';
import type { Writer } from './writer.ts';

/** The phrases of one engagement. A figure or an area that one phrase has said is left out of those asked for later. */
export class ClauseWords {
  readonly of: Engagement;
  readonly slots: Slots;
  readonly writer: Writer;
  readonly p: Phrases;
  readonly ours: boolean;
  readonly figures: FigureWords;
  readonly areasSaid = new Set<string>();
  saidMode = false; // by the object: "a digital meeting"
  saidCount = false; // by the object: "two meetings"

  constructor(engagement: Engagement, slots: Slots, writer: Writer, ours: boolean) {
    this.of = engagement;
    this.slots = slots;
    this.writer = writer;
    this.p = writer.phrases;
    this.ours = ours;
    this.figures = new FigureWords(tellableFigures(engagement, writer.lang, writer.phrases.quote), writer.phrases);
  }

  get bareEvent(): string {
    const { event } = this.of;
    return event ? this.writer.names.write(event.eventId, event) : '';
  }

  get someEvent(): string {
    return withArticle(HAPPENINGS.event[this.p.lang], this.p.lang);
  }

  event(): string {
    if (!this.of.event) {
      const some = this.of.kind === 'talk' && this.slots.organisers.length > 0;
      return some ? this.p.at(this.someEvent) : '';
    }
    return this.p.at(this.bareEvent);
  }

  organisers(): string {
    return this.slots.organisers.length > 0 ? this.p.runBy(this.list(this.slots.organisers)) : '';
  }

  title(): string {
    const title = this.writer.local(this.of.title);
    return title ? this.#quoted(title) : '';
  }

  when(): string {
    if (this.of.period?.edtf.includes('/') && this.of.figures.some((figure) => figure.counted === 'years')) return '';
    return whenPhrase(this.of.period, this.writer.yearFor(this.of.period), this.writer.lang, this.of.status === 'ongoing');
  }

  place(): string {
    const codes = this.of.areas.filter((area) => area.role === 'place' && !this.areasSaid.has(area.code)).map((area) => area.code);
    return joinList(inAreas(codes, this.writer.lang), this.writer.lang);
  }

  list(parties: readonly PartyPart[]): string {
    return joinList(
      parties.map((party) => this.writer.names.write(party.partyId, party)),
      this.writer.lang,
    );
  }

  lasting(): string {
    return this.figures.years().map(this.p.forYears).join(' ');
  }

  /** How it was held, where the object does not say it. */
  how(): string {
    const { mode, kind } = this.of;
    return mode && MEETING_KINDS.has(kind) && !this.writer.saysModeOnce && !this.saidMode ? this.p.modes[mode] : '';
  }

  often(): string {
    const { recurrence, kind } = this.of;
    return recurrence && recurrence !== 'standing' && RECURRING.has(kind) && this.ours ? this.p.recurrences[recurrence] : '';
  }

  /** How many times, where the object does not say it. */
  times(count: number): string {
    return count > 1 && !this.saidCount ? this.p.times(numberText(count, this.p.lang), count) : '';
  }

  /** The headings of records, each quoted. */
  titles(records: readonly Engagement[]): string {
    const { lang } = this.writer;
    const titles = records.flatMap(({ title }) => {
      const own = this.writer.local(title);
      return own ? [inLang(title, lang)?.lang === lang ? this.#quoted(own) : own] : [];
    });
    return joinList([...new Set(titles)], lang);
  }

  roles(chosen: Chosen): string {
    const { p } = this;
    const roles = this.of.ourRoles.filter((role) => !chosen.says.includes(role)).flatMap((role) => p.roles[role] ?? []);
    return chosen.subject === 'us' && roles.length > 0 ? p.as(joinList([...new Set(roles)], p.lang)) : '';
  }

  /** A text in quotation marks; one that holds quotations keeps its own. */
  #quoted(text: string): string {
    return /[«“]/u.test(text) ? text : this.p.quote(text);
  }
}

const MEETING_KINDS = new Set(['meeting', 'consultation', 'talk', 'moderation', 'event', 'delegation']);
const RECURRING = new Set(['meeting', 'consultation', 'collaboration']);
