import { carryPart, nameType } from './docx/carry-part.ts';
import { mergeStyles, renameStyles, withoutNumbering } from './docx/merge-styles.ts';
import { type DocxPackage, setText, textOf } from './docx/package.ts';
import { attributeOf, readRelations, relationsOf, writeRelation } from './docx/relations.ts';

const DOCUMENT = 'word/document.xml';
const KINDS = ['header', 'footer'] as const;
/** How the part of each kind begins. A relation may lead to something else than it says. */
const ROOTS: Record<string, string> = { styles: '<w:styles', theme: '<a:theme', fontTable: '<w:fonts', header: '<w:hdr', footer: '<w:ftr' };
const IS_OFF = /^(?:0|false|off)$/u;

/**
 * The parts of a Word document in the look of another: its styles, theme, fonts, page, header and footer. Nothing of what its pages say is taken, and nothing that runs
 * or fetches. Both are packages as Word writes them; the reference is one that has been looked through.
 */
export function withReference(ours: DocxPackage, reference: DocxPackage): DocxPackage {
  const parts: DocxPackage = new Map(ours);
  const main = readRelations(textOf(reference, '_rels/.rels'), '').find(({ type }) => type === 'officeDocument')?.target ?? DOCUMENT;
  const relations = readRelations(textOf(reference, relationsOf(main)), main).filter(
    ({ type, target, isExternal }) => !isExternal && target.startsWith('word/') && textOf(reference, target).includes(ROOTS[type] ?? '\0'),
  );
  const partOf = (type: string) => relations.find((relation) => relation.type === type)?.target;
  const same = (xml: string) => xml;

  const styles = partOf('styles');
  const merged = styles === undefined ? null : mergeStyles(textOf(ours, 'word/styles.xml'), textOf(reference, styles));
  if (merged) setText(parts, 'word/styles.xml', merged.xml);
  const theme = partOf('theme');
  if (theme !== undefined) carryPart(parts, reference, { part: theme, as: 'word/theme/theme1.xml', change: same });
  const fonts = partOf('fontTable');
  if (fonts !== undefined)
    carryPart(parts, reference, { part: fonts, as: 'word/fontTable.xml', change: (xml) => xml.replaceAll(/<w:embed\w+\b[^>]*\/>/gu, '') });

  const text = textOf(reference, main).replaceAll(/<w:sectPrChange\b[^]*?<\/w:sectPrChange>/gu, '');
  const page = text.match(/<w:sectPr\b[^>]*>[^]*?<\/w:sectPr>/gu)?.at(-1) ?? '';
  const first = /<w:titlePg\b[^>]*>/u.exec(page)?.[0];
  const hasFirst = first !== undefined && !IS_OFF.test(attributeOf(first, 'w:val') ?? '');
  let section = takePage(sectionOf(parts), page, hasFirst);
  for (const kind of KINDS) {
    for (const place of hasFirst ? ['default', 'first'] : ['default']) {
      const tag = (text.match(new RegExp(`<w:${kind}Reference\\s[^>]*>`, 'gu')) ?? []).findLast((one) => attributeOf(one, 'w:type') === place);
      const part = tag && relations.find(({ id, type }) => type === kind && id === attributeOf(tag, 'r:id'))?.target;
      if (!part) continue;
      const as = `word/reference-${kind}-${place}.xml`;
      carryPart(parts, reference, { part, as, change: (xml) => withoutNumbering(renameStyles(xml, merged?.ids ?? new Map())) });
      nameType(parts, `<Override PartName="/${as}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`);
      const id = `reference_${kind}_${place}`;
      relate(parts, writeRelation({ id, type: kind, target: as, isExternal: false }));
      section = section
        .replace(new RegExp(`<w:${kind}Reference\\s[^>]*w:type="${place}"[^>]*>`, 'u'), '')
        .replace(/^<w:sectPr[^>]*>/u, (open) => `${open}<w:${kind}Reference w:type="${place}" r:id="${id}"/>`);
    }
  }
  setText(
    parts,
    DOCUMENT,
    textOf(parts, DOCUMENT).replace(sectionOf(parts), () => section),
  );
  return parts;
}

const sectionOf = (parts: DocxPackage): string =>
  textOf(parts, DOCUMENT)
    .match(/<w:sectPr\b[^>]*>.*?<\/w:sectPr>/gsu)
    ?.at(-1) ?? '';

/** The section of ours on the paper of theirs, with its margins. */
function takePage(section: string, theirs: string, hasFirst: boolean): string {
  const taken = ['pgSz', 'pgMar'].reduce((text, name) => {
    const tag = new RegExp(`<w:${name}\\s[^>]*/>`, 'u');
    const given = tag.exec(theirs)?.[0];
    return given === undefined ? text : text.replace(tag, () => given);
  }, section);
  return hasFirst && !taken.includes('<w:titlePg') ? taken.replace('<w:docGrid', '<w:titlePg/><w:docGrid') : taken;
}

function relate(parts: DocxPackage, relation: string): void {
  const name = relationsOf(DOCUMENT);
  setText(
    parts,
    name,
    textOf(parts, name).replace('</Relationships>', () => `${relation}</Relationships>`),
  );
}
