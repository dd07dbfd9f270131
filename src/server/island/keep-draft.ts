const PREFIX = 'samband-draft:';
const SENT = 'samband-draft-sent';

/**
 * Keeps an unsent form in this browser, so that neither a closed window nor a crash loses it. It comes back to a form that starts as that one
 * did, and is forgotten once another page answers what was sent.
 */
export function keepDraft(root: HTMLElement): void {
  const form = root as HTMLFormElement;
  const key = PREFIX + form.dataset.keepDraft;
  const untouched = serialise(form);
  const [from, to] = keptIn(key);
  // A form that comes back with something to mend or to decide already holds what was typed.
  if (from === untouched && to !== undefined && !document.querySelector('.ds-error-summary, #likely-logged')) {
    restore(form, new URLSearchParams(to));
    if (form.dataset.keptWords) tell(form, form.dataset.keptWords);
  }
  const others = form.dataset.keptOthers === undefined ? [] : draftsBeside(key, form.dataset.keptOthers);
  for (const [, text] of others) tell(form, form.dataset.keptWordsElse ?? '', text);
  form.addEventListener('input', () => {
    const now = serialise(form);
    if (now === untouched) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify([untouched, now]));
  });
  form.addEventListener('submit', () => {
    sessionStorage.setItem(SENT, key);
    for (const [other] of others) localStorage.removeItem(other);
  });
}

/** What was typed and not sent in the same field before somebody else changed what it is of: the keys it is kept under, and the words. */
function draftsBeside(key: string, prefix: string): [string, string][] {
  return Object.keys(localStorage)
    .filter((other) => other.startsWith(PREFIX + prefix) && other !== key)
    .flatMap((other): [string, string][] => {
      const text = new URLSearchParams(keptIn(other)[1] ?? '').get('text');
      return text ? [[other, text]] : [];
    });
}

/** Says in the form that something was brought back, and shows it where it is not in the field. */
function tell(form: HTMLFormElement, words: string, text = ''): void {
  const note = Object.assign(document.createElement('p'), { className: 'ds-alert kept-note', textContent: words });
  note.dataset.color = 'info';
  note.setAttribute('role', 'status');
  if (text) note.append(document.createElement('br'), text);
  form.prepend(note);
}

/** Forgets the form that was sent where this page is not that form again. Where no answer came there is no page of ours, and it stays. */
export function forgetSent(): void {
  const key = sessionStorage.getItem(SENT);
  if (key === null) return;
  sessionStorage.removeItem(SENT);
  const isBack = [...document.querySelectorAll<HTMLElement>('[data-keep-draft]')].some((form) => PREFIX + form.dataset.keepDraft === key);
  if (!isBack) localStorage.removeItem(key);
}

function keptIn(key: string): [string?, string?] {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '[]') as [string?, string?];
  } catch {
    return [];
  }
}

function serialise(form: HTMLFormElement): string {
  const values = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string' && name !== 'once') values.append(name, value);
  return values.toString();
}

function restore(form: HTMLFormElement, values: URLSearchParams): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = values.getAll(field.name).includes(field.value);
    else if ((field instanceof HTMLInputElement && field.type !== 'file') || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement)
      field.value = values.get(field.name) ?? field.value; // what tells this form from that one stays its own
  }
}
