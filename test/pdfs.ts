import { typeset } from '../src/output/typeset.ts';

/** A PDF of Typst markup, set in the house's font. */
export function typstPdf(body: string, page = ''): Uint8Array {
  return typeset(
    `#set document(title: "Prøve", date: datetime(year: 2021, month: 5, day: 6, hour: 10, minute: 0, second: 0))
#set page(paper: "a4"${page})
#set text(font: "Source Sans 3", size: 10pt, lang: "nn", hyphenate: true)
#set par(justify: true)
${body}`,
    { texts: {} },
  );
}

/** The same file without its structure, so that only what is seen on the page is left to go by. */
export function withoutTags(pdf: Uint8Array): Uint8Array {
  return new Uint8Array(Buffer.from(Buffer.from(pdf).toString('latin1').replaceAll('/StructTreeRoot', '/UnknownTreeRoot'), 'latin1'));
}

export interface HandPdf {
  trailer?: string;
  catalog?: string;
  count?: number; // what the page tree says it holds
  objects?: string[]; // further ones, from number 4 + 2 × pages
}

/** A PDF written by hand: a page for each string of drawing orders, with Helvetica as F1. */
export function handPdf(pages: readonly string[], { trailer = '', catalog = '', count = pages.length, objects = [] }: HandPdf = {}): Uint8Array {
  const all = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Count ${count} /Kids [${pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((orders, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`,
      `<< /Length ${orders.length} >>\nstream\n${orders}\nendstream`,
    ]),
    ...objects,
  ];
  let file = '%PDF-1.7\n';
  const offsets = all.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return String(offset).padStart(10, '0');
  });
  const start = file.length;
  file += `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${offset} 00000 n \n`).join('')}`;
  file += `trailer\n<< /Size ${all.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}

/** Drawing orders for a line of Helvetica. */
export const at = (x: number, y: number, text: string, size = 11) => `BT /F1 ${size} Tf ${x} ${y} Td (${text}) Tj ET\n`;
