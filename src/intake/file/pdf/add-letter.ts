import type { Letter, Run } from './page-shapes.ts';

const WORD_GAP = 0.15; // of the size: less is kerning
const RUN_GAP = 0.7; // more may be the space between two columns
const MARK = /^\p{Mn}+$/u;

/** Adds a letter to the run it goes on with, or opens a new one with it. Spaces only say that one stands before the next letter. */
export function addLetter(runs: Run[], letter: Letter): void {
  const last = runs.at(-1);
  const { size } = letter;
  if (last && MARK.test(letter.text) && Math.abs(last.y - letter.y) < size && letter.x < last.end + size) {
    last.text = (last.text + letter.text).normalize('NFC');
    return;
  }
  if (last && letter.text === last.text.at(-1) && Math.abs(last.y - letter.y) < 0.08 * size && Math.abs(letter.end - last.end) < 0.08 * size) return; // drawn twice to look heavy
  const gap = last ? letter.x - last.end : 0;
  const goesOn = last && Math.abs(last.y - letter.y) < 0.05 * size && gap > -0.3 * size && gap < RUN_GAP * size;
  if (letter.text.trim() === '') {
    if (!goesOn || letter.text === '') return;
    last.text += last.text.endsWith(' ') ? '' : ' ';
    if (letter.end - last.end < size) last.end = Math.max(last.end, letter.end);
    return;
  }
  const alike = last && Math.abs(last.size - size) < 0.05 * size && last.bold === letter.bold && last.mark === letter.mark;
  if (!goesOn || !alike) {
    runs.push({ ...letter, spaced: goesOn === true && last?.text.endsWith(' ') });
    return;
  }
  last.text += (gap > WORD_GAP * size && !last.text.endsWith(' ') ? ' ' : '') + letter.text;
  last.end = letter.end;
}
