const PAUSE_MS = 250;

/** Reads the log line while it is written. Enter logs what the chips show, once they show the line as it stands. */
export function liveLogLine(root: HTMLElement): void {
  const input = root.querySelector<HTMLInputElement>('#line');
  const reading = root.querySelector<HTMLElement>('#line-reading');
  if (!input || !reading) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  const read = async () => {
    const line = input.value.trim();
    const mine = ++asked;
    if (line === '') return void (reading.innerHTML = '');
    const response = await fetch(`${root.dataset.liveLine}?${new URLSearchParams({ words: line })}`);
    if (!response.ok || mine !== asked) return;
    reading.innerHTML = await response.text();
    // One thing to do next: once there is something to log, reading is no longer it.
    input.form?.querySelector('button')?.setAttribute('data-variant', reading.querySelector('[name=draft]') ? 'secondary' : 'primary');
  };
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void read(), PAUSE_MS);
  });
  input.form?.addEventListener('submit', (event) => {
    const shown = reading.querySelector<HTMLFormElement>('form.reading');
    const isCurrent = shown?.dataset.line === input.value.trim() && shown.querySelector('[name=draft]') !== null;
    if (isCurrent) {
      event.preventDefault();
      shown.requestSubmit();
    }
  });
}
