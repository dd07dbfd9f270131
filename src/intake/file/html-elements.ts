import type { Element } from 'domhandler';

/** Elements whose words are no part of the running text: code, forms, drawings, and what stands in for them. */
const LEFT_OUT = new Set(
  'head script style template noscript noframes iframe object embed applet audio video canvas svg select textarea button datalist del rp rt xml colgroup col'.split(
    ' ',
  ),
);
/** Elements that open a block of their own. Any other is part of the line it stands in. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center details dialog div dl dt dd fieldset figure figcaption footer form header hgroup hr html legend ' +
    'main menu nav ol p pre section summary table ul'
  ).split(' '),
);
/** What stands around the text of a page, and is left out where the page says which part is its text. */
const AROUND = new Set(['nav', 'aside']);
const AROUND_ROLES = new Set(['navigation', 'complementary', 'search', 'banner', 'contentinfo']);

export const styleOf = (element: Element) => (element.attribs['style'] ?? '').replace(/\s+/gu, '').toLowerCase();
const classesOf = (element: Element) => (element.attribs['class'] ?? '').split(/\s+/u);
const roleOf = (element: Element) => element.attribs['role']?.toLowerCase() ?? '';

/** `mso-` are the words of Word when it saves a web page: its signs of bullets, and its comments, stand in the text as if written. */
export function isHidden(element: Element): boolean {
  if ('hidden' in element.attribs || LEFT_OUT.has(element.name)) return true;
  const style = styleOf(element);
  if (/(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|mso-hide:all|mso-list:ignore|mso-element:comment-list)/u.test(style)) return true;
  return element.name === 'a' && classesOf(element).some((name) => name === 'msocomanchor' || name === 'msocomoff');
}

export const isNavigation = (element: Element) => element.name === 'nav' || roleOf(element) === 'navigation';
export const isAround = (element: Element) => AROUND.has(element.name) || AROUND_ROLES.has(roleOf(element));
export const isBlock = (element: Element) => BLOCKS.has(element.name);

export function headingLevel(element: Element): number | null {
  const level = /^h([1-6])$/u.exec(element.name)?.[1] ?? (roleOf(element) === 'heading' ? (element.attribs['aria-level'] ?? '2') : null);
  return level !== null && /^[1-6]$/u.test(level) ? Number(level) : null;
}

/** Word saves the items of a list as paragraphs that tell of their list in their style. */
export const isBullet = (element: Element) => element.name === 'li' || (element.name === 'p' && /(?:^|;)mso-list:(?!ignore|none|skip)/u.test(styleOf(element)));

/** An earlier letter, as programs for mail mark it when they answer. */
export const isQuoted = (element: Element) =>
  (element.name === 'blockquote' && element.attribs['type'] === 'cite') || classesOf(element).some((name) => name === 'gmail_quote' || name === 'yahoo_quoted');

/** Names of the marks and bodies of notes: as mammoth, Word, LibreOffice, pandoc and MediaWiki give them. */
const NOTE_MARK = /^(?:(?:foot|end)note-ref-[^-]+|_(?:ftn|edn)ref\d+|sd(?:foot|end)note\d+(?:anc|sym)|fnref\d+|cite_ref-\S+)$/u;
const NOTE_BODY = /^(?:(?:foot|end)note-(?!ref-)[^-]+|_?(?:ftn|edn)\d+|sd(?:foot|end)note\d+|fn\d+|cite_note-\S+)$/u;

/** The number that stands for a note in the running text, or at the note itself to lead back. */
export function isNoteMark(element: Element): boolean {
  if (['doc-noteref', 'doc-backlink'].includes(roleOf(element))) return true;
  if (element.name !== 'a') return false;
  const target = /^#(.+)$/u.exec((element.attribs['href'] ?? '').slice(0, 200))?.[1] ?? '';
  return NOTE_MARK.test(element.attribs['id'] ?? element.attribs['name'] ?? '') || NOTE_MARK.test(target) || NOTE_BODY.test(target);
}

export const isNote = (element: Element) =>
  ['doc-footnote', 'doc-endnote'].includes(roleOf(element)) || (['li', 'div', 'aside'].includes(element.name) && NOTE_BODY.test(element.attribs['id'] ?? ''));
