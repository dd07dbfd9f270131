import { type DocxPackage, setText, textOf } from './package.ts';

const DOCUMENT = 'word/document.xml';

/** Numbers the bookmarks that the contents lead to from 1 in their order: the library numbers them from where its last document ended. */
export function steadyMarks(parts: DocxPackage): void {
  const numbers = new Map<string, number>();
  const numberOf = (said: string) => {
    const number = numbers.get(said) ?? numbers.size + 1;
    numbers.set(said, number);
    return number;
  };
  const named = textOf(parts, DOCUMENT).replaceAll(
    /(<w:bookmarkStart w:name="_Toc)(\d+)(" w:id=")\2"\/>(.*?)<w:bookmarkEnd w:id="\2"\/>/gs,
    (_, open, said, id, inside) => {
      const number = numberOf(said);
      return `${open}${number}${id}${number}"/>${inside}<w:bookmarkEnd w:id="${number}"/>`;
    },
  );
  setText(
    parts,
    DOCUMENT,
    named.replaceAll(/(w:anchor="_Toc|PAGEREF _Toc)(\d+)/g, (_, before, said) => before + String(numbers.get(said) ?? said)),
  );
}
