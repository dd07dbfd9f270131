/** A label in at most two lines of some letters; what does not fit ends in "…". */
export function labelLines(label: string, letters: number): string[] {
  const words = label.split(' ');
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const shown = lines.slice(0, 2);
  if (lines.length > 2) shown[1] = `${shown[1] ?? ''}…`;
  return shown.map((line) => (line.length > letters ? `${line.slice(0, letters - 1)}…` : line));
}
