/**
 * Puts right what the reader of mail does to quoted lines that flow: it joins them with the mark of the next line left in the middle.
 * Only lines that open with ">" are touched.
 */
export function unfoldQuotes(text: string): string {
  return text.replaceAll(/^(>+)[ \t].*$/gmu, (line, marks: string) => line.replaceAll(` ${marks} `, ' '));
}
