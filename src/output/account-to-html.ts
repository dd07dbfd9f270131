import { escapeXml } from './escape-xml.ts';
import { createHash } from 'node:crypto';
import type { Account } from '../domain/account.ts';
import { type HouseStyle, NO_HOUSE_STYLE } from '../domain/house-style.ts';
import type { AccountWords } from '../language/account-words.ts';
import { ACCOUNT_STYLE } from './account-style.ts';
import { arrangeAccount, type PrintedAccount, type PrintedNote } from './arrange-account.ts';
import type { PrintedChart, PrintedTable } from './arrange-figures.ts';
import { numberNotes } from './number-notes.ts';
import { viewerData } from './viewer-data.ts';
import { viewerScript } from './viewer-script.ts';

/** Where an edition is published: who signed it, and where the other editions are. */
interface Published {
  signed?: string;
  label: string;
  links: readonly { text: string; href: string }[];
}

/**
 * The account as one web page that needs no other file. Every sentence is an element with the sentence's id. Without script it is read with its notes; the one
 * script in it, which nothing else may be added to, opens what a sentence stands on.
 */
export function accountToHtml(account: Account, words: AccountWords, published?: Published, house: HouseStyle = NO_HOUSE_STYLE): string {
  const numbered = numberNotes(account);
  const printed = arrangeAccount(account, words, numbered, house.colour);
  const style =
    house.colour === null
      ? ACCOUNT_STYLE
      : `${ACCOUNT_STYLE}@media not (prefers-color-scheme: dark) { :root { --link: ${house.colour}; } h1, h2, h3 { color: ${house.colour}; } }\n`;
  const script = viewerScript();
  const references = new Map<number, number>(); // how many times each note has been referred to so far
  const sections = printed.sections.map((section) => writeSection(section, printed.lang, words, references));
  return `<!doctype html>
<html lang="${printed.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(script)}; img-src data:; base-uri 'none'; form-action 'none'">
<title>${escapeXml(printed.title)} – ${escapeXml(printed.agency)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#content">${escapeXml(words.skip)}</a>
<header>
${writeLogo(house.logo, `${words.logoOf} ${account.agency}`)}<h1>${escapeXml(printed.title)}</h1>
<p class="about">${escapeXml(printed.agency)} · ${escapeXml(printed.status)}</p>
</header>
${writeContents(printed, words)}<main id="content" tabindex="-1">
${sections.join('\n')}
${writeNotes(printed.notes, references, words)}</main>
${writeFoot(printed.checksum, published)}<script type="application/json" id="viewer-data">${JSON.stringify(viewerData(account, words, numbered)).replaceAll('<', String.raw`\u003c`)}</script>
<script type="module">${script}</script>
</body>
</html>
`;
}

function writeFoot(checksum: string | null, published: Published | undefined): string {
  const lines = [published?.signed, checksum].flatMap((line) => (line ? [`<p>${escapeXml(line)}</p>`] : []));
  const links = (published?.links ?? []).map(({ text, href }) => `<li><a href="${escapeXml(href)}">${escapeXml(text)}</a></li>`);
  if (published && links.length > 0)
    lines.push(`<nav aria-labelledby="editions"><h2 id="editions">${escapeXml(published.label)}</h2><ul>${links.join('')}</ul></nav>`);
  return lines.length > 0 ? `<footer>${lines.join('\n')}</footer>\n` : '';
}

/** The logo as a picture inside the page: what is in it cannot run there. */
function writeLogo(logo: HouseStyle['logo'], otherwise: string): string {
  if (!logo) return '';
  const data = Buffer.from(logo.bytes).toString('base64');
  return `<p><img src="data:${logo.media};base64,${data}" alt="${escapeXml(logo.alternative || otherwise)}" width="${Math.round((logo.width / logo.height) * 64)}" height="64"></p>\n`;
}

function writeContents({ sections }: PrintedAccount, words: AccountWords): string {
  if (sections.length < 2) return '';
  const links = sections.map(
    ({ id, title, part }) =>
      `${part === null ? '' : `<li class="part">${escapeXml(part)}</li>\n`}<li><a href="#${fragment(`section-${id}`)}">${escapeXml(title)}</a></li>`,
  );
  return `<nav aria-labelledby="contents">\n<h2 id="contents">${escapeXml(words.contents)}</h2>\n<ul>\n${links.join('\n')}\n</ul>\n</nav>\n`;
}

function writeSection(section: PrintedAccount['sections'][number], lang: string, words: AccountWords, references: Map<number, number>): string {
  const id = elementId(`section-${section.id}`);
  const paragraphs = section.paragraphs.map((sentences) => {
    const written = sentences.map((sentence) => {
      const text = sentence.runs
        .map((run) => (run.lang === sentence.lang ? escapeXml(run.text) : `<span lang="${run.lang}">${escapeXml(run.text)}</span>`))
        .join('');
      const marks = sentence.notes.map((number) => {
        const turn = (references.get(number) ?? 0) + 1;
        references.set(number, turn);
        return `<a id="ref-${number}-${turn}" href="#note-${number}" role="doc-noteref" aria-label="${escapeXml(words.source)} ${number}">${number}</a>`;
      });
      const sup = marks.length > 0 ? `<sup>${marks.join(', ')}</sup>` : '';
      return `<span id="${elementId(sentence.id)}"${sentence.lang === lang ? '' : ` lang="${sentence.lang}"`}><span class="said">${text}</span>${sup}</span>`;
    });
    return `<p>${written.join('\n')}</p>`;
  });
  const level = section.isPart ? 3 : 2;
  const part = section.part === null ? '' : `<h2 class="part">${escapeXml(section.part)}</h2>\n`;
  const figures = [...section.tables.map(writeTable), ...section.charts.map(writeChart)];
  return `${part}<section aria-labelledby="${id}">\n<h${level} id="${id}">${escapeXml(section.title)}</h${level}>\n${[...paragraphs, ...figures].join('\n')}\n</section>`;
}

function writeTable({ caption, columns, rows }: PrintedTable): string {
  const side = (at: number) => (columns[at]?.isNumber ? ' class="number"' : '');
  const heads = columns.map(({ title }, at) => `<th scope="col"${side(at)}>${escapeXml(title)}</th>`);
  const lines = rows.map(
    (cells) =>
      `<tr>${cells.map((cell, at) => (at === 0 ? `<th scope="row">${escapeXml(cell)}</th>` : `<td${side(at)}>${escapeXml(cell)}</td>`)).join('')}</tr>`,
  );
  return `<div class="wide" role="region" aria-label="${escapeXml(caption)}" tabindex="0"><table>\n<caption>${escapeXml(caption)}</caption>\n<thead><tr>${heads.join('')}</tr></thead>\n<tbody>\n${lines.join('\n')}\n</tbody>\n</table></div>`;
}

function writeChart({ svg, caption, numbers }: PrintedChart): string {
  return `<figure>\n${svg}\n<figcaption>${escapeXml(caption)}</figcaption>\n</figure>\n${writeTable(numbers)}`;
}

function writeNotes(notes: PrintedNote[], references: Map<number, number>, words: AccountWords): string {
  if (notes.length === 0) return '';
  const items = notes.map((note) => {
    const title =
      note.title && (note.link ? `<a href="${escapeXml(note.link)}"><bdi>${escapeXml(note.title)}</bdi></a>` : `<bdi>${escapeXml(note.title)}</bdi>`);
    const text = [note.rival && `<bdi>${escapeXml(note.rival)}</bdi>`, note.quote && quoteIn(note, note.quote), title, note.entered && escapeXml(note.entered)]
      .filter(Boolean)
      .join(' – ');
    const times = references.get(note.number) ?? 0;
    const back = Array.from({ length: times }, (_, index) => {
      const turn = index + 1;
      const shown = times > 1 ? `<sup>${turn}</sup>` : '';
      return `<a class="back" href="#ref-${note.number}-${turn}" role="doc-backlink">↩<span class="unseen">${escapeXml(words.back)} ${note.number} </span>${shown}</a>`;
    });
    return `<li id="note-${note.number}">${text} ${back.join(' ')}</li>`;
  });
  return `<section class="notes" role="doc-endnotes" aria-labelledby="sources">\n<h2 id="sources">${escapeXml(words.sources)}</h2>\n<ol>\n${items.join('\n')}\n</ol>\n</section>\n`;
}

function quoteIn({ around }: PrintedNote, quoted: string): string {
  const beside = (text: string | undefined) => (text ? `<bdi class="around">${escapeXml(text)}</bdi>` : '');
  return [beside(around?.before), `<bdi class="quoted">${escapeXml(quoted)}</bdi>`, beside(around?.after)].filter(Boolean).join(' ');
}

/** The name of a text that a content security policy lets through. */
function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Identifiers in HTML hold no white space. */
function elementId(id: string): string {
  return escapeXml(id.replaceAll(/\s+/g, '-'));
}

function fragment(id: string): string {
  return encodeURIComponent(id.replaceAll(/\s+/g, '-'));
}
