import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { compileAccount } from '../src/account/compile-account.ts';
import { loadDemo } from '../src/cli/load-demo.ts';
import type { Account, Sentence } from '../src/domain/account.ts';
import type { CommitmentView, Engagement } from '../src/domain/engagement.ts';
import { LANGS, type Lang } from '../src/domain/lang.ts';
import { areaName } from '../src/language/countries.ts';
import { dictionaryOf, knows } from './dictionary.ts';
import { generateRegister } from './generated/register.ts';
import { US } from './generated/us.ts';
import { openRegister } from './registers.ts';
import { type StoreKind, stores } from './stores.ts';

interface Records {
  year: number;
  us: { partyId: string; name: string };
  engagements: readonly Engagement[];
  commitments: readonly CommitmentView[];
}

const compiled = ({ year, us, engagements, commitments }: Records, lang: Lang): Account =>
  compileAccount(engagements, commitments, { agency: us.name, ourPartyId: us.partyId, period: String(year), lang });

describe('every word of an account is in the dictionary of its language, names and quotations apart', () => {
  const generated: Records[] = generateRegister({ count: 2000, from: 2016, to: 2025 }).map((year) => ({ ...year, us: US }));
  let demo: Records;
  before(async () => {
    const { store, register, who } = await openRegister(stores()[0] as StoreKind);
    await loadDemo(register, who);
    const { partyId, name } = await register.readUs(who);
    demo = { year: 2021, us: { partyId, name }, ...(await register.engagementsOfYear(who, 2021)) };
    await store.close();
  });
  for (const lang of LANGS) {
    it(`of the demo register in ${lang}`, () => assert.deepEqual(unknownWords([demo], lang), []));
    it(`of a generated register of 2,000 engagements in ${lang}`, () => assert.deepEqual(unknownWords(generated, lang), []));
  }
});

/** The words no dictionary knows, each with a sentence it stands in. */
function unknownWords(years: readonly Records[], lang: Lang): string[] {
  const seen = new Map<string, string>();
  for (const records of years) {
    const names = namesIn(records, lang);
    for (const { sentences } of compiled(records, lang).sections)
      for (const sentence of sentences) for (const word of wordsOf(sentence, names)) if (!seen.has(word)) seen.set(word, sentence.text);
  }
  const dictionary = dictionaryOf(lang);
  assert.ok(seen.size > 100, `${seen.size} words`);
  return [...seen].filter(([word]) => !knows(dictionary, word, lang)).map(([word, text]) => `${word}: ${text}`);
}

/** What the records say is a name: of parties, events and countries. */
function namesIn({ us, engagements, commitments }: Records, lang: Lang): RegExp {
  const named = [...engagements.flatMap(({ parties, event }) => [...parties, ...(event ? [event] : [])]), ...commitments.flatMap(({ parties }) => parties)];
  const countries = engagements.flatMap(({ areas }) => areas.flatMap(({ code }) => areaName(code, lang) ?? []));
  const all = [us.name, ...countries, ...named.flatMap(({ names, acronym }) => [...Object.values(names), acronym ?? ''])];
  const longestFirst = [...new Set(all.map((name) => name.replace(/^the /u, '')))].filter(Boolean).sort((a, b) => b.length - a.length);
  return new RegExp(`(?<!\\p{L})(?:${longestFirst.map((name) => name.replace(/[.()?+*]/gu, String.raw`\$&`)).join('|')})(?!\\p{L})`, 'gu');
}

function wordsOf({ text, runs }: Sentence, names: RegExp): string[] {
  const letters = Array.from(text);
  for (const { start, end } of runs) letters.fill(' ', start, end);
  const left = letters
    .join('')
    .replace(/[«“][^»”]*[»”]/gu, ' ')
    .replace(names, ' ');
  return (left.match(/\p{L}[\p{L}-]*/gu) ?? []).map((word) => word.replace(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})-?/gu, '')).filter(Boolean); // an acronym is a name
}
