/**
 * Keys of a text that is edited: j and k go from sentence to sentence, e into the field of the one that is open, Ctrl+Enter saves it and Escape goes
 * back to the sentence. A sentence is split at the cursor. Single keys do nothing while one types, or where they are turned off.
 */
export function writtenKeys(root: HTMLElement): void {
  const field = () => root.querySelector<HTMLTextAreaElement>('textarea#text');
  const open = () => root.querySelector<HTMLElement>('a.sentence[aria-current]');
  document.addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement;
    if (event.defaultPrevented || event.altKey || document.querySelector('dialog[open]')) return;
    if (target instanceof HTMLTextAreaElement && root.contains(target)) {
      if (event.key === 'Escape') act(event, () => open()?.focus());
      else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) act(event, () => target.form?.querySelector<HTMLElement>('.buttons button')?.click());
      return;
    }
    if (event.ctrlKey || event.metaKey || document.body.dataset.keys === 'off' || target.closest('input, textarea, select')) return;
    if (event.key === 'e' && field()) act(event, () => field()?.focus());
    if (event.key !== 'j' && event.key !== 'k') return;
    const sentences = [...root.querySelectorAll<HTMLElement>('a.sentence')];
    const at = sentences.indexOf(target.closest<HTMLElement>('a.sentence') ?? open() ?? root);
    const next = sentences[event.key === 'j' ? at + 1 : Math.max(at - 1, 0)];
    if (next) act(event, () => next.focus());
  });
  root.addEventListener('click', (event) => {
    const button = (event.target as HTMLElement).closest<HTMLButtonElement>('button[value=split]');
    const text = button?.form?.querySelector('textarea');
    if (!text || /\n\s*\n/.test(text.value)) return;
    const at = text.selectionStart;
    if (at > 0 && at < text.value.length) text.value = `${text.value.slice(0, at).trimEnd()}\n\n${text.value.slice(at).trimStart()}`;
  });
}

function act(event: KeyboardEvent, work: () => void): void {
  event.preventDefault();
  event.stopPropagation();
  work();
}
