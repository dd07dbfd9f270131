import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { loadDemo } from '../src/cli/load-demo.ts';
import { words } from '../src/language/catalogue/catalogue.ts';
import { openServer } from './open-server.ts';
import { unescape } from './sent-fields.ts';

const GOLDEN = {
  nn: [
    'Tal: ei anna kjelde (UNOSSC, 2. februar 2022) seier «21 FN-organ og 73 andre»',
    'Når: ei anna kjelde (Norec) seier 2020',
    'Når: ei anna kjelde (GPI, oktober 2021) seier 14. september 2021',
    'Arbeid som kom ut: ei anna kjelde (Norec, 2021) seier «Leveraging Triangular Partnerships and Build Back Better»',
    'Partar: ei anna kjelde (Forum, oktober 2020) seier «Norec; Unité; SDC»',
    'Når: ei anna kjelde (IVCO 2021, 2021) seier 16.–21. oktober 2021',
  ],
  nb: [
    'Tall: en annen kilde (UNOSSC, 2. februar 2022) sier «21 FN-organ og 73 andre»',
    'Når: en annen kilde (Norec) sier 2020',
    'Når: en annen kilde (GPI, oktober 2021) sier 14. september 2021',
    'Arbeid som kom ut: en annen kilde (Norec, 2021) sier «Leveraging Triangular Partnerships and Build Back Better»',
    'Parter: en annen kilde (Forum, oktober 2020) sier «Norec; Unité; SDC»',
    'Når: en annen kilde (IVCO 2021, 2021) sier 16.–21. oktober 2021',
  ],
  en: [
    'Figures: another source (UNOSSC, 2 February 2022) says “21 FN-organ og 73 andre”',
    'When: another source (Norec) says 2020',
    'When: another source (GPI, October 2021) says 14 September 2021',
    'Work that came out: another source (Norec, 2021) says “Leveraging Triangular Partnerships and Build Back Better”',
    'Parties: another source (Forum, October 2020) says “Norec; Unité; SDC”',
    'When: another source (IVCO 2021, 2021) says 16\u2009–\u200921 October 2021',
  ],
} as const;
const GPI = GOLDEN.nn[2];
const isAbsent = (tool: string) => {
  try {
    execFileSync(tool, ['-v'], { stdio: 'ignore' });
    return false;
  } catch {
    return `${tool} is not on this machine`;
  }
};

const run = (tool: string, args: string[]) => execFileSync(tool, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

describe('what other sources say, as notes under the account of the demo', () => {
  const folder = mkdtempSync(join(tmpdir(), 'samband-rivals-'));
  let server: Awaited<ReturnType<typeof openServer>>;
  let visitor: ReturnType<typeof server.visitor>;
  before(async () => {
    server = await openServer();
    await loadDemo(server.register, server.who);
    visitor = server.visitor();
    await visitor.signIn();
  });
  after(async () => {
    await server.store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const file = async (format: string) => {
    const name = join(folder, `account.${format}`);
    writeFileSync(name, new Uint8Array(await (await visitor.get(`/account/2021.${format}?lang=nn&rivals=notes`)).arrayBuffer()));
    return name;
  };

  for (const lang of ['nn', 'nb', 'en'] as const) {
    it(`is every difference that stands on a field the account tells, in ${lang}`, async () => {
      const notes = (await visitor.page(`/account/2021.md?lang=${lang}&rivals=notes`))
        .split('\n')
        .flatMap((line) => /^\[\^\d+\]: (.*?(?:kjelde|kilde|source) \(.*?) – /.exec(line)?.[1] ?? []);
      assert.deepEqual(notes, GOLDEN[lang]);
    });
  }

  it('is left out unless it is asked for, and then nothing of the text is changed', async () => {
    const plain = JSON.parse(await visitor.page('/account/2021.json?lang=nn'));
    const noted = JSON.parse(await visitor.page('/account/2021.json?lang=nn&rivals=notes'));
    const texts = (account: typeof plain) => account.sections.flatMap((section: typeof plain) => section.sentences.map(({ text }: { text: string }) => text));
    assert.deepEqual(texts(noted), texts(plain));
    assert.doesNotMatch(JSON.stringify(plain), /"rivals"/);
    const rivals = noted.sections.flatMap((section: typeof plain) =>
      section.sentences.flatMap((sentence: typeof plain) => sentence.support.flatMap((one: typeof plain) => one.rivals ?? [])),
    );
    assert.equal(rivals.length, GOLDEN.nn.length);
    assert.deepEqual(Object.keys(rivals[0]), ['claim', 'value', 'saidBy', 'saidOn', 'evidence']);
    assert.ok(rivals.every(({ evidence }: { evidence: { link?: string }[] }) => evidence[0]?.link));
    assert.doesNotMatch(await visitor.page('/account/2021.html?lang=nn'), /ei anna kjelde/);
  });

  it('stands in the web page with a link to where it is said', async () => {
    const html = await visitor.page('/account/2021.html?lang=nn&rivals=notes');
    assert.ok(html.includes(`<bdi>${GPI}</bdi> – <a href="https://triangular-`));
  });

  it('stands in a footnote of the Word document', { skip: isAbsent('unzip') }, async () => {
    const notes = run('unzip', ['-p', await file('docx'), 'word/footnotes.xml']);
    for (const note of GOLDEN.nn) assert.ok(notes.includes(note), note);
  });

  it('stands in the notes of the PDF', { skip: isAbsent('pdftotext') }, async () => {
    const text = run('pdftotext', [await file('pdf'), '-']).replaceAll(/\s+/g, '');
    assert.ok(text.includes(GPI.replaceAll(/\s+/g, '')));
  });

  it('is turned on and off on the page, which offers files of the same kind', async () => {
    const t = words('nn').rivals;
    const off = unescape(await visitor.page('/account/2021'));
    assert.ok(off.includes(t.takeIn) && !off.includes('rivals=notes&sentence'));
    const on = unescape(await visitor.page('/account/2021?rivals=notes'));
    assert.ok(on.includes(t.leaveOut) && on.includes('/account/2021.docx?lang=nn&rivals=notes'));
    const sentence = [...on.matchAll(/class="sentence" id="([^"]+)"/g)].map((match) => match[1] ?? '');
    const pages = await Promise.all(sentence.filter((id) => id.startsWith('research-')).map((id) => visitor.page(`/account/2021?rivals=notes&sentence=${id}`)));
    assert.ok(pages.some((page) => unescape(page).includes(GPI)));
  });

  it('leaves lists and their files with the value that is preferred', async () => {
    const csv = await visitor.page('/engagements/export/csv?columns=title&columns=period');
    assert.match(csv, /2021-09-12|12\. september 2021/);
    assert.doesNotMatch(csv, /2021-09-14|14\. september 2021/);
  });
});
