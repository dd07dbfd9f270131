import { inLang, type Lang, type LocalText } from '../domain/lang.ts';
import { withThe } from './articles.ts';
import { clean, inForeign } from './marks.ts';

export interface Named {
  names: LocalText;
  acronym: string | null;
}

/**
 * Writes names in full with their acronym the first time in a text, by the acronym after that. A short form that is a word of the name
 * ("Forum") says little by itself, so such a name stands in full the first time in each part of the text.
 */
export class Names {
  readonly #lang: Lang;
  readonly #said = new Set<string>();
  readonly #saidHere = new Set<string>();

  constructor(lang: Lang) {
    this.#lang = lang;
  }

  /** Starts another part of the text. */
  turnPage(): void {
    this.#saidHere.clear();
  }

  /** The name to write here; words in another language carry their mark. */
  write(id: string, named: Named): string {
    const found = inLang(named.names, this.#lang);
    const acronym = named.acronym ? clean(named.acronym) : null;
    if (!found) return acronym ?? id;
    const name = clean(found.text);
    const own = this.#lang === 'en' ? withThe(name) : name;
    const foreign = found.lang === this.#lang ? own : inForeign(name, found.lang);
    if (!acronym || acronym === name) return foreign;
    const said = name.includes(acronym) ? this.#saidHere : this.#said;
    if (said.has(id)) return acronym;
    said.add(id);
    return name.includes(acronym) ? foreign : `${foreign} (${acronym})`;
  }
}
