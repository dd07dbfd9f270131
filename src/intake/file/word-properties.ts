import { isTag, isText, type ParentNode } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { dayOf } from './html-to-text.ts';
import { tidyTitle } from './tidy-text.ts';

/** What a Word file says of itself in its core properties: a title, and the day it was last saved, else made. */
export function readCoreProperties(xml: string): { title: string | null; written: string | null } {
  const words = new Map<string, string>();
  const root = parseDocument(xml, { xmlMode: true }).children.find(isTag);
  for (const child of root?.children ?? []) if (isTag(child)) words.set(child.name, child.children.map((text) => (isText(text) ? text.data : '')).join(''));
  return { title: tidyTitle(words.get('dc:title')), written: dayOf(words.get('dcterms:modified')) ?? dayOf(words.get('dcterms:created')) };
}

const BASES = 20; // styles that build on each other; more is a ring

/** The level of the headings made with each style of paragraph that is none by name, by its id: a style says so itself or by the style it builds on. */
export function readHeadingStyles(xml: string): Map<string, number> {
  const styles = new Map<string, { level: number | null; base: string | null }>();
  const root: ParentNode | undefined = parseDocument(xml, { xmlMode: true }).children.find(isTag);
  for (const style of root?.children ?? []) {
    if (!isTag(style) || style.name !== 'w:style' || style.attribs['w:type'] !== 'paragraph') continue;
    const valueOf = (name: string, within: ParentNode = style) => within.children.filter(isTag).find((child) => child.name === name)?.attribs['w:val'];
    const paragraph = style.children.filter(isTag).find((child) => child.name === 'w:pPr');
    const outline = paragraph && valueOf('w:outlineLvl', paragraph);
    styles.set(style.attribs['w:styleId'] ?? '', { level: outline === undefined ? null : Number(outline) + 1, base: valueOf('w:basedOn') ?? null });
  }
  const levels = new Map<string, number>();
  for (const id of styles.keys()) {
    let style = styles.get(id);
    for (let step = 0; style && style.level === null && step < BASES; step++) style = styles.get(style.base ?? '');
    if (style?.level && style.level <= 6) levels.set(id, style.level);
  }
  return levels;
}
