import { wholeWords, type Stretch } from '../../domain/word-edge.ts';
import type { MendInPlace } from './mend-in-place.ts';
import type { ReviewCards } from './review-cards.ts';

/** What to do with words one marks in the text: a new proposal of them, or the words of the field one is mending. */
export function markedWords(cards: ReviewCards, mend: MendInPlace, add: (stretch: Stretch) => void): () => Stretch | null {
  const bar = cards.tools.content.querySelector<HTMLElement>('.marked-words')!.cloneNode(true) as HTMLElement;
  const pin = bar.querySelector<HTMLElement>('[data-pin-words]')!;
  cards.scroll.append(bar);

  const marked = (): Stretch | null => {
    const selection = getSelection();
    const range = selection && !selection.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
    if (!range) return null;
    const start = cards.places().pointAt(range.startContainer, range.startOffset);
    const end = cards.places().pointAt(range.endContainer, range.endOffset);
    if (start === null || end === null || start >= end || cards.places().points.slice(start, end).join('').trim() === '') return null;
    return wholeWords(cards.places().points, { start, end });
  };
  document.addEventListener('selectionchange', () => {
    const stretch = marked();
    bar.hidden = !stretch;
    if (!stretch) return;
    const field = mend.field();
    pin.hidden = !field;
    pin.querySelector('[data-field-label]')!.textContent = field?.label ?? '';
    const rect = [...cards.places().rangeOf(stretch.start, stretch.end).getClientRects()].at(-1);
    const box = cards.scroll.getBoundingClientRect();
    if (rect) bar.style.top = `${rect.bottom - box.top + cards.scroll.scrollTop + 8}px`;
  });
  bar.addEventListener('pointerdown', (event) => event.preventDefault()); // the words stay marked
  bar.addEventListener('click', (event) => {
    const stretch = marked();
    const target = event.target as HTMLElement;
    if (!stretch) return;
    if (target.closest('[data-pin-words]')) cards.root.dispatchEvent(new CustomEvent('pin-words', { detail: `${stretch.start}-${stretch.end}` }));
    else if (target.closest('[data-new-words]')) add(stretch);
    else return;
    getSelection()?.removeAllRanges();
  });
  return marked;
}
