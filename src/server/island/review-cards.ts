import type { Stretch } from '../../domain/word-edge.ts';
import { textPlaces, type TextPlaces } from './text-places.ts';

/** The cards of a review beside its text. What the server answers takes the place of what stood there. */
export interface ReviewCards {
  root: HTMLElement;
  tools: HTMLTemplateElement;
  scroll: HTMLElement;
  text(): HTMLElement;
  places(): TextPlaces;
  all(): HTMLElement[];
  current(): HTMLElement | undefined;
  show(card: HTMLElement | undefined, move: boolean): void;
  /** Sends a form of the page and takes in the card that comes back; null where none came. */
  send(action: string, values: URLSearchParams, card: HTMLElement | null): Promise<HTMLElement | null>;
  take(answer: Document, card: HTMLElement | null): HTMLElement | null;
  onShow: ((card: HTMLElement | undefined) => void)[];
}

export function reviewCards(root: HTMLElement): ReviewCards {
  const scroll = root.querySelector<HTMLElement>('.scroll')!;
  const tools = root.querySelector<HTMLTemplateElement>('template[data-review-tools]')!;
  let places: TextPlaces | null = null;
  let held: HTMLElement | undefined;

  const cards: ReviewCards = {
    root,
    tools,
    scroll,
    text: () => scroll.querySelector<HTMLElement>('.source-text')!,
    places: () => (places ??= textPlaces(cards.text())),
    all: () => [...root.querySelectorAll<HTMLElement>('.proposal')],
    current: () => held,
    onShow: [],
    show(card, move) {
      held = card;
      for (const one of cards.all()) one.classList.toggle('current', one === card);
      const marks = [...scroll.querySelectorAll<HTMLElement>('mark[data-spans]')];
      for (const mark of marks) mark.classList.toggle('shown', !!card && (mark.dataset.spans ?? '').split(' ').includes(card.dataset.span ?? ''));
      const first = marks.find((mark) => mark.classList.contains('shown'));
      if (first && scroll.scrollHeight > scroll.clientHeight)
        scroll.scrollTop += first.getBoundingClientRect().top - scroll.getBoundingClientRect().top - scroll.clientHeight / 3;
      if (move && card) {
        card.focus({ preventScroll: true });
        card.scrollIntoView({ block: 'nearest' });
      }
      for (const tell of cards.onShow) tell(card);
    },
    async send(action, values, card) {
      try {
        const response = await fetch(`${action}?part=card`, { method: 'POST', body: values });
        const answer = new DOMParser().parseFromString(await response.text(), 'text/html');
        const taken = response.ok ? cards.take(answer, card) : null;
        if (!taken) say(tools.dataset.failed ?? '');
        return taken;
      } catch {
        say(tools.dataset.failed ?? '');
        return null;
      }
    },
    take(answer, card) {
      const fresh = answer.querySelector<HTMLElement>('.proposal');
      if (!fresh || answer.querySelector('main')) return null;
      const text = answer.querySelector<HTMLElement>('.source-text');
      if (text) {
        cards.text().replaceWith(text);
        places = null;
        loosen(text);
      }
      say(answer.querySelector('[data-progress]')?.textContent ?? '');
      if (card) card.replaceWith(fresh);
      else insert(fresh);
      if (held === card || !card) held = fresh;
      count();
      return fresh;
    },
  };

  const say = (words: string) => {
    const line = document.querySelector('[data-progress]');
    if (line) line.textContent = words;
  };
  const insert = (fresh: HTMLElement) => {
    const after = cards.all().find((one) => spanOf(one).start > spanOf(fresh).start);
    if (after) after.before(fresh);
    else [...root.querySelectorAll('ol.proposals')].at(-1)?.append(fresh);
  };
  /** What can be accepted together shrinks as one decides; with nothing left it goes. */
  const count = () => {
    for (const number of root.querySelectorAll<HTMLElement>('[data-count]')) {
      const group = number.closest('.party-group') ?? root;
      const level = number.dataset.count === 'sure' ? '[data-level=sure]' : '[data-level]';
      const left = group.querySelectorAll(`.proposal[data-status=open]${level}`).length;
      number.textContent = String(left);
      number.closest<HTMLElement>('a')!.hidden = left === 0;
    }
  };
  loosen(cards.text());
  return cards;
}

/** Words inside a link cannot be marked with the mouse: with script the passages are pressed, and the cards lead to them. */
function loosen(text: HTMLElement): void {
  for (const link of text.querySelectorAll('mark a')) {
    link.setAttribute('data-card', link.getAttribute('href')?.slice(1) ?? '');
    link.removeAttribute('href');
  }
}

/** The passage of a card. */
export function spanOf(card: HTMLElement): Stretch {
  const [start = 0, end = 0] = (card.dataset.span ?? '').slice(1).split('-').map(Number);
  return { start, end };
}

/** The words each field of a card stands on. */
export function pinsOf(card: HTMLElement): Map<string, Stretch> {
  const pins = (card.dataset.pins ?? '').split(',').filter(Boolean);
  return new Map(pins.map((pin) => pin.split(' ')).map(([field = '', start, end]) => [field, { start: Number(start), end: Number(end) }]));
}

/** Marks places of the text without touching it; nothing where the browser cannot. */
export function highlight(name: 'moving' | 'pins' | 'pin', ranges: readonly Range[]): void {
  if (typeof Highlight !== 'undefined') CSS.highlights.set(name, new Highlight(...ranges));
}
