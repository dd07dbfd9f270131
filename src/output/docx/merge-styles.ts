import { attributeOf } from './relations.ts';

/** Ids that every document may lean on without holding the style, by the lower-case name of it. */
const KNOWN: readonly [string, string][] = [
  ['normal', 'Normal'],
  ['default paragraph font', 'DefaultParagraphFont'],
  ['normal table', 'TableNormal'],
];

interface Merged {
  xml: string;
  /** What each style of the reference is called in the document, by its id there. */
  ids: ReadonlyMap<string, string>;
}

/**
 * The styles of a reference, with those of ours that it lacks after them. Styles are the same when their names are: ids differ with the language of the Word they were
 * made in. A shared style takes our id, so that our text needs no change. Ours that are kept lose their font, and are set in that of the reference.
 */
export function mergeStyles(ours: string, theirs: string): Merged {
  const own = new Map([...KNOWN, ...stylesOf(ours).map(({ name, id }): [string, string] => [name, id])]);
  const reserved = new Set(own.values());
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const names = new Set<string>();
  for (const { name, id } of stylesOf(theirs)) {
    let given = own.get(name) ?? (reserved.has(id) ? `${id}Reference` : id);
    while (taken.has(given)) given += 'Reference';
    ids.set(id, given);
    taken.add(given);
    names.add(name);
  }
  const shared = new Set([...own].filter(([name]) => names.has(name)).map(([, id]) => id));
  const kept = stylesOf(ours)
    .filter(({ name }) => !names.has(name))
    .map(({ xml }) =>
      xml.replaceAll(/<w:rFonts\b[^>]*\/>/gu, '').replaceAll(/<w:link\b[^>]*\/>/gu, (tag) => (shared.has(attributeOf(tag, 'w:val') ?? '') ? '' : tag)),
    );
  const renamed = renameStyles(withoutNumbering(theirs), ids);
  return { xml: renamed.replace(/<\/w:styles>\s*$/u, () => `${kept.join('')}</w:styles>`), ids };
}

/** The text of a part in which styles go by their new ids. */
export function renameStyles(xml: string, ids: ReadonlyMap<string, string>): string {
  return xml.replaceAll(
    /(<w:(?:style\s(?:[^>]*\s)?w:styleId|(?:basedOn|next|link|pStyle|rStyle|tblStyle)\s(?:[^>]*\s)?w:val)\s*=\s*)(?:"([^"]*)"|'([^']*)')/gu,
    (_, before: string, double?: string, single?: string) => {
      const id = double ?? single ?? '';
      return `${before}"${ids.get(id) ?? id}"`;
    },
  );
}

/** The lists of the reference stay there, and so does what points at them. */
export const withoutNumbering = (xml: string): string => xml.replaceAll(/<w:numPr\s*\/>|<w:numPr\s*>[^]*?<\/w:numPr>/gu, '');

function stylesOf(xml: string): { id: string; name: string; xml: string }[] {
  return xml.split('</w:style>').flatMap((piece) => {
    const style = /<w:style\s[^]*$/u.exec(piece)?.[0];
    if (style === undefined) return [];
    const name = attributeOf(/<w:name\s[^>]*>/u.exec(style)?.[0] ?? '', 'w:val') ?? '';
    return [{ id: attributeOf(style.slice(0, style.indexOf('>')), 'w:styleId') ?? '', name: name.toLowerCase(), xml: `${style}</w:style>` }];
  });
}
