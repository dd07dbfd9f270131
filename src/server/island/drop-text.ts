/** Lets a text file be dropped anywhere on the form instead of being chosen. */
export function dropText(root: HTMLElement): void {
  const chooser = root.querySelector<HTMLInputElement>('input[type=file]');
  if (!chooser) return;
  const mark = (over: boolean) => root.toggleAttribute('data-over', over);
  root.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    mark(true);
  });
  root.addEventListener('dragleave', () => mark(false));
  root.addEventListener('drop', (event) => {
    mark(false);
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    chooser.files = event.dataTransfer.files;
  });
}
