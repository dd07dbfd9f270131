import { keepLine } from './keep-line.ts';

const PAUSE_MS = 250;

/**
 * Reads the log line while it is written, and again when a chip is chosen otherwise. Enter logs what the chips show, once they show the line as it
 * stands; where it may be logged already, Enter goes to the choice to log it all the same.
 */
export function liveLogLine(root: HTMLElement): void {
  const input = root.querySelector<HTMLInputElement>('#line');
  const reading = root.querySelector<HTMLElement>('#line-reading');
  if (!input || !reading) return;
  const shown = () => reading.querySelector<HTMLFormElement>('form.reading');
  const typed = () => input.value.trim();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  let isSent = false;

  /** Gives false where nobody answered. */
  const read = async (picks: readonly string[] = chosen(shown())): Promise<boolean> => {
    clearTimeout(timer);
    const line = typed();
    const mine = ++asked;
    if (line === '') {
      reading.innerHTML = '';
      return true;
    }
    const query = new URLSearchParams([['words', line], ...picks.map((pick) => ['pick', pick])]);
    const response = await fetch(`${root.dataset.liveLine}?${query}`).catch(() => null);
    if (!response?.ok) return false;
    const html = await response.text();
    if (mine !== asked) return true;
    const held = reading.contains(document.activeElement) ? document.activeElement?.id : undefined;
    reading.innerHTML = html;
    if (held) document.getElementById(held)?.focus();
    const status = root.querySelector('#line-said');
    if (status) status.textContent = shown()?.dataset.said ?? '';
    // One thing to do next: once there is something to log, reading is no longer it.
    input.form?.querySelector('button')?.setAttribute('data-variant', reading.querySelector('[name=draft]') ? 'secondary' : 'primary');
    return true;
  };
  const readSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void read(), PAUSE_MS);
  };
  /** Logs what is shown, or goes to the choice to log it all the same; gives false where the line is not read as it stands. */
  const log = (): boolean => {
    const form = shown();
    const button = form?.querySelector<HTMLButtonElement>('[data-log]');
    if (form?.dataset.line !== typed() || !button) return false;
    if (button.name === 'anyway') button.focus();
    else form.requestSubmit(button);
    return true;
  };
  const draft = keepLine(root, { words: typed, picks: () => chosen(shown()) });
  input.addEventListener('input', () => {
    draft.keep();
    readSoon();
  });
  reading.addEventListener('change', () => {
    draft.keep();
    readSoon();
  });
  reading.addEventListener('submit', (event) => {
    if (isSent) return event.preventDefault(); // an impatient second Enter logs nothing twice
    isSent = true;
    draft.send();
  });
  reading.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLSelectElement)) return;
    event.preventDefault(); // Enter logs from a chip too, as it does from the line
    log();
  });
  addEventListener('pageshow', () => (isSent = false));
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!log()) void read().then((isRead) => isRead || input.form?.submit());
  });
  const kept = draft.restore();
  if (kept && typed() === '') {
    input.value = kept.words;
    void read(kept.picks);
  }
}

/** What was chosen otherwise than it was read. */
function chosen(form: HTMLFormElement | null): string[] {
  return [...(form?.querySelectorAll<HTMLSelectElement>('select[name=pick]') ?? [])]
    .map((select) => select.value)
    .filter((value) => {
      const [, from, to] = JSON.parse(value) as [string, string, string];
      return from !== to;
    });
}
