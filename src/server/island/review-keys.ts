import type { Stretch } from '../../domain/word-edge.ts';
import { markedWords } from './marked-words.ts';
import { mendInPlace } from './mend-in-place.ts';
import { passageHandles } from './passage-handles.ts';
import { highlight, pinsOf, reviewCards } from './review-cards.ts';

const EDGES = new Map<string, ['start' | 'end', -1 | 1]>([['[', ['start', -1]], [']', ['start', 1]], ['{', ['end', -1]], ['}', ['end', 1]]]); // prettier-ignore

/**
 * The review without leaving the page: decisions are sent one after the other while one goes on to the next. j and k move, a accepts, s does
 * what fits, e, m and x mend, merge and reject, u undoes the latest decision or that of the card in hand, [ ] { } move the ends of the passage, n adds what is marked.
 */
export function reviewKeys(root: HTMLElement): void {
  const cards = reviewCards(root);
  const handles = passageHandles(cards);
  const mend = mendInPlace(cards, handles.flush, (card) => (card.dataset.status === 'open' ? cards.show(card, true) : goOn(card)));
  const marked = markedWords(cards, mend, (stretch) => void add(stretch));
  let queue = Promise.resolve();
  let decided: string | null = null;

  cards.onShow.push((card) => highlight('pins', card ? [...pinsOf(card).values()].map(({ start, end }) => cards.places().rangeOf(start, end)) : []));

  /** On to the next that waits after a card, or back to the first that does. */
  const goOn = (card: HTMLElement) => {
    const all = cards.all();
    const at = all.indexOf(card);
    const next = [...all.slice(at + 1), ...all.slice(0, at)].find((one) => one.dataset.status === 'open' && !one.dataset.sent);
    cards.show(next ?? card, true);
  };
  root.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    const card = form.closest<HTMLElement>('.proposal');
    if (!card || form.closest('.mend-here')) return;
    event.preventDefault();
    if (card.dataset.sent) return;
    const action = form.getAttribute('action') ?? '';
    const values = new URLSearchParams([...new FormData(form, event.submitter)].map(([key, value]) => [key, String(value)]));
    const isDecision = /\/(?:accept|reject|merge)$/.test(action);
    const kept = handles.flush();
    card.dataset.sent = 'yes';
    queue = queue.then(async () => {
      await kept;
      const standing = document.getElementById(card.id) ?? card;
      const fresh = await cards.send(action, values, standing);
      if (!fresh) delete standing.dataset.sent;
      if (!isDecision || !fresh) cards.show(fresh ?? standing, true);
      else if (cards.current() === fresh) cards.show(fresh, true);
    });
    decided = isDecision ? card.id : null;
    if (isDecision) void kept.then(() => goOn(document.getElementById(card.id) ?? card));
  });

  const add = async (stretch: Stretch) => {
    await handles.flush();
    const fresh = await cards.send(root.dataset.review ?? '', new URLSearchParams({ to: `${stretch.start}-${stretch.end}` }), null);
    if (!fresh) return;
    getSelection()?.removeAllRanges();
    cards.show(fresh, true);
    await mend.open(fresh);
  };

  root.addEventListener('focusin', (event) => {
    const card = (event.target as HTMLElement).closest<HTMLElement>('.proposal');
    if (card && card !== cards.current()) void handles.flush().then(() => cards.show(document.getElementById(card.id) ?? card, false));
  });
  root.addEventListener('click', (event) => {
    const target = event.target as HTMLElement;
    const link = target.closest<HTMLElement>('mark a[data-card]');
    if (link) {
      const card = document.getElementById(link.dataset.card ?? '') ?? cards.current();
      if (marked() || card?.querySelector('.mend-here')) return; // one marks words for what one is mending
      decided = null;
      cards.show(card, true);
    }
    const mended = target.closest<HTMLElement>('a[data-key=e]');
    if (!mended || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const card = mended.closest<HTMLElement>('.proposal')!;
    cards.show(card, false);
    void mend.open(card);
  });

  const press = (key: string): boolean => {
    const undone = key === 'u' && decided ? document.getElementById(decided) : null;
    const card = undone ?? cards.current();
    const fits = key === 's' ? card?.querySelector<HTMLElement>('.relation form[action$="/merge"] button') : null;
    const button = fits ?? card?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key === 's' ? 'a' : key)}"]`);
    if (!button || card?.querySelector('.mend-here')) return false;
    button.click();
    if (key === 'm') card?.querySelector<HTMLElement>('.merge select, .merge a')?.focus();
    return true;
  };
  const move = (by: 1 | -1) => {
    decided = null;
    const all = cards.all();
    const at = all.indexOf(cards.current()!) + by;
    void handles.flush().then(() => cards.show(cards.all()[Math.min(Math.max(at, 0), all.length - 1)], true));
  };
  document.addEventListener('keydown', (event) => {
    if (document.querySelector('dialog[open]')) return;
    const { key } = event;
    const take = () => event.preventDefault();
    if (key === 'Escape') {
      const merge = root.querySelector<HTMLDetailsElement>('details.merge[open]');
      if (merge) {
        merge.open = false;
        merge.closest<HTMLElement>('.proposal')?.focus();
        take();
      } else if (mend.close()) take();
      return;
    }
    if (document.body.dataset.keys === 'off' || (event.target as HTMLElement).closest('input, textarea, select')) return;
    // On many keyboards brackets and braces are typed with AltGr or Option, which say they are Ctrl and Alt.
    const edge = event.metaKey ? undefined : EDGES.get(key);
    if (edge) {
      take();
      return handles.step(...edge);
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === 'j' || key === 'k') {
      take();
      move(key === 'j' ? 1 : -1);
    } else if (key === 'n') {
      take();
      const stretch = marked();
      if (stretch) void add(stretch);
      else location.assign(root.dataset.review ?? '');
    } else if (key === '?') {
      const help = document.querySelector<HTMLDetailsElement>('[data-keys-help]');
      if (!help?.checkVisibility()) return;
      take();
      help.open = !help.open;
      if (help.open) help.querySelector('summary')?.focus();
    } else if (key === 'u') {
      take();
      queue = queue.then(() => void press('u'));
    } else if (press(key)) take();
  });

  const asked = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const first = asked && asked.classList.contains('proposal') ? asked : null;
  cards.show(first ?? cards.all().find((card) => card.dataset.status === 'open') ?? cards.all()[0], first !== null);
}
