import { isTag, isText, type ChildNode, type Element, type ParentNode } from 'domhandler';
import { headingLevel, isBlock, isBullet, isHidden, isNote, isNoteMark, isQuoted } from './html-elements.ts';
import type { Survey } from './survey-html.ts';
import type { PlaceKind, TextWriter } from './write-text.ts';

interface Frame {
  children: readonly ChildNode[];
  at: number;
  leave: (() => void)[]; // what there is to do after the last child, in this order
}

/**
 * Writes what stands in a part of a page. It keeps its own stack, for pages nest deeper than calls can.
 * Gives back how many pictures it left out.
 */
export function writeHtml(root: ParentNode, survey: Survey, writer: TextWriter, isLeftOut: (element: Element) => boolean): number {
  let pictures = 0;
  let notes = 0;
  let lists = 0; // lists, cells, headings and texts set as typed that are open around the words
  let cells = 0;
  let headings = 0;
  let typed = 0;

  /** Ends what came before as strongly as the place allows: a row, an item and a heading stay in one block. */
  const part = () => {
    if (headings > 0) writer.space();
    else if (cells > 0) writer.part();
    else if (lists > 0) writer.line();
    else writer.block();
  };
  const place = (kind: PlaceKind, leave: Frame['leave']) => {
    const open = writer.open(kind);
    leave.push(() => writer.close(open));
  };

  const write = (words: string) => {
    if (typed > 0 && cells === 0 && headings === 0) return writer.write(words);
    writer.write(words.replace(/[ \t\n\r\f]+/gu, ' '));
  };

  /** Does what opening an element asks for, and gives what closing it will, or null where it is left out. */
  const enter = (element: Element): Frame['leave'] | null => {
    const { name } = element;
    if (name === 'img' && element.attribs['width'] !== '1' && !isHidden(element)) pictures++; // one of a single point counts readers
    if (isHidden(element) || isNoteMark(element) || (isLeftOut(element) && !isNote(element))) return null;
    const leave: Frame['leave'] = [];
    if (name === 'br') {
      if (cells > 0 || headings > 0) writer.space();
      else writer.line();
      return leave;
    }
    if (isNote(element) && cells === 0 && headings === 0) {
      const outer = lists;
      lists = 0; // a note is a block, though notes often lie in a list
      writer.block();
      place({ kind: 'footnote', number: ++notes }, leave);
      leave.push(() => (writer.block(), (lists = outer)));
      return leave;
    }
    const level = headingLevel(element);
    if (level !== null && cells === 0 && headings === 0) {
      writer.block();
      headings++;
      place({ kind: 'heading', level }, leave);
      leave.push(() => (headings--, writer.block()));
      return leave;
    }
    if (isQuoted(element) && cells === 0 && headings === 0) {
      writer.block();
      place({ kind: 'quoted' }, leave);
    }
    if (name === 'tr' && cells === 0) {
      if (headings > 0 || isArranged(element, survey)) part();
      else {
        writer.line();
        place({ kind: 'row' }, leave);
        leave.push(() => writer.line());
      }
    } else if (name === 'td' || name === 'th') {
      if (headings > 0 || isArranged(element, survey)) {
        part();
        leave.push(part);
      } else {
        cells++;
        leave.push(() => (cells--, writer.tab()));
      }
    } else if (isBullet(element) && cells === 0 && headings === 0) {
      lists++;
      writer.bullet();
      leave.push(() => (writer.endBullet(), lists--));
    } else if (isBlock(element) || level !== null || isBullet(element)) {
      part();
      const isList = name === 'ul' || name === 'ol' || name === 'menu' || name === 'dl';
      const isTyped = name === 'pre';
      if (isList) lists++;
      if (isTyped) typed++;
      leave.push(() => {
        if (isList) lists--;
        if (isTyped) typed--;
        part();
      });
    }
    return leave;
  };

  const frames: Frame[] = [{ children: root.children, at: 0, leave: [] }];
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const child = frame.children[frame.at++];
    if (!child) {
      frames.pop();
      for (const act of frame.leave) act();
    } else if (isText(child)) write(child.data);
    else if (isTag(child) || child.type === 'cdata') {
      const leave = isTag(child) ? enter(child) : [];
      if (leave) frames.push({ children: child.children, at: 0, leave });
    }
  }
  return pictures;
}

/** Whether a row or a cell is of no table, or of one that only arranges. Between a cell and its table there are at most a row and a body of rows. */
function isArranged(element: Element, survey: Survey): boolean {
  let around = element.parent;
  for (let step = 0; step < 2 && around && isTag(around) && around.name !== 'table'; step++) around = around.parent;
  return !(around && isTag(around) && around.name === 'table') || survey.layout.has(around);
}
