import { decoderOf } from './codepage.ts';

interface Group {
  silent: boolean; // a list of fonts, a picture, what only its own program reads
  skips: number; // letters that stand in for one that older programs cannot show
  hidden: boolean; // what was added to HTML to show it as rich text
}

const TOKEN = /\\(?<word>[a-z]+)(?<number>-?\d{1,10})? ?|\\'(?<hex>[0-9a-f]{2})|\\(?<sign>[^a-z])|(?<brace>[{}])|[\r\n]+|(?<words>[^\\{}\r\n]+)/giy;
const SILENT = new Set([
  'fonttbl',
  'colortbl',
  'stylesheet',
  'info',
  'pict',
  'header',
  'headerl',
  'headerr',
  'footer',
  'footerl',
  'footerr',
  'objdata',
  'fldinst',
  'listtable',
  'themedata',
  'filetbl',
]);
const SAID: Record<string, string> = {
  par: '\n',
  line: '\n',
  sect: '\n',
  page: '\n',
  row: '\n',
  cell: '\t',
  tab: '\t',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
};

/**
 * The words of a rich text, or the HTML that was wrapped in one: Outlook keeps a page it was sent as rich text with the page's own marks set aside, so that
 * taking these out and leaving what was added gives the page back.
 */
export function readRtf(rtf: string): { text: string | null; html: string | null } {
  const wrapped = /\\fromhtml1/u.test(rtf.slice(0, 4096));
  const out: string[] = [];
  let decoder = decoderOf(1252);
  let bytes: string[] = [];
  const stack: Group[] = [];
  let group: Group = { silent: false, skips: 1, hidden: false };
  let toSkip = 0;
  let starred = false;
  const flush = () => {
    if (bytes.length) out.push(decoder.decode(Buffer.from(bytes.join(''), 'latin1')));
    bytes = [];
  };
  const say = (words: string, inBytes: boolean) => {
    const from = Math.min(toSkip, words.length);
    toSkip -= from;
    if (group.silent || group.hidden || from === words.length) return;
    if (inBytes) bytes.push(words.slice(from));
    else {
      flush();
      out.push(words.slice(from));
    }
  };
  const obey = (word: string, number: number | null) => {
    if (starred) {
      group.silent = !(wrapped && word === 'htmltag');
      if (!group.silent) group.hidden = false;
    } else if (SILENT.has(word)) group.silent = true;
    else if (word === 'htmlrtf') group.hidden = wrapped && number !== 0;
    else if (word === 'ansicpg') decoder = decoderOf(number ?? 1252);
    else if (word === 'uc') group.skips = Math.min(Math.max(number ?? 1, 0), 8);
    else if (word === 'u') {
      toSkip = 0;
      say(String.fromCharCode(((number ?? 0x3f) + 0x10000) % 0x10000), false);
      toSkip = group.skips;
    } else if (Object.hasOwn(SAID, word)) say(SAID[word] ?? '', false);
  };
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(rtf); found; found = TOKEN.exec(rtf)) {
    const { word, number, hex, sign, brace, words } = found.groups ?? {};
    const star = sign === '*';
    if (brace === '{') {
      stack.push(group);
      group = { ...group };
      toSkip = 0;
    } else if (brace === '}') {
      group = stack.pop() ?? group;
      toSkip = 0;
    } else if (word === 'bin') TOKEN.lastIndex += Math.max(0, Number(number ?? 0));
    else if (word !== undefined) obey(word.toLowerCase(), number === undefined ? null : Number(number));
    else if (hex !== undefined) say(String.fromCharCode(Number.parseInt(hex, 16)), true);
    else if (sign === '~') say('\u00a0', false);
    else if (sign === '_') say('-', true);
    else if (sign === '\r' || sign === '\n') say('\n', true);
    else if (sign === '\\' || sign === '{' || sign === '}') say(sign, true);
    else if (words !== undefined) say(words, true);
    starred = star;
  }
  flush();
  const text = out.join('');
  return wrapped ? { text: null, html: text } : { text, html: null };
}
