const PAUSE_MS = 120;

/**
 * The command palette: Ctrl+K or the link at the top opens it, arrows choose, Enter goes there, Escape closes and gives the place back. What it
 * shows is asked of the server as one types; an answer that comes too late is not asked for any more.
 */
export function commandPalette(root: HTMLElement): void {
  const dialog = root as HTMLDialogElement;
  const input = dialog.querySelector<HTMLInputElement>('input')!; // the page's own frame writes both
  const found = dialog.querySelector<HTMLElement>('#palette-found')!;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked: AbortController | undefined;
  let isStale = false; // typed since it was last asked
  let isPicked = false; // chosen with the arrows since it was last typed

  const options = () => [...found.querySelectorAll<HTMLElement>('[role=option]')];
  const chosen = () => found.querySelector<HTMLElement>('[aria-selected=true]');
  const choose = (option: HTMLElement | undefined) => {
    for (const one of options()) one.setAttribute('aria-selected', String(one === option));
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  };
  let answer = Promise.resolve();
  const ask = () => {
    isStale = false;
    answer = fill();
  };
  const fill = async () => {
    asked?.abort();
    asked = new AbortController();
    const query = new URLSearchParams({ q: input.value.trim(), from: location.pathname + location.search });
    try {
      const response = await fetch(`${dialog.dataset.palette}?${query}`, { signal: asked.signal });
      if (!response.ok) return;
      const kept = isPicked ? chosen()?.dataset.href : undefined;
      found.innerHTML = await response.text();
      choose(options().find((one) => one.dataset.href === kept) ?? options()[0]);
    } catch (error) {
      if ((error as Error).name !== 'AbortError') throw error;
    }
  };
  const open = () => {
    if (dialog.open) return dialog.close();
    input.value = '';
    dialog.showModal();
    ask();
  };

  document.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  for (const link of document.querySelectorAll('[data-open-palette]'))
    link.addEventListener('click', (event) => {
      event.preventDefault();
      open();
    });
  input.addEventListener('input', () => {
    [isStale, isPicked] = [true, false];
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE_MS);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    isPicked = true;
    const all = options();
    const at = all.findIndex((one) => one === chosen());
    choose(all[(at + (event.key === 'ArrowDown' ? 1 : -1) + all.length) % Math.max(all.length, 1)]);
  });
  // Enter follows the choice, asking first where what is shown is older than what is typed; where nothing is found the form searches.
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    void (async () => {
      if (isStale && !isPicked) ask();
      await (isPicked ? undefined : answer);
      const href = chosen()?.dataset.href;
      if (href) location.assign(href);
      else input.form?.submit();
    })();
  });
  found.addEventListener('click', (event) => {
    const href = (event.target as HTMLElement).closest<HTMLElement>('[role=option]')?.dataset.href;
    if (href) location.assign(href);
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
}
