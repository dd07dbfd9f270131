import type { BlockKind } from './page-shapes.ts';

/** What the library gives of a page's structure. */
export interface TreeNode {
  role?: string;
  type?: string;
  id?: string;
  children?: readonly TreeNode[];
}

/** A block as the structure has it, by the marks its letters are drawn under. */
export interface TreeBlock {
  kind: BlockKind;
  level: number;
  cells: Mark[][]; // one but for rows
  label: number[]; // marks of a point's sign, or a note's number
}

/** `label` is a number or sign of its own in running text: most often the mark of a note. */
export interface Mark {
  mark: number;
  label: boolean;
}

const INLINE = /^(?:Span|Link|Lbl|Quote|Em|Strong|Reference|Code|Annot|Ruby|RB|RT|RP|Warichu|WT|WP|Sub|BibEntry|Form|NonStruct)$/u;
const NOTE = /^(?:Note|FENote|Footnote|Endnote)$/u;
const IN_POINT = /^(?:LBody|P|NonStruct|Div|Span|Link)$/u;
const DEEPEST = 60;

/** The blocks of a page in the order its structure gives them; a note after the block it is called from. */
export function readTree(root: TreeNode): TreeBlock[] {
  const blocks: TreeBlock[] = [];
  walk(root, { kind: 'paragraph', level: 0, label: [] }, blocks, 0);
  return blocks;
}

type Context = Omit<TreeBlock, 'cells'>;

/** Children that run on make one block; those that are blocks themselves end it. */
function walk(node: TreeNode, context: Context, blocks: TreeBlock[], depth: number): void {
  if (depth > DEEPEST || node.role === 'Artifact') return;
  let marks: Mark[] = [];
  let own = context;
  const notes: TreeNode[] = [];
  const close = () => {
    if (marks.length > 0) {
      blocks.push({ ...own, cells: [marks] });
      own = { ...context, kind: own.kind === 'bullet' ? 'paragraph' : own.kind, label: [] }; // what follows in a point is no new point
    }
    for (const note of notes.splice(0)) walk(note, { kind: 'footnote', level: 0, label: labelOf(note) }, blocks, depth + 1);
    marks = [];
  };
  for (const child of node.children ?? []) {
    if (NOTE.test(child.role ?? '')) notes.push(child);
    else if (context.label.length > 0 && child.role === 'Lbl') continue;
    else if (isInline(child)) marks.push(...marksOf(child, false, notes));
    else {
      close();
      walkBlock(child, own, blocks, depth + 1);
      if (own.kind === 'bullet') own = { ...own, kind: 'paragraph', label: [] };
    }
  }
  close();
}

function walkBlock(node: TreeNode, context: Context, blocks: TreeBlock[], depth: number): void {
  const role = node.role ?? '';
  const plain: Context = { kind: 'paragraph', level: 0, label: [] };
  const heading = /^(?:H([1-6])?|Title)$/u.exec(role);
  if (heading) walk(node, { ...plain, kind: 'heading', level: Number(heading[1] ?? 1) }, blocks, depth);
  else if (role === 'LI') walk(node, { ...plain, kind: 'bullet', label: labelOf(node) }, blocks, depth);
  else if (role === 'TR') {
    const notes: TreeNode[] = [];
    blocks.push({ ...plain, kind: 'row', cells: (node.children ?? []).map((cell) => marksOf(cell, false, notes)) });
    for (const note of notes) walk(note, { ...plain, kind: 'footnote', label: labelOf(note) }, blocks, depth);
  } else walk(node, context.kind === 'footnote' || (context.kind === 'bullet' && IN_POINT.test(role)) ? context : plain, blocks, depth);
}

function isInline(node: TreeNode): boolean {
  if (node.type) return true;
  return INLINE.test(node.role ?? '') && (node.children ?? []).every((child) => isInline(child) || NOTE.test(child.role ?? ''));
}

const labelOf = (node: TreeNode) =>
  (node.children ?? []).filter(({ role }) => role === 'Lbl').flatMap((label) => marksOf(label, true, []).map(({ mark }) => mark));

function marksOf(node: TreeNode, label: boolean, notes: TreeNode[], depth = 0): Mark[] {
  if (depth > DEEPEST || node.role === 'Artifact') return [];
  if (NOTE.test(node.role ?? '') && depth > 0) {
    notes.push(node);
    return [];
  }
  const mark = node.type === 'content' ? /_mc(\d+)$/u.exec(node.id ?? '')?.[1] : undefined;
  if (mark !== undefined) return [{ mark: Number(mark), label }];
  return (node.children ?? []).flatMap((child) => marksOf(child, label || node.role === 'Lbl' || node.role === 'Reference', notes, depth + 1));
}
