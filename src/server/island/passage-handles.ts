import { moveEdge, wholeWords, type Edge, type Stretch } from '../../domain/word-edge.ts';
import { highlight, spanOf, type ReviewCards } from './review-cards.ts';

const REST = 600; // ms without a move before it is kept

export interface PassageHandles {
  step(edge: Edge, by: -1 | 1): void;
  /** Keeps what has been moved, at once. */
  flush(): Promise<void>;
}

/** The two ends of the passage in hand, in the text: dragged, or moved a word at a time by keys. */
export function passageHandles(cards: ReviewCards): PassageHandles {
  const handles = [...cards.tools.content.querySelectorAll<HTMLElement>('.passage-handle')].map((one) => one.cloneNode(true) as HTMLElement);
  for (const handle of handles) cards.scroll.append(handle);
  let at: Stretch | null = null;
  let isMoved = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const place = () => {
    const card = cards.current();
    for (const handle of handles) handle.hidden = !at || card?.dataset.status !== 'open';
    if (!at || card?.dataset.status !== 'open') return;
    const range = cards.places().rangeOf(at.start, at.end);
    const rects = [...range.getClientRects()].filter((rect) => rect.width > 0);
    const box = cards.scroll.getBoundingClientRect();
    for (const handle of handles) {
      const isStart = handle.dataset.edge === 'start';
      const rect = isStart ? rects[0] : rects.at(-1);
      if (!rect) continue;
      handle.style.left = `${(isStart ? rect.left : rect.right) - box.left + cards.scroll.scrollLeft}px`;
      handle.style.top = `${(isStart ? rect.top : rect.bottom) - box.top + cards.scroll.scrollTop}px`;
      handle.setAttribute('aria-valuemax', String(cards.places().points.length));
      handle.setAttribute('aria-valuenow', String(isStart ? at.start : at.end));
      const word = wholeWords(cards.places().points, isStart ? { start: at.start, end: at.start + 1 } : { start: at.end - 1, end: at.end });
      handle.setAttribute('aria-valuetext', cards.places().points.slice(word.start, word.end).join(''));
    }
    highlight('moving', isMoved ? [range] : []);
  };
  const moveTo = (to: Stretch) => {
    if (!at || (to.start === at.start && to.end === at.end)) return;
    at = to;
    isMoved = true;
    place();
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), REST);
  };
  const flush = async () => {
    clearTimeout(timer);
    const card = cards.current();
    if (!isMoved || !card || !at) return;
    isMoved = false;
    const focused = handles.find((handle) => handle === document.activeElement);
    const mending = card.querySelector('.mend-here');
    const action = card.querySelector<HTMLAnchorElement>('a[href$="/passage"]')?.getAttribute('href') ?? '';
    const fresh = await cards.send(action, new URLSearchParams({ to: `${at.start}-${at.end}` }), card);
    if (fresh && mending) fresh.append(mending);
    if (cards.current() === (fresh ?? card)) cards.show(fresh ?? card, false);
    if (fresh && !focused && !mending && document.activeElement === document.body) fresh.focus({ preventScroll: true });
  };

  for (const handle of handles) {
    const edge = handle.dataset.edge as Edge;
    handle.addEventListener('keydown', (event) => {
      const by = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key];
      if (!by) return;
      event.preventDefault();
      event.stopPropagation();
      step(edge, by as -1 | 1);
    });
    handle.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      handle.focus({ preventScroll: true });
      handle.setPointerCapture(event.pointerId);
      const box = handle.getBoundingClientRect();
      // The handle hangs outside the line it belongs to: what is pointed at is that much further in.
      const off = edge === 'start' ? box.bottom + 8 - event.clientY : box.top - 8 - event.clientY;
      const move = (moved: PointerEvent) => {
        const y = moved.clientY + off;
        const frame = cards.scroll.getBoundingClientRect();
        if (y < frame.top + 16) cards.scroll.scrollTop -= 16;
        if (y > frame.bottom - 16) cards.scroll.scrollTop += 16;
        const point = pointUnder(moved.clientX, y);
        if (point === null || !at) return;
        const word = wholeWords(cards.places().points, { start: point, end: point + 1 });
        if (edge === 'start' && word.start < at.end) moveTo({ start: word.start, end: at.end });
        if (edge === 'end' && word.end > at.start) moveTo({ start: at.start, end: word.end });
      };
      handle.addEventListener('pointermove', move);
      handle.classList.add('dragged');
      handle.addEventListener(
        'lostpointercapture',
        () => {
          handle.removeEventListener('pointermove', move);
          handle.classList.remove('dragged');
          void flush();
        },
        { once: true },
      );
    });
  }

  const pointUnder = (x: number, y: number): number | null => {
    if (document.caretPositionFromPoint) {
      const found = document.caretPositionFromPoint(x, y);
      return found && cards.places().pointAt(found.offsetNode, found.offset);
    }
    const range = document.caretRangeFromPoint?.(x, y); // Safari has only this
    return range ? cards.places().pointAt(range.startContainer, range.startOffset) : null;
  };
  const step = (edge: Edge, by: -1 | 1) => {
    if (at && cards.current()?.dataset.status === 'open') moveTo(moveEdge(cards.places().points, at, edge, by));
  };

  cards.onShow.push((card) => {
    at = card ? spanOf(card) : null;
    isMoved = false;
    clearTimeout(timer);
    place();
  });
  new ResizeObserver(place).observe(cards.scroll);
  return { step, flush };
}
