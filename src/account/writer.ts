import { inLang, type Lang, type LocalText } from '../domain/lang.ts';
import { asSentence, clean, inForeign, readMarks } from '../language/marks.ts';
import { Names } from '../language/names.ts';
import { en } from '../language/phrases/en.ts';
import { nb } from '../language/phrases/nb.ts';
import { nn } from '../language/phrases/nn.ts';
import type { Act, Phrases } from '../language/phrases/phrases.ts';
import type { Tense } from './choose-act.ts';

const PHRASES: Record<Lang, Phrases> = { nn, nb, en };

export function phrasesOf(lang: Lang): Phrases {
  return PHRASES[lang];
}

/** Where we stand in a sentence that is not finished: as its subject, and elsewhere. */
const SUBJECT = '\uE010';
const OBJECT = '\uE011';

/** What has been said so far in one section: our own name, the names of others, the mode. It decides how the next sentence says it. */
export class Writer {
  readonly lang: Lang;
  readonly phrases: Phrases;
  readonly names: Names;
  readonly agency: string;
  readonly year: number;
  saysModeOnce = false; // all that is told in the section was in one mode, and a sentence at its end says so
  asked = 0;
  #named = false;

  constructor(lang: Lang, agency: string, year: number) {
    this.lang = lang;
    this.phrases = PHRASES[lang];
    this.names = new Names(lang);
    this.agency = clean(agency);
    this.year = year;
  }

  get us(): { subject: string; object: string } {
    return { subject: SUBJECT, object: OBJECT };
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
  verb(act: Act, tense: Tense, plural: boolean): { finite: string; rest: string } {
    const [past, present, participle, infinitive] = act.forms;
    const chosen = tense === 'past' ? past : tense === 'present' ? present : tense === 'perfect' ? this.phrases.perfect : this.phrases.future;
    const words = pick(chosen, plural).split(' ');
    const nonFinite = tense === 'perfect' ? participle : tense === 'future' ? infinitive : '';
    return { finite: words[0] ?? '', rest: [...words.slice(1), nonFinite].filter(Boolean).join(' ') };
  }

  /** Whether our name, as the next sentence writes it, takes the plural. */
  get usPlural(): boolean {
    return this.#named;
  }

  /** A finished sentence: our name the first time in the section, "we" and "us" after that. */
  finish(text: string): ReturnType<typeof readMarks> {
    let out = '';
    for (const point of text) {
      if (point !== SUBJECT && point !== OBJECT) out += point;
      else if (this.#named) out += point === SUBJECT ? this.phrases.us.subject : this.phrases.us.object;
      else {
        out += this.agency;
        this.#named = true;
      }
    }
    return readMarks(asSentence(out.replace(/ +,/gu, ',').replace(/ {2,}/gu, ' ')));
  }
}

/** "was|were": the form for one, or for several. */
export function pick(forms: string, plural: boolean): string {
  const [one = '', many = one] = forms.split('|');
  return plural ? many : one;
}
