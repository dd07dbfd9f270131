import { COUNTED } from '../domain/codes/counted.ts';
import type { Figure } from '../domain/draft.ts';
import { figureText } from '../language/figures.ts';
import { joinList } from '../language/lists.ts';
import type { Phrases } from '../language/phrases/phrases.ts';

/** The figures of one engagement in words. One that a phrase has taken is left out of those asked for later. */
export class FigureWords {
  readonly #p: Phrases;
  #left: readonly Figure[];

  constructor(tellable: readonly Figure[], phrases: Phrases) {
    this.#left = tellable;
    this.#p = phrases;
  }

  /** How long a work is: its minutes or pages. */
  lengths(): string[] {
    return this.#texts(this.#take(({ counted }) => counted === 'minutes' || counted === 'pages'));
  }

  money(): string | null {
    return this.#joined(this.#take(({ unit, counted }) => Boolean(unit) || counted === 'money')) || null;
  }

  /** "one of 40 partners", "the only country outside the Commonwealth". */
  within(): string[] {
    return this.#texts(this.#take(({ qualifier }) => qualifier === 'one-of' || qualifier === 'only').filter(isWithin));
  }

  years(): string[] {
    return this.#texts(this.#take(({ counted }) => counted === 'years'));
  }

  /** What no phrase has taken, after a comma. */
  rest(): string {
    const meetings = this.#joined(this.#take(({ counted }) => counted === 'meetings'));
    const others = this.#joined(this.#take(() => true));
    return (meetings && this.#p.onMeetings(meetings)) + (others && this.#p.withFigure(others));
  }

  #take(which: (figure: Figure) => boolean): Figure[] {
    const taken = this.#left.filter(which);
    this.#left = this.#left.filter((figure) => !which(figure));
    return taken;
  }

  #texts(figures: readonly Figure[]): string[] {
    return [...new Set(figures.map((figure) => figureText(figure, this.#p.lang)))];
  }

  #joined(figures: readonly Figure[]): string {
    return joinList(this.#texts(figures), this.#p.lang);
  }
}

// "The only country" without a word on among which would claim more than the source does; with words of its own the figure says so.
function isWithin({ qualifier, counted }: Figure): boolean {
  return qualifier !== 'only' || !COUNTED.some(({ code }) => code === counted);
}
