import type { Document } from '../../../domain/document.ts';
import { Problem } from '../../../domain/problem.ts';
import type { Limits } from '../limits.ts';
import type { WrittenText } from '../write-text.ts';
import { readBody } from './body-size.ts';
import { readColumns } from './columns.ts';
import { gatherLines } from './gather-lines.ts';
import { joinBlocks } from './join-blocks.ts';
import { linesToBlocks } from './lines-to-blocks.ts';
import { type PDFDocumentProxy, withPdf } from './open-pdf.ts';
import type { PageText, Run } from './page-shapes.ts';
import { readAbout } from './read-about.ts';
import { readRuns } from './read-runs.ts';
import { type TreeBlock, readTree } from './read-tree.ts';
import { dropRunningLines } from './running-lines.ts';
import { treeToBlocks } from './tree-to-blocks.ts';
import { writeBlocks } from './write-blocks.ts';

interface ReadPage extends PageText {
  tree: TreeBlock[] | null;
}

/** Reads a PDF in the order a person does. Throws Problem 'encrypted', 'damaged', 'no-text', 'too-many-pages' or 'too-large'. */
export async function readPdf(bytes: Uint8Array, limits: Limits): Promise<Document> {
  return withPdf(bytes, 1, async (pdf) => {
    if (pdf.numPages > limits.pages) throw new Problem('too-many-pages', { pages: pdf.numPages, most: limits.pages });
    const pages = await readPages(pdf, limits);
    const empty = pages.filter(({ runs }) => runs.length === 0).map(({ page }) => page);
    if (empty.length === pages.length) throw new Problem('no-text');
    const { text, places, notes } = arrange(pages, limits);
    if (text === '') throw new Problem('no-text');
    if (empty.length > 0) notes.push({ code: 'no-text-on-pages', params: { count: empty.length, pages: shortList(empty) } });
    return { text, media: 'application/pdf', ...(await readAbout(pdf)), from: null, places, parts: [], notes };
  });
}

async function readPages(pdf: PDFDocumentProxy, limits: Limits): Promise<ReadPage[]> {
  const pages: ReadPage[] = [];
  let letters = 0;
  for (let at = 1; at <= pdf.numPages; at++) {
    const page = await pdf.getPage(at);
    const text = await readRuns(page, at);
    const root = await page.getStructTree().catch(() => null);
    pages.push({ ...text, tree: root && readTree(root) });
    page.cleanup();
    letters += text.runs.reduce((sum, run) => sum + run.text.length, 0);
    if (letters > limits.letters) throw new Problem('too-large', { bytes: letters, most: limits.letters });
  }
  return pages;
}

function arrange(pages: ReadPage[], limits: Limits): WrittenText {
  dropRunningLines(pages);
  const lines = new Map(
    pages.map((page) => [
      page,
      readColumns(withoutArtifacts(page.runs)).map((region) => gatherLines(region.runs, page.page, { x: region.x, end: region.end })),
    ]),
  );
  const body = readBody([...lines.values()].flat(2));
  const named = pages.some(({ tree }) => tree?.some(({ kind }) => kind === 'heading'));
  const blocks = pages.flatMap((page) => {
    const tagged = page.tree && page.tree.length > 0 ? treeToBlocks(page.tree, page, named ? null : body) : null;
    return tagged ?? (lines.get(page) ?? []).flatMap((column) => linesToBlocks(column, body, page.height));
  });
  return writeBlocks(joinBlocks(blocks), limits);
}

/** What a page calls an artifact is left out, unless it calls nearly everything so. */
function withoutArtifacts(runs: Run[]): Run[] {
  const own = runs.filter(({ mark }) => mark !== -1);
  return own.length > runs.length / 2 ? own : runs;
}

/** "2, 5–7, …": pages in a row as a range, and no more than a few of them. */
function shortList(pages: readonly number[]): string {
  const ranges: { from: number; to: number }[] = [];
  for (const page of pages) {
    const last = ranges.at(-1);
    if (last?.to === page - 1) last.to = page;
    else ranges.push({ from: page, to: page });
  }
  const said = ranges.slice(0, 8).map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
  return [...said, ...(ranges.length > 8 ? ['…'] : [])].join(', ');
}
