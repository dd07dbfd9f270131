import { keepDraft } from './keep-draft.ts';

/** Opens what lies under a sentence beside it, without leaving the place in the text. The panel is the one the page itself would show. */
export function traceSentence(root: HTMLElement): void {
  const panel = root.querySelector<HTMLElement>('#support');
  if (!panel) return;
  root.addEventListener('click', (event) => {
    const link = (event.target as HTMLElement).closest<HTMLAnchorElement>('a.sentence');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    void open(link);
  });

  async function open(link: HTMLAnchorElement) {
    const response = await fetch(link.href);
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const found = page.querySelector('#support');
    if (!response.ok || !found || !panel) return location.assign(link.href);
    panel.replaceChildren(...found.childNodes);
    for (const form of panel.querySelectorAll<HTMLElement>('[data-keep-draft]')) keepDraft(form);
    for (const one of root.querySelectorAll('a.sentence[aria-current]')) one.removeAttribute('aria-current');
    link.setAttribute('aria-current', 'true');
    history.replaceState(null, '', link.href);
    if (getComputedStyle(panel).position === 'static') panel.scrollIntoView({ block: 'start' });
    panel.focus({ preventScroll: true });
  }
}
