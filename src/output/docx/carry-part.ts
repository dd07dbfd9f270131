import { type DocxPackage, setText, textOf } from './package.ts';
import { attributeOf, readRelations, relationsOf, writeRelation } from './relations.ts';

const TYPES = '[Content_Types].xml';
const PICTURES: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
};
/** What means nothing without the part it leads to, and so cannot lose that. */
const LEADING = /<(a:hlinkClick|a:hlinkHover|c:chart|dgm:relIds|o:OLEObject|w14:contentPart|w:altChunk|w:control|w:subDoc)\b(?:[^>]*\/>|[^>]*>[^]*?<\/\1>)/gu;
/** A drawing that stands beside a picture of the same: it can hold links and programs, and the picture can not. */
const DRAWING = /<a:ext\s[^>]*>\s*<asvg:svgBlip\b[^>]*(?:\/>|>\s*<\/asvg:svgBlip>)\s*<\/a:ext>/gu;
const BOOKMARK = /<w:bookmark(?:Start|End)\b[^>]*\/>/gu;

/**
 * Brings a part of another document into this one under a name of ours, with the pictures in it and nothing else it leads to: no link, no program, no page elsewhere.
 * `change` is done to its text.
 */
export function carryPart(parts: DocxPackage, from: DocxPackage, { part, as, change }: { part: string; as: string; change: (xml: string) => string }): void {
  const pictures = readRelations(textOf(from, relationsOf(part)), part).filter(
    ({ id, type, target, isExternal }) => /^[\w.-]+$/u.test(id) && type === 'image' && !isExternal && from.has(target) && endingOf(target) in PICTURES,
  );
  const carried = pictures.map((picture) => ({ ...picture, target: `word/media/reference-${picture.target.replaceAll(/[^\w.]/gu, '-')}` }));
  for (const [index, { target }] of carried.entries()) {
    parts.set(target, from.get(pictures[index]!.target)!);
    nameType(parts, `<Default Extension="${endingOf(target)}" ContentType="${PICTURES[endingOf(target)]}"/>`);
  }
  const kept = new Set(pictures.map(({ id }) => id));
  const text = textOf(from, part)
    .replaceAll(DRAWING, '')
    .replaceAll(LEADING, '')
    .replaceAll(BOOKMARK, '') // their numbers are told in the whole document, and ours are there
    .replaceAll(/\sr:\w+\s*=\s*(?:"([^"]*)"|'([^']*)')/gu, (whole, double?: string, single?: string) => (kept.has(double ?? single ?? '') ? whole : ''));
  setText(parts, as, change(text));
  parts.delete(relationsOf(as));
  if (carried.length > 0)
    setText(
      parts,
      relationsOf(as),
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${carried.map(writeRelation).join('')}</Relationships>`,
    );
}

/** Says what a part, or all of an ending, is. What is said already stands. */
export function nameType(parts: DocxPackage, tag: string): void {
  const [said, key] = [textOf(parts, TYPES), tag.startsWith('<Default') ? 'Extension' : 'PartName'];
  const known = (said.match(/<(?:Default|Override)\s[^>]*>/gu) ?? []).map((one) => attributeOf(one, key));
  if (!known.includes(attributeOf(tag, key)))
    setText(
      parts,
      TYPES,
      said.replace('</Types>', () => `${tag}</Types>`),
    );
}

const endingOf = (name: string): string => /\.(\w+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
