import { fold } from '../../../domain/fold.ts';
import type { KnownParty } from '../../../domain/proposal.ts';

/** The parties there are by the names they go by. A row is held against those it names alone, so that ten thousand rows do not ask of each. */
export class KnownNames {
  readonly #byName = new Map<string, KnownParty[]>();

  constructor(known: readonly KnownParty[]) {
    for (const party of known)
      for (const name of new Set([party.name, ...party.names].map(fold))) {
        const same = this.#byName.get(name);
        if (same) same.push(party);
        else this.#byName.set(name, [party]);
      }
  }

  of(name: string): readonly KnownParty[] {
    return this.#byName.get(fold(name)) ?? [];
  }

  /**
   * The names in a cell. A semicolon always parts them; a comma where the whole is nobody we know and what it parts do not read as one name;
   * "og" and "and" only between two we know, for many names hold the word.
   */
  namesIn(text: string): string[] {
    return text
      .split(/[;|\n]/u)
      .map((one) => one.trim())
      .filter(Boolean)
      .flatMap((one) => (this.of(one).length > 0 ? [one] : one.includes(',') ? this.#parted(one, /,/u, false) : [one]))
      .flatMap((one) => (this.of(one).length > 0 ? [one] : this.#parted(one, /\s(?:og|and|&|\/|\+)\s|\//iu, true)));
  }

  #parted(text: string, mark: RegExp, mustBeKnown: boolean): string[] {
    const parts = text.split(mark).map((one) => one.trim()).filter(Boolean); // prettier-ignore
    const isFine = mustBeKnown ? parts.every((part) => this.of(part).length > 0) : parts.every((part) => /^\p{Lu}/u.test(part));
    return isFine ? parts : [text];
  }
}
