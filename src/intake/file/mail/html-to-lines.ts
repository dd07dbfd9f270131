import { Parser } from 'htmlparser2';
import { Problem } from '../../../domain/problem.ts';

const APART = new Set(['p', 'ul', 'ol', 'table', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'hr']);
const LINE = new Set(['div', 'br', 'tr', 'li', 'dt', 'dd', 'section', 'article', 'header', 'footer', 'center', 'address']);
const UNSAID = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'object']);
const DEEPEST_QUOTE = 8;
const DEEPEST = 10_000; // elements: the parser's time grows with the square of them

const isQuote = (name: string, attributes: Record<string, string>) =>
  name === 'blockquote' && (attributes.type === 'cite' || /quote|cite/iu.test(attributes.class ?? '') || attributes.cite !== undefined);

/**
 * The lines of a letter written in HTML, in the way of a plain letter: what it quotes opens with ">", so that one reader of threads serves both.
 * Nothing is built on the way, so a page nested without end costs no more than its length.
 */
export function htmlToLines(html: string): string {
  const lines: string[] = [];
  const around: boolean[] = []; // whether each blockquote around is a letter quoted
  let line: string[] = [];
  let said = false; // something but spaces stands on the line
  let spaced = true;
  let unsaid = 0;
  let kept = 0;
  let quotes = 0;
  let elements = 0; // around
  const add = (text: string) => {
    if (!text) return;
    line.push(text);
    said ||= /(?!\u034f|[\u00ad\u200b\u200c])\S/u.test(text);
    spaced = /\s/u.test(text.at(-1) ?? '');
  };
  const end = (apart: boolean) => {
    const mark = '>'.repeat(Math.min(quotes, DEEPEST_QUOTE));
    const text = line
      .join('')
      .replaceAll(/\u034f|[\u00ad\u200b\u200c]/gu, '')
      .trim();
    if (text) lines.push(mark ? `${mark} ${text}` : text);
    if (apart && lines.at(-1) !== mark) lines.push(mark);
    line = [];
    said = false;
    spaced = true;
  };
  const keep = (text: string) => {
    for (const [at, next] of text.split(/\r?\n/u).entries()) {
      if (at > 0) end(!said);
      add(next);
    }
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++elements > DEEPEST) throw new Problem('damaged');
        if (UNSAID.has(name)) unsaid++;
        if (name === 'pre') kept++;
        if (name === 'br') end(!said);
        else if (APART.has(name)) end(true);
        else if (LINE.has(name)) end(false);
        if (name === 'li') line.push('- ');
        if ((name === 'td' || name === 'th') && said) add('\t');
        if (name !== 'blockquote') return;
        around.push(isQuote(name, attributes));
        if (around.at(-1)) quotes++;
      },
      ontext(text) {
        if (unsaid > 0) return;
        if (kept > 0) keep(text);
        else {
          const words = text.replaceAll(/[ \t\r\n\f]+/gu, ' ');
          add(spaced ? words.trimStart() : words);
        }
      },
      onclosetag(name) {
        elements--;
        if (UNSAID.has(name)) unsaid = Math.max(0, unsaid - 1);
        if (name === 'pre') kept = Math.max(0, kept - 1);
        if (APART.has(name)) end(true);
        else if (LINE.has(name) && name !== 'br') end(false);
        if (name === 'blockquote' && around.pop()) quotes--;
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  end(false);
  return lines
    .map((said, at) => (/^>+$/u.test(said) && !lines[at + 1]?.startsWith(said) ? '' : said))
    .join('\n')
    .trim();
}
