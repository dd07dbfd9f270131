// The one script of an account's web page, put into it whole. It opens what a sentence stands on beside the text. What it shows is taken
// from the notes of the page itself; without it the page is read with those.
import type { ViewerData } from './viewer-data.ts';

const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const data = JSON.parse(byId('viewer-data').textContent) as ViewerData;
const sentences = [...document.querySelectorAll<HTMLElement>('.said')];
const panel = make('aside', { id: 'panel', tabindex: '-1', 'aria-labelledby': 'panel-heading' });
let opened = -1;

panel.hidden = true;
document.body.append(panel);
byId('content').prepend(make('p', { class: 'choose' }, data.words.choose));
for (const [at, sentence] of sentences.entries()) {
  for (const [name, value] of Object.entries({ role: 'button', tabindex: '0', 'aria-expanded': 'false', 'aria-controls': 'panel' }))
    sentence.setAttribute(name, value);
  sentence.addEventListener('click', () => {
    if (String(getSelection()) === '') show(at); // words are being marked, to copy them
  });
  sentence.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    show(at);
  });
}
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && opened >= 0) close();
});

function show(at: number): void {
  const sentence = sentences[at];
  if (!sentence) return;
  sentences[opened]?.setAttribute('aria-expanded', 'false');
  opened = at;
  sentence.setAttribute('aria-expanded', 'true');
  const { under, previous, next } = data.words;
  const quote = make('blockquote', { lang: sentence.closest('[lang]')?.getAttribute('lang') ?? '' }, ...copies(sentence));
  const records = Map.groupBy(data.sentences[at] ?? [], ([record]) => record);
  panel.replaceChildren(
    make('h2', { id: 'panel-heading' }, under),
    make('p', { class: 'steps' }, step(previous, at - 1), step(next, at + 1), button(data.words.close, close)),
    quote,
    ...[...records].map(([record, supports]) => recordOf(record, supports)),
  );
  panel.hidden = false;
  document.body.classList.add('opened');
  panel.scrollTop = 0;
  panel.focus({ preventScroll: true });
  sentence.scrollIntoView({ block: 'nearest' });
}

function close(): void {
  const sentence = sentences[opened];
  opened = -1;
  panel.hidden = true;
  document.body.classList.remove('opened');
  sentence?.setAttribute('aria-expanded', 'false');
  sentence?.focus();
}

function recordOf(at: number, supports: ViewerData['sentences'][number]): HTMLElement {
  const record = data.records[at];
  if (!record) return make('section', {});
  const title = record.address ? make('a', { href: record.address }, record.title) : record.title;
  const told = supports.flatMap(([, field, notes]) =>
    notes.map((note) => ({ field: data.fields[field], at: typeof note === 'number' ? ([note] as const) : note })),
  );
  const notes = Map.groupBy(told, ({ at: [number] }) => number);
  return make(
    'section',
    {},
    make('h3', { lang: record.lang }, title),
    make('p', { class: 'about' }, record.about),
    notes.size === 0
      ? make('p', { class: 'about' }, data.words.noEvidence)
      : make('ul', {}, ...[...notes].toSorted(([a], [b]) => a - b).map(([number, under]) => noteOf(number, under))),
  );
}

type Told = { field: string | undefined; at: readonly [number, number?, number?] };

/** What a note of the page says, with the words in it that support one field alone marked, and said below it. */
function noteOf(number: number, told: readonly Told[]): HTMLElement {
  const note = byId(`note-${number}`).cloneNode(true) as HTMLElement;
  for (const back of note.querySelectorAll('.back')) back.remove();
  const quoted = note.querySelector('.quoted');
  const text = quoted?.textContent ?? '';
  const spans = told.map(({ at: [, start = 0, end = 0] }) => ({ start, end })).toSorted((a, b) => a.start - b.start);
  let done = 0;
  const pieces: (Node | string)[] = [];
  for (const { start, end } of spans) {
    if (end <= done) continue;
    pieces.push(text.slice(done, Math.max(done, start)), make('mark', {}, text.slice(Math.max(done, start), end)));
    done = end;
  }
  quoted?.replaceChildren(...pieces, text.slice(done));
  const fields = told.flatMap(({ field, at: [, start, end] }) =>
    field === undefined ? [] : end === undefined ? field : `${field}: ${text.slice(start, end)}`,
  );
  return make('li', {}, ...note.childNodes, ...(fields.length > 0 ? [make('p', {}, [...new Set(fields)].join(' · '))] : []));
}

function step(name: string, at: number): HTMLElement {
  const made = button(name, () => show(at));
  made.disabled = !sentences[at];
  return made;
}

function button(name: string, act: () => void): HTMLButtonElement {
  const made = make('button', { type: 'button' }, name);
  made.addEventListener('click', act);
  return made;
}

function copies(of: HTMLElement): Node[] {
  return [...of.childNodes].map((one) => one.cloneNode(true));
}

function make<K extends keyof HTMLElementTagNameMap>(name: K, attributes: Record<string, string>, ...inside: (Node | string)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) if (value !== '') made.setAttribute(attribute, value);
  made.append(...inside);
  return made;
}
