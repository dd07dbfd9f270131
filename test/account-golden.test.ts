import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { accountOfYear } from '../src/account/account-of-year.ts';
import { loadDemo } from '../src/cli/load-demo.ts';
import type { Account } from '../src/domain/account.ts';
import { LANGS, type Lang } from '../src/domain/lang.ts';
import { openRegister } from './registers.ts';
import { type StoreKind, stores } from './stores.ts';

/** The text of an account as it is read: headings and paragraphs. */
function readable({ title, sections }: Account): string {
  const parts = sections.flatMap(({ title: heading, sentences }) => {
    const paragraphs = [...new Set(sentences.map(({ paragraph }) => paragraph))];
    const told = paragraphs.map((at) =>
      sentences
        .filter(({ paragraph }) => paragraph === at)
        .map(({ text }) => text)
        .join('\n'),
    );
    return [`## ${heading}`, ...told];
  });
  return `${[`# ${title}`, ...parts].join('\n\n')}\n`;
}

describe('the account of the demo register', () => {
  const accounts = new Map<Lang, Account>();
  before(async () => {
    const { store, register, who } = await openRegister(stores()[0] as StoreKind);
    await loadDemo(register, who);
    for (const lang of LANGS) accounts.set(lang, (await accountOfYear(register, who, 2021, lang, '2026-01-01')).account);
    await store.close();
  });
  // To take a new text for the golden one, delete its file, run this, and read the file before it is committed.
  for (const lang of LANGS) {
    it(`reads in ${lang} as it was last read and found good`, () => {
      const at = new URL(`golden/account-2021.${lang}.md`, import.meta.url);
      const text = readable(accounts.get(lang) as Account);
      if (!existsSync(at)) {
        writeFileSync(at, text);
        assert.fail(`${at.pathname} was not there and is written: read it`);
      }
      assert.equal(text, readFileSync(at, 'utf8'));
    });
  }
});
