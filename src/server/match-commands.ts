import { fold } from '../domain/fold.ts';
import type { Command } from './command.ts';

/**
 * The commands that what is typed may mean, the likeliest first; all of them where nothing is typed. Every word typed must start a word of the
 * command, or its letters stand in order in the label, as people shorten what they know well ("nypa" for "Ny part").
 */
export function matchCommands(commands: readonly Command[], typed: string): Command[] {
  const asked = fold(typed).split(' ').filter(Boolean);
  if (asked.length === 0) return [...commands];
  return commands
    .map((command) => ({ command, weight: weightOf(command, asked) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ command }) => command);
}

function weightOf({ label, also }: Command, asked: readonly string[]): number {
  const [own, other] = [fold(label).split(' '), fold(also).split(' ')];
  const starts = (list: readonly string[], word: string) => list.some((one) => one.startsWith(word));
  if (asked.every((word) => starts(own, word))) return own[0]?.startsWith(asked[0] ?? '') ? 4 : 3;
  if (asked.every((word) => starts(own, word) || starts(other, word))) return 2;
  const letters = asked.join('');
  return letters.length >= 3 && own[0]?.[0] === letters[0] && standInOrder(letters, own.join('')) ? 1 : 0;
}

function standInOrder(letters: string, text: string): boolean {
  let at = -1;
  return [...letters].every((letter) => (at = text.indexOf(letter, at + 1)) >= 0);
}
