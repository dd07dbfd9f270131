import { inLang, type Lang, type LocalText } from '../domain/lang.ts';
import type { Period } from '../domain/period.ts';
import { isWholeYear, type Span, yearOf } from '../domain/span.ts';
import type { LinesOver } from './lines-over.ts';
import { asSentence, clean, inForeign, readMarks } from '../language/marks.ts';
import { dayApart } from '../language/dates.ts';
import { Names } from '../language/names.ts';
import { en } from '../language/phrases/en.ts';
import { nb } from '../language/phrases/nb.ts';
import { nn } from '../language/phrases/nn.ts';
import type { Act, Phrases } from '../language/phrases/phrases.ts';
import type { Clock, Tense } from './tense-of.ts';

const PHRASES: Record<Lang, Phrases> = { nn, nb, en };

/** Where we stand in a sentence that is not finished: as its subject, and elsewhere. */
const SUBJECT = '\uE010';
const OBJECT = '\uE011';
const SELF = '\uE012'; // the same as an object, where we are the subject too: our name then takes a "themselves"
const AGAIN = '\uE013'; // as the subject of a clause inside one: our name is then taken up by "it"

/** In which language and for whom a section is told, of what time and on what day. With `rivals`, what other sources say is noted. */
export interface Telling {
  lang: Lang;
  agency: string;
  span: Span;
  today?: string | null;
  rivals?: boolean;
  over?: LinesOver | undefined;
}

/** What has been said so far in one section: our own name, the names of others, the mode. It decides how the next sentence says it. */
export class Writer implements Clock {
  readonly lang: Lang;
  readonly phrases: Phrases;
  readonly names: Names;
  readonly agency: string;
  readonly span: Span;
  readonly year: number;
  readonly today: string | null;
  readonly over: LinesOver;
  readonly rivalLang: Lang | null; // the language to note in what other sources say; null to leave it out
  saysModeOnce = false; // what was held in the section was held in one mode, and a sentence at its end says so
  lastDay: string | null = null; // the day, YYYY-MM-DD, that the sentence before told a work to have come out on
  readonly subjects = new Set<string>(); // what the paragraph has been about so far
  asked = 0;
  additions = 0;
  #named = false;
  #finished = 0;
  #part = { at: -2, way: 0 as 0 | 1 };

  /** `names` goes through a whole account, so that a name stands in full once in it. */
  constructor({ lang, agency, span, today, rivals, over }: Telling, names: Names) {
    this.lang = lang;
    this.phrases = PHRASES[lang];
    this.names = names;
    this.agency = clean(agency);
    this.span = span;
    this.year = yearOf(span) ?? Number.NaN;
    this.today = today ?? null;
    this.rivalLang = rivals ? lang : null;
    this.over = over ?? (() => '');
  }

  get us(): { subject: string; object: string; self: string; again: string } {
    return { subject: SUBJECT, object: OBJECT, self: SELF, again: AGAIN };
  }

  /** A text in the account's language, or quoted and marked in the one it exists in. */
  local(text: LocalText): string | null {
    const found = inLang(text, this.lang);
    if (!found) return null;
    const words = clean(found.text).replace(/[.\s]+$/u, '');
    if (words === '') return null;
    return found.lang === this.lang ? words : this.phrases.quote(inForeign(words, found.lang));
  }

  /** The verb of an act in a tense: what follows its subject at once, and what comes after. */
  verb(act: Act, tense: Tense, plural: boolean, inRelative = false): { finite: string; rest: string } {
    const [past, present, participle, infinitive] = act.forms;
    const { perfect, future, wasDue, inverts } = this.phrases;
    if (tense === 'was-due') {
      const finite = pick(wasDue.finite, plural);
      // In a relative clause the Norwegian adverb comes before the verb.
      return inRelative && inverts ? { finite: `${wasDue.plan} ${finite}`, rest: infinitive } : { finite, rest: `${wasDue.plan} ${infinitive}` };
    }
    const chosen = tense === 'past' ? past : tense === 'present' ? present : tense === 'perfect' ? perfect : future;
    const words = pick(chosen, plural).split(' ');
    const nonFinite = tense === 'perfect' ? participle : tense === 'future' ? infinitive : '';
    return { finite: words[0] ?? '', rest: [...words.slice(1), nonFinite].filter(Boolean).join(' ') };
  }

  /** The year that goes without saying of a period: the account's own, but not of what is known by its year alone in an account of a part of it. */
  yearFor(period: Period | null): number {
    return isWholeYear(this.span) || /^\d{4}-/u.test(period?.edtf ?? '') ? this.year : Number.NaN;
  }

  /** What an engagement is told with alone, as if nothing had been said before it. */
  alone(): Writer {
    const writer = new Writer(this, new Names(this.lang));
    writer.saysModeOnce = this.saysModeOnce;
    return writer;
  }

  /** Starts another paragraph: what the last one said of parts plays no role in it. */
  turnParagraph(): void {
    this.#part.at = -2;
    this.lastDay = null;
    this.subjects.clear();
  }

  /** Which of two ways to say that what is told is a part: the other one than in the sentence before. */
  partWay(): 0 | 1 {
    if (this.#part.at !== this.#finished) this.#part = { at: this.#finished, way: this.#part.at === this.#finished - 1 && this.#part.way === 0 ? 1 : 0 };
    return this.#part.way;
  }

  /** Whether our name, as the next sentence writes it, takes the plural. */
  get usPlural(): boolean {
    return this.#named;
  }

  /** "Til dømes til X" for "til til dømes X", where the words for a part begin with the preposition they follow. */
  #exampleFirst(text: string): string {
    const [, example] = this.phrases.amongNames;
    const [preposition = ''] = example.split(' ');
    return text.replaceAll(` ${preposition} ${example} `, ` ${example} ${preposition} `);
  }

  /** A finished sentence: our name the first time in the section, "we" and "us" after that. */
  finish(text: string): ReturnType<typeof readMarks> {
    this.#finished += 1;
    let out = '';
    const wasNamed = this.#named;
    for (const point of text) {
      if (point === SELF) out += wasNamed ? this.phrases.us.object : this.phrases.us.self;
      else if (point === AGAIN) out += wasNamed ? this.phrases.us.subject : this.phrases.us.again;
      else if (point !== SUBJECT && point !== OBJECT) out += point;
      else if (this.#named) out += point === SUBJECT ? this.phrases.us.subject : this.phrases.us.object;
      else {
        out += this.agency;
        this.#named = true;
      }
    }
    return readMarks(
      asSentence(
        dayApart(this.#exampleFirst(out), this.lang)
          .replace(/ +,/gu, ',')
          .replace(/,(?=[,.]|$)/gu, '')
          .replace(/ {2,}/gu, ' '),
      ),
    );
  }
}

/** "was|were": the form for one, or for several. */
export function pick(forms: string, plural: boolean): string {
  const [one = '', many = one] = forms.split('|');
  return plural ? many : one;
}
