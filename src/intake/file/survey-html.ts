import { isTag, isText, type Document as Page, type Element, type ParentNode } from 'domhandler';
import { isHidden } from './html-elements.ts';

interface Table {
  widest: number; // cells of its widest row
  nests: boolean; // holds another table
}

/** What has to be known of a page before its text can be written. */
export interface Survey {
  title: string | null;
  metas: Map<string, string>; // by name, in lower case; the first of a name
  main: Element | null; // the part that is the page's text, where the page says so
  layout: Set<Element>; // tables that only arrange, whose cells are read as blocks
}

interface Step {
  node: ParentNode;
  table: Table | null;
  row: { cells: number } | null;
}

/** Looks once over a page, without calling itself: pages nest deeper than calls can. */
export function surveyHtml(page: Page): Survey {
  const found: Survey = { title: null, metas: new Map(), main: null, layout: new Set() };
  const tables = new Map<Element, Table>();
  const mains: Element[] = [];
  const articles: Element[] = [];
  const steps: Step[] = [{ node: page, table: null, row: null }];
  for (let step = steps.pop(); step; step = steps.pop()) {
    for (const child of step.node.children.toReversed()) {
      if (!isTag(child)) continue;
      if (child.name === 'title' && step.node.type === 'tag' && (step.node as Element).name !== 'svg') found.title = wordsOf(child);
      if (child.name === 'meta') noteMeta(found.metas, child);
      if (child.name !== 'head' && isHidden(child)) continue;
      let { table, row } = step;
      if (child.name === 'main' || child.attribs['role'] === 'main') mains.push(child);
      if (child.name === 'article') articles.push(child);
      if (child.name === 'table') {
        if (table) table.nests = true;
        table = { widest: 0, nests: false };
        row = null;
        tables.set(child, table);
      } else if (child.name === 'tr') row = { cells: 0 };
      else if ((child.name === 'td' || child.name === 'th') && row && table) table.widest = Math.max(table.widest, ++row.cells);
      steps.push({ node: child, table, row });
    }
  }
  for (const [element, table] of tables) {
    if (table.nests || table.widest < 2 || /^(?:presentation|none)$/u.test(element.attribs['role'] ?? '')) found.layout.add(element);
  }
  found.main = only(mains) ?? (mains.length === 0 ? only(articles) : null);
  return found;
}

const only = (elements: readonly Element[]) => (elements.length === 1 ? (elements[0] ?? null) : null);

/** A title holds nothing but words. */
const wordsOf = (element: Element) =>
  element.children
    .filter(isText)
    .map((text) => text.data)
    .join('');

function noteMeta(metas: Map<string, string>, element: Element): void {
  const { name, property, itemprop, content } = element.attribs;
  const key = (name ?? property ?? itemprop ?? '').toLowerCase();
  if (key !== '' && content !== undefined && !metas.has(key)) metas.set(key, content);
}
