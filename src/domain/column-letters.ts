/** The letters a column of a sheet goes by, from 0: A to Z, then AA and on. */
export function columnLetters(column: number): string {
  return column > 25 ? columnLetters(Math.floor(column / 26) - 1) + columnLetters(column % 26) : String.fromCharCode(65 + column);
}
