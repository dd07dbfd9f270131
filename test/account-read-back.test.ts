import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { accountOfYear } from '../src/account/account-of-year.ts';
import { loadDemo } from '../src/cli/load-demo.ts';
import type { Account } from '../src/domain/account.ts';
import { LIMITS } from '../src/intake/file/limits.ts';
import { readFile } from '../src/intake/file/read-file.ts';
import { printable } from '../src/output/printable.ts';
import { renderAccount } from '../src/output/render-account.ts';
import { withoutTags } from './pdfs.ts';
import { openRegister } from './registers.ts';
import { type StoreKind, stores } from './stores.ts';

describe('the account of the demo register, made a PDF and read back', () => {
  let account: Account;
  let pdf: Uint8Array;
  before(async () => {
    const { store, register, who } = await openRegister(stores()[0] as StoreKind);
    await loadDemo(register, who);
    ({ account } = await accountOfYear(register, who, 2021, 'nn'));
    pdf = await renderAccount(account, 'pdf');
    await store.close();
  });

  it('gives every sentence, in order', async () => {
    const { text } = await readFile('utgreiing.pdf', pdf, LIMITS);
    let from = 0;
    for (const { text: sentence } of account.sections.flatMap((section) => section.sentences)) {
      const at = text.indexOf(printable(sentence), from);
      assert.ok(at >= from, `«${sentence}» is not found after «${text.slice(from - 80, from)}», but ${text.slice(from, from + 300)}`);
      from = at + sentence.length;
    }
  });
  it('gives every section its heading', async () => {
    const { text, places } = await readFile('utgreiing.pdf', pdf, LIMITS);
    const letters = Array.from(text);
    const headings = places.flatMap(({ kind, start, end }) => (kind === 'heading' ? [letters.slice(start, end).join('')] : []));
    for (const { title } of account.sections) assert.ok(headings.includes(title), `${title} is not among ${headings.join(', ')}`);
  });
  it('says of the words the page they stand on', async () => {
    const { text, places } = await readFile('utgreiing.pdf', pdf, LIMITS);
    const pages = places.filter((place) => place.kind === 'page');
    assert.equal(pages[0]?.page, 1);
    assert.equal(pages.at(-1)?.end, Array.from(text).length);
  });
  it('gives its headings and first words without its structure too', async () => {
    const { text } = await readFile('utgreiing.pdf', withoutTags(pdf), LIMITS);
    for (const { title } of account.sections) assert.ok(text.split('\n\n').includes(title), title);
  });
});
