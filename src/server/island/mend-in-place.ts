import { highlight, pinsOf, type ReviewCards } from './review-cards.ts';

export interface MendInPlace {
  open(card: HTMLElement): Promise<void>;
  close(): boolean; // false where nothing was open
  /** The card that is mended and the field in hand, where words may be pinned to one. */
  field(): { card: HTMLElement; name: string; label: string } | null;
  told(): void; // what the field in hand stands on may have changed
}

/** Opens the page a proposal is mended on inside its card, and sends its form from there. The field one stands in shows its words in the text. */
export function mendInPlace(cards: ReviewCards, flush: () => Promise<void>, onDone: (card: HTMLElement) => void): MendInPlace {
  const { content } = cards.tools;
  const labels = new Map([...content.querySelectorAll<HTMLElement>('[data-label-of]')].map((one) => [one.dataset.labelOf ?? '', one.textContent ?? '']));
  const bar = content.querySelector<HTMLElement>('.pin-bar')!.cloneNode(true) as HTMLElement;
  let name: string | null = null;

  const here = () => cards.root.querySelector<HTMLElement>('.mend-here');
  const cardOf = () => here()?.closest<HTMLElement>('.proposal') ?? null;

  const fill = (card: HTMLElement, page: Document): boolean => {
    const form = page.querySelector<HTMLFormElement>('main form.stack');
    if (!form) return false;
    const box = Object.assign(document.createElement('div'), { className: 'mend-here' });
    const faults = page.querySelector('.ds-error-summary, main > .ds-alert[data-color=danger]');
    form.removeAttribute('data-keep-draft');
    box.append(...(faults ? [faults] : []), form, bar);
    form.querySelector('.buttons button')?.after(content.querySelector('[data-then-accept]')!.cloneNode(true));
    here()?.remove();
    card.append(box);
    (box.querySelector<HTMLElement>('[aria-invalid]') ?? form.querySelector<HTMLElement>('input:not([type=hidden])'))?.focus();
    return true;
  };
  const told = () => {
    const card = cardOf();
    bar.hidden = name === null || !card;
    if (name === null || !card) return highlight('pin', []);
    const pin = pinsOf(card).get(name);
    bar.querySelector('[data-field-label]')!.textContent = labels.get(name) ?? '';
    const says = bar.querySelector<HTMLElement>('[data-whole]')!;
    const words = pin && cards.places().points.slice(pin.start, pin.end).join('');
    says.textContent = words ? `${says.dataset.standsOn?.toLowerCase()} «${words}»` : (says.dataset.whole?.toLowerCase() ?? '');
    bar.querySelector<HTMLElement>('[data-drop-words]')!.hidden = !pin;
    highlight('pin', pin ? [cards.places().rangeOf(pin.start, pin.end)] : []);
  };

  const close = (): boolean => {
    const card = cardOf();
    if (!card) return false;
    here()?.remove();
    name = null;
    told();
    card.focus({ preventScroll: true });
    return true;
  };
  cards.root.addEventListener('focusin', (event) => {
    const field = (event.target as HTMLElement).closest<HTMLInputElement>('.mend-here [name]')?.name.split('.')[0] ?? null;
    if (field === null || field === name) return;
    name = labels.has(field) ? field : null;
    told();
  });
  cards.root.addEventListener('click', (event) => {
    const target = event.target as HTMLElement;
    const card = cardOf();
    if (!card || !target.closest('.mend-here')) return;
    if (target.closest('.buttons a[href*="/review"]')) {
      event.preventDefault();
      close();
    } else if (target.closest('[data-drop-words]') && name) void pin(card, name, {});
  });
  const pin = async (card: HTMLElement, field: string, values: Record<string, string>) => {
    const box = here();
    const action =
      card
        .querySelector<HTMLAnchorElement>('a[href$="/passage"]')
        ?.getAttribute('href')
        ?.replace(/passage$/, 'words') ?? '';
    const fresh = await cards.send(action, new URLSearchParams({ field, ...values }), card);
    if (fresh && box) fresh.append(box);
    cards.show(fresh ?? card, false);
    told();
  };
  cards.root.addEventListener('pin-words', (event) => {
    const card = cardOf();
    if (card && name) void pin(card, name, { to: (event as CustomEvent<string>).detail });
  });
  cards.root.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    const card = form.closest<HTMLElement>('.proposal');
    if (!card || !form.closest('.mend-here')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    void save(card, form, event.submitter);
  });
  const save = async (card: HTMLElement, form: HTMLFormElement, submitter: HTMLElement | null) => {
    await flush();
    const body = new URLSearchParams([...new FormData(form, submitter)].map(([key, value]) => [key, String(value)]));
    const response = await fetch(`${form.getAttribute('action')}?part=card`, { method: 'POST', body });
    const answer = new DOMParser().parseFromString(await response.text(), 'text/html');
    const standing = cardOf() ?? card;
    const fresh = response.ok ? cards.take(answer, standing) : null;
    if (fresh) {
      name = null;
      told();
      onDone(fresh);
    } else if (!fill(standing, answer)) form.submit();
  };
  return {
    async open(card) {
      await flush();
      const standing = cards.current() ?? card;
      const href = standing.querySelector<HTMLAnchorElement>('a[data-key=e]')?.href;
      if (!href) return;
      const response = await fetch(href);
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      if (!response.ok || !fill(standing, page)) location.assign(href);
    },
    close,
    field: () => {
      const card = cardOf();
      return card && name ? { card, name, label: labels.get(name) ?? '' } : null;
    },
    told,
  };
}
