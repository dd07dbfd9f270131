/** What the parts of a Word file are made of: words, tags, and what comes before the root. No comments and no unread sections, which Word does not write. */
const PIECE =
  /[^<&]+|&(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});|<\?[^<>]*\?>|<(\/?)([\w:.-]+)(?:\s+[\w:.-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'))*\s*(\/?)>/giuy;

/** Whether every tag in an XML is closed in its turn. What is put together out of such texts opens without repair. */
export function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < xml.length) {
    const piece = PIECE.exec(xml);
    if (!piece) return false;
    const [, closing, name, alone] = piece;
    if (name === undefined || alone) continue;
    if (!closing) open.push(name);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}
