/** Keeps what is ticked in a list while one leafs through its pages, ticks a whole page, and says how many. Without it, a selection is of one page. */
export function selectRows(root: HTMLElement): void {
  const form = root as HTMLFormElement;
  const key = `samband-selected:${form.dataset.selectRows}`;
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[name=select]')];
  const whole = form.querySelector<HTMLInputElement>('input[data-page]');
  const everything = form.querySelector<HTMLInputElement>('input[name=all]');
  const status = form.querySelector<HTMLElement>('[data-selected]');
  const none = form.querySelector<HTMLButtonElement>('[data-none]');
  const chosen = new Set<string>(JSON.parse(sessionStorage.getItem(key) ?? '[]') as string[]);
  for (const box of boxes) box.checked = chosen.has(box.value);
  for (const hidden of form.querySelectorAll<HTMLElement>('[data-with-script]')) hidden.hidden = false;

  const show = () => {
    sessionStorage.setItem(key, JSON.stringify([...chosen]));
    const [one = '', many = ''] = (status?.dataset.selected ?? '').split('|');
    if (status) status.textContent = chosen.size === 0 ? '' : chosen.size === 1 ? one : many.replace('2', String(chosen.size));
    if (none) none.hidden = chosen.size === 0;
    if (whole) {
      whole.checked = boxes.length > 0 && boxes.every((box) => box.checked);
      whole.indeterminate = !whole.checked && boxes.some((box) => box.checked);
    }
  };
  const tick = (box: HTMLInputElement, on: boolean) => {
    box.checked = on;
    if (on) chosen.add(box.value);
    else chosen.delete(box.value);
  };
  form.addEventListener('change', (event) => {
    const box = event.target as HTMLInputElement;
    if (box === whole) for (const one of boxes) tick(one, box.checked);
    else if (box.name === 'select') tick(box, box.checked);
    show();
  });
  none?.addEventListener('click', () => {
    chosen.clear();
    for (const box of boxes) box.checked = false;
    if (everything) everything.checked = false;
    show();
  });
  form.addEventListener('submit', () => {
    const here = new Set(boxes.map((box) => box.value));
    for (const id of chosen) if (!here.has(id)) form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: 'select', value: id }));
    sessionStorage.removeItem(key);
  });
  show();
}
