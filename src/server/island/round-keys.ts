/**
 * The yearly round from the keyboard: each answer of the card in hand has a key that presses it. A key that asks for more opens that part:
 * a reason is then typed, and the years an end can have get keys of their own.
 */
export function roundKeys(root: HTMLElement): void {
  root.querySelector<HTMLElement>('[data-card]')?.focus({ preventScroll: true });
  let isSent = false; // one answer a card, however long a key is held
  document.addEventListener('keydown', (event) => {
    if (document.body.dataset.keys === 'off') return;
    if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || (event.target as HTMLElement).closest('input, textarea, select')) return;
    const found = [...root.querySelectorAll<HTMLElement>(`[data-keys~="${CSS.escape(event.key)}"]`)];
    const button = found.find((one) => one.tagName === 'SUMMARY' || !one.closest('details:not([open])'));
    if (!button) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (isSent) return;
    button.click();
    if (button.tagName !== 'SUMMARY') isSent = true;
    else button.closest('details[open]')?.querySelector<HTMLElement>('input[name$=".why"]')?.focus();
  });
}
