/**
 * Single keys on every page: j and k move through the rows of its tables, Enter opens one, x or space selects it, e goes to what can be done
 * with the selected, / to the search field, g and a letter to a list, ? to the keys. They do nothing while one types.
 */
export function pageKeys(): void {
  let goes = false;
  document.addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || document.querySelector('dialog[open]')) return;
    if (target.closest('input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]')) return;
    const waited = goes;
    goes = false;
    const place = waited && document.querySelector<HTMLAnchorElement>(`[data-go="${CSS.escape(event.key)}"]`);
    if (place) act(event, () => place.click());
    else if (event.key === 'g') goes = true;
    else if (event.key === '?') act(event, () => location.assign(document.body.dataset.keysPage ?? '/'));
    else if (event.key === '/') focus(event, document.querySelector<HTMLElement>('[data-search-field], main [role=search] input:not([type=hidden])'));
    else if (event.key === 'e') focus(event, document.querySelector<HTMLElement>('[data-bulk]'));
    else if (!document.querySelector('[data-review]')) inRows(event, target);
  });
}

function inRows(event: KeyboardEvent, target: HTMLElement): void {
  const rows = [...document.querySelectorAll<HTMLElement>('main table.cards tbody tr')].filter((row) => row.checkVisibility());
  const at = rows.findIndex((row) => row.contains(target));
  const row = rows[at];
  if (event.key === 'j' || event.key === 'k') {
    const next = rows[event.key === 'j' ? at + 1 : Math.max(at - 1, 0)];
    if (next) next.tabIndex = -1;
    focus(event, next);
  } else if (row && target === row && event.key === 'Enter') act(event, () => row.querySelector<HTMLAnchorElement>('a[href]')?.click());
  else if (row && (event.key === 'x' || (event.key === ' ' && target === row)))
    act(event, () => row.querySelector<HTMLInputElement>('input[type=checkbox]')?.click());
}

function focus(event: KeyboardEvent, element: HTMLElement | null | undefined): void {
  if (element) act(event, () => element.focus());
}

function act(event: KeyboardEvent, work: () => void): void {
  event.preventDefault();
  work();
}
