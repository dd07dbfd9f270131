const PREFIX = 'samband-draft:';

/** Keeps an unsent form in this browser, so that a closed window loses nothing. Sent forms are forgotten. */
export function keepDraft(root: HTMLElement): void {
  const form = root as HTMLFormElement;
  const key = PREFIX + form.dataset.keepDraft;
  const untouched = serialise(form);
  const kept = localStorage.getItem(key);
  // A form that comes back with something to mend already holds what was typed.
  if (kept && !document.querySelector('.ds-error-summary')) restore(form, new URLSearchParams(kept));
  form.addEventListener('input', () => {
    const now = serialise(form);
    if (now === untouched) localStorage.removeItem(key);
    else localStorage.setItem(key, now);
  });
  form.addEventListener('submit', () => localStorage.removeItem(key));
}

function serialise(form: HTMLFormElement): string {
  const values = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') values.append(name, value);
  return values.toString();
}

function restore(form: HTMLFormElement, values: URLSearchParams): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = values.getAll(field.name).includes(field.value);
    else if ((field instanceof HTMLInputElement && field.type !== 'file') || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement)
      field.value = values.get(field.name) ?? field.value;
  }
}
