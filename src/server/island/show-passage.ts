/** Marks every piece of the passage the address points at; a passage that others cut into is several pieces. */
export function showPassage(): void {
  const show = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    for (const mark of document.querySelectorAll<HTMLElement>('mark[data-spans]'))
      mark.classList.toggle('shown', id !== '' && (mark.dataset.spans ?? '').split(' ').includes(id));
  };
  addEventListener('hashchange', show);
  show();
}
