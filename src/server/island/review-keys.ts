const DECIDED = 'samband-decided';

/**
 * The review from the keyboard: j and k move, a, e, m, x and u press the buttons of the proposal in hand. Right after a decision the page
 * stands at the next proposal, and u undoes that latest decision; Escape closes the part for merging.
 */
export function reviewKeys(root: HTMLElement): void {
  const cards = [...root.querySelectorAll<HTMLElement>('.proposal')];
  const text = root.querySelector<HTMLElement>('.scroll');
  const asked = cards.findIndex((card) => `#${card.id}` === location.hash);
  let at =
    asked >= 0
      ? asked
      : Math.max(
          cards.findIndex((card) => card.dataset.status === 'open'),
          0,
        );

  let decided = sessionStorage.getItem(DECIDED);
  sessionStorage.removeItem(DECIDED);
  root.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    const id = form.closest<HTMLElement>('.proposal[data-status="open"]')?.id;
    if (id) sessionStorage.setItem(DECIDED, id);
  });

  const show = (move: boolean) => {
    const card = cards[at];
    if (!card) return;
    for (const one of cards) one.classList.toggle('current', one === card);
    const marks = [...root.querySelectorAll<HTMLElement>('mark[data-spans]')];
    for (const mark of marks) mark.classList.toggle('shown', (mark.dataset.spans ?? '').split(' ').includes(card.dataset.span ?? ''));
    const first = marks.find((mark) => mark.classList.contains('shown'));
    if (first && text && text.scrollHeight > text.clientHeight) text.scrollTop = first.offsetTop - text.offsetTop - text.clientHeight / 3;
    if (move) {
      card.focus({ preventScroll: true });
      card.scrollIntoView({ block: 'nearest' });
    }
  };

  for (const [index, card] of cards.entries())
    card.addEventListener('focusin', () => {
      if (at !== index) {
        at = index;
        show(false);
      }
    });
  for (const mark of root.querySelectorAll<HTMLAnchorElement>('mark a[href^="#"]'))
    mark.addEventListener('click', (event) => {
      event.preventDefault();
      decided = null;
      at = Math.max(
        cards.findIndex((card) => `#${card.id}` === mark.getAttribute('href')),
        0,
      );
      show(true);
    });
  document.addEventListener('keydown', (event) => {
    if (document.querySelector('dialog[open]')) return;
    if (event.key === 'Escape') {
      const merge = root.querySelector<HTMLDetailsElement>('details.merge[open]');
      if (!merge) return;
      merge.open = false;
      merge.closest<HTMLElement>('.proposal')?.focus();
      return event.preventDefault();
    }
    if (document.body.dataset.keys === 'off') return;
    if (event.ctrlKey || event.metaKey || event.altKey || (event.target as HTMLElement).closest('input, textarea, select')) return;
    if (event.key === 'j' || event.key === 'k') {
      decided = null;
      at = Math.min(Math.max(at + (event.key === 'j' ? 1 : -1), 0), cards.length - 1);
      show(true);
      return event.preventDefault();
    }
    const card = (event.key === 'u' && cards.find((one) => one.id === decided)) || cards[at];
    const button = card?.querySelector<HTMLElement>(`[data-key="${CSS.escape(event.key)}"]`);
    if (!button) return;
    event.preventDefault();
    button.click();
    if (event.key === 'm') cards[at]?.querySelector<HTMLElement>('.merge select, .merge a')?.focus();
  });
  show(asked >= 0);
}
