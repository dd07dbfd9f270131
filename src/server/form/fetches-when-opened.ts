import type { Relation } from '../../output/docx/relations.ts';

const FETCHING = /^\s*(?:INCLUDEPICTURE|INCLUDETEXT|IMPORT|INCLUDE|DDE|DDEAUTO|LINK|DATABASE|RD)\b/iu;
const FROM_ELSEWHERE = /\s(?:o:)?(?:src|href)\s*=\s*["'][^"']*(?::|\/\/|\\\\)/giu;

/** Whether the header or footer of a Word file gets something from elsewhere as soon as it is opened. A link waits until it is pressed. */
export function fetchesWhenOpened(xml: string, relations: readonly Relation[]): boolean {
  if (relations.some(({ type, isExternal }) => isExternal && type !== 'hyperlink')) return true;
  return (
    fieldsOf(xml).some((field) => FETCHING.test(withLetters(field))) || (withLetters(xml).match(FROM_ELSEWHERE) ?? []).some((said) => !/^\shref/iu.test(said))
  );
}

/** What the fields of a part are to do. One may be cut into several runs. */
function fieldsOf(xml: string): string[] {
  const simple = [...xml.matchAll(/\sw:instr\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)].map(([, double, single]) => double ?? single ?? '');
  const cut = xml.split(/<w:fldChar\b[^>]*>/u).map((piece) => [...piece.matchAll(/<w:instrText\b[^>]*>([^<]*)</gu)].map(([, text]) => text).join(''));
  return [...simple, ...cut];
}

/** Letters written as numbers, in their own shape. */
const withLetters = (text: string): string =>
  text.replaceAll(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/giu, (_, hex?: string, ten?: string) => {
    const code = hex === undefined ? Number(ten) : Number.parseInt(hex, 16);
    return code > 0x10ffff ? '' : String.fromCodePoint(code);
  });
