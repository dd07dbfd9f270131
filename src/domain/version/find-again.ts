import { fold } from '../fold.ts';
import { anchorAt } from '../passage.ts';
import type { Anchor } from '../passage.ts';

/** Finds the words of passages of one text in another, whatever blanks, line ends and marks stand between them. */
export class WordsOf {
  readonly #points: readonly string[];
  readonly #words: { word: string; start: number; end: number }[] = [];
  readonly #places = new Map<string, number[]>();

  constructor(text: string) {
    this.#points = Array.from(text);
    let at = 0;
    for (const found of text.matchAll(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu)) {
      const length = Array.from(found[0]).length;
      for (const word of fold(found[0]).split(' ').filter(Boolean)) {
        const places = this.#places.get(word);
        if (places) places.push(this.#words.length);
        else this.#places.set(word, [this.#words.length]);
        this.#words.push({ word, start: at, end: at + length });
      }
      at += length;
    }
  }

  /** Where these words stand, each place in order, with the mark that ends them. */
  find(exact: string): Anchor[] {
    const words = fold(exact).split(' ').filter(Boolean);
    const last = Array.from(exact.trimEnd()).at(-1) ?? '';
    return (this.#places.get(words[0] ?? '') ?? []).flatMap((from) => {
      if (words.some((word, at) => this.#words[from + at]?.word !== word)) return [];
      const end = this.#words[from + words.length - 1]!.end;
      const withMark = !/[\p{L}\p{N}]/u.test(last) && this.#points[end] === last ? end + 1 : end;
      return [anchorAt(this.#points, this.#words[from]!.start, withMark)];
    });
  }
}
