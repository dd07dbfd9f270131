import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../../test/properties.ts';
import { Problem } from '../../domain/problem.ts';
import { htmlToText } from './html-to-text.ts';
import { LIMITS } from './limits.ts';
import { readFile } from './read-file.ts';
import { readHtml } from './read-html.ts';

const read = (html: string) => readHtml(new TextEncoder().encode(html), LIMITS);
const textOf = (body: string) => read(`<!doctype html><body>${body}</body>`).text;
const slices = (html: string, kind: string) => {
  const { text, places } = read(html);
  return places.filter((place) => place.kind === kind).map((place) => [...text].slice(place.start, place.end).join(''));
};

describe('reading a web page', () => {
  it('gives blocks, headings and lines, and what the page says of itself', () => {
    const page = read(
      '<html><head><title>Aarhus &amp;\n Turku</title><meta name="date" content="2024-05-01T10:00"></head><body><h2>Om <i>reisa</i><br>v&aring;r</h2>' +
        '<p>Vi   møtte\n<b>by</b>rådet&nbsp;i dag.<br>Så reiste vi.</p><p>&nbsp;</p><div>Slutt</div></body></html>',
    );
    assert.equal(page.text, 'Om reisa vår\n\nVi møtte byrådet\u00a0i dag.\nSå reiste vi.\n\nSlutt');
    assert.equal(page.title, 'Aarhus & Turku');
    assert.equal(page.written, '2024-05-01');
    assert.deepEqual(page.places, [{ kind: 'heading', level: 2, start: 0, end: 12 }]);
    assert.deepEqual(page.notes, []);
  });
  it('writes lists a line an item, nested ones too, and keeps a heading in a list alone', () => {
    assert.equal(textOf('Vi:<ul><li><p>reiste</p><p>heim</p><li>kom<ol><li>fram</ol><li></ul>Takk'), 'Vi:\n\n- reiste\nheim\n- kom\n- fram\n\nTakk');
    assert.equal(textOf('<ul><li><h3>Nytt</h3>Vi kom</ul>'), 'Nytt\n\nVi kom');
  });
  it('writes tables a line a row, merged cells once, and reads tables that only arrange as blocks', () => {
    const table = '<table><caption>Tal</caption><tr><th>By<th>Folk<tr><td rowspan=2>Oulu<td><p>3</p><p>Kari</p><tr><td>4<td></table>';
    assert.equal(textOf(table), 'Tal\n\nBy\tFolk\nOulu\t3; Kari\n4');
    assert.deepEqual(slices(table, 'row'), ['By\tFolk', 'Oulu\t3; Kari', '4']);
    assert.equal(
      textOf(`<table><tr><td><h1>Brev</h1><p>Ein</p></td><td>To</td></tr><tr><td>${table}</td></tr></table>`),
      'Brev\n\nEin\n\nTo\n\nTal\n\nBy\tFolk\nOulu\t3; Kari\n4',
    );
  });
  it('leaves out what does not show and what was taken out', () => {
    const body = '<script>a</script><style>b</style><template>c</template><p hidden>d</p><p style="color:red; display : none">e</p><!-- f --><del>g</del>';
    assert.equal(textOf(`${body}<noscript>h</noscript><select><option>i</select><p>Ja <ins>no</ins></p>`), 'Ja no');
  });
  it('tells how many pictures it left out, but not of those that only count readers', () => {
    assert.deepEqual(read('<p>Ord<img src="a.png"><img src="b.gif" width="1" height="1">').notes, [{ code: 'pictures-left-out', params: { count: 1 } }]);
  });
  it('reads the main part where the page names one with words in it', () => {
    const around = '<nav>Heim</nav><header>Avisa</header><aside>Annonse</aside>';
    assert.equal(textOf(`${around}<main><aside>Les òg</aside><h1>Sak</h1></main><footer>Kontakt</footer>`), 'Sak');
    assert.equal(textOf(`${around}<article>Sak</article>`), 'Sak');
    assert.equal(textOf(`${around}<main></main>`), 'Avisa\n\nAnnonse');
    assert.equal(textOf('<nav>Heim</nav>'), 'Heim');
  });
  it('keeps quotes, knows an earlier letter, and sets notes apart from the sentence they belong to', () => {
    const letter = '<p>Ja.</p><blockquote type="cite"><p>Kjem de?</p><blockquote type="cite">Kanskje</blockquote></blockquote><blockquote>Ord</blockquote>';
    assert.equal(textOf(letter), 'Ja.\n\nKjem de?\n\nKanskje\n\nOrd');
    assert.deepEqual(slices(letter, 'quoted'), ['Kjem de?\n\nKanskje']);
    const noted = '<p>Vi kom<a href="#fn1" role="doc-noteref">1</a>.</p><ol><li id="fn1"><p>I mai.<a href="#fnref1">↩</a></ol>';
    assert.equal(textOf(noted), 'Vi kom.\n\nI mai.');
    assert.deepEqual(slices(noted, 'footnote'), ['I mai.']);
  });
  it('reads what Word saves as a web page', () => {
    const item = (said: string) =>
      `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>${said}<o:p></o:p></p>`;
    const page =
      `<!--[if gte mso 9]><xml><o:Author>K</o:Author></xml><![endif]--><p class=MsoNormal>Vi kom<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1">[1]</a>:<o:p>&nbsp;</o:p></p>${item('først')}${item('sist')}` +
      `<div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> I mai.</p></div></div><div style='mso-element:comment-list'>Feil</div>`;
    assert.equal(textOf(page), 'Vi kom:\n\n- først\n- sist\n\nI mai.');
  });
  it('finds the encoding: what the bytes show before what the page says', () => {
    const page = '<html><head><meta charset="iso-8859-1"></head><body>Blåbær på øya</body></html>';
    const textIn = (bytes: Uint8Array) => readHtml(bytes, LIMITS).text;
    assert.equal(textIn(Buffer.from(page, 'latin1')), 'Blåbær på øya');
    assert.equal(textIn(Buffer.from(page, 'utf8')), 'Blåbær på øya');
    assert.equal(textIn(Buffer.from(`\ufeff${page}`, 'utf16le')), 'Blåbær på øya');
    const baltic = Buffer.from([...Buffer.from('<html><meta http-equiv=content-type content="text/html; charset=windows-1257">R'), 0xee, ...Buffer.from('ga')]);
    assert.equal(textIn(baltic), 'Rīga');
  });
  it('reads elements nested a hundred thousand deep', () => {
    const nested = (tag: string, deep: number) => read(`<html>${`<${tag}>`.repeat(deep)}djupt`).text;
    assert.equal(nested('b', 100_000), 'djupt');
    assert.equal(nested('ul><li', 10_000), '- djupt');
    for (const tag of ['div', 'blockquote type=cite', 'table><tr><td']) assert.equal(nested(tag, 10_000), 'djupt');
  });
  it('refuses a page without words, and what is no text', async () => {
    await assert.rejects(
      readFile('a.html', Buffer.from('<html><script>1</script></html>'), LIMITS),
      (error) => error instanceof Problem && error.code === 'empty-text',
    );
    assert.throws(
      () => readHtml(Buffer.from('<html>\0\0\0'), LIMITS),
      (error) => error instanceof Problem && error.code === 'not-text',
    );
  });
  it('gives text in the layout of a document with places that fit it, whatever the mark-up', () => {
    const tags = [
      'p',
      'h2',
      'ul',
      'li',
      'table',
      'tr',
      'td',
      'th',
      'br',
      'div',
      'pre',
      'blockquote type=cite',
      'main',
      'nav',
      'a href=#fn1',
      'li id=fn1',
      'del',
      'b',
      'p hidden',
      'caption',
    ];
    const mark = fc.oneof(
      fc.constantFrom(...tags).map((tag) => `<${tag}>`),
      fc.constantFrom(...tags).map((tag) => `</${tag.split(' ')[0]}>`),
      fc.constantFrom('ord', ' 😀 ', '\n\n', '&nbsp;', '&#x202e;', '\u0007', '\ud800', '-'),
    );
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 60 }), (marks) => {
        const { text, places } = htmlToText(`<body>${marks.join('')}`, LIMITS);
        assert.ok(text.isWellFormed());
        assert.doesNotMatch(text, /\n{3}|^[\n ]|[\s]$|[ \t\u00a0]\n|(?![\t\n])\p{Cc}|\u202e/u);
        const length = [...text].length;
        let last = 0;
        for (const [index, { kind, start, end }] of places.entries()) {
          assert.ok(start >= last && end > start && end <= length, `${kind} ${start}-${end} of ${length}`);
          assert.ok(
            places.every((other, at) => at === index || other.kind !== kind || other.end <= start || other.start >= end),
            'places of a kind overlap',
          );
          if (kind === 'heading') assert.doesNotMatch([...text].slice(start, end).join(''), /\n/u);
          last = start;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
