import { readXml, type XmlReader } from './read-xml.ts';
import type { ZipParts } from './zip-parts.ts';

const MOST = 100_000; // characters of one text; Excel itself stops at 32,767

/** Gathers the text of a string, in one style or several; how it is pronounced (rPh) is left out. */
export function gatherText(): XmlReader & { taken(): string } {
  let [said, inText, spoken] = ['', false, 0];
  return {
    open: (name) => {
      if (name === 't') inText = true;
      if (name === 'rPh') spoken += 1;
    },
    text: (text) => {
      if (inText && spoken === 0 && said.length < MOST) said += text;
    },
    close: (name) => {
      if (name === 't') inText = false;
      if (name === 'rPh') spoken -= 1;
    },
    taken: () => {
      const text = said;
      [said, inText, spoken] = ['', false, 0];
      return plain(text);
    },
  };
}

/** Excel writes signs XML cannot hold as _x000D_. */
const plain = (text: string): string =>
  text.includes('_x') ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text;

/** The strings the cells of a workbook share, by their place. */
export function readStrings(zip: ZipParts, part: string | null): string[] {
  if (part === null || !zip.has(part)) return [];
  const strings: string[] = [];
  const gather = gatherText();
  readXml(zip, part, {
    open: gather.open!,
    text: gather.text!,
    close: (name) => {
      gather.close!(name);
      if (name === 'si') strings.push(gather.taken());
    },
  });
  return strings;
}
