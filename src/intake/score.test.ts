import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readText } from './read-text.ts';
import { readingToJson } from './to-json.ts';

const shared = new URL('../../../shared/', import.meta.url);
const scorer = new URL('real/score.mjs', shared);
const skip = existsSync(scorer) ? false : 'the labelled texts lie outside this repository and are not here';

interface Gold {
  text: string;
  us: string;
  year: number;
}

describe('the reader on labelled texts', { skip }, () => {
  for (const [folder, floor] of [
    ['real', 0.75],
    ['constructed', 0.65],
  ] as const) {
    const at = new URL(`${folder}/`, shared);
    for (const name of skip || !existsSync(at) ? [] : readdirSync(at).filter((file) => file.endsWith('.gold.json')))
      it(`finds the records of ${folder}/${name}, against an empty register, with every anchor true`, async () => {
        const { count, totals } = await import(scorer.href);
        const gold = JSON.parse(readFileSync(new URL(name, at), 'utf8')) as Gold;
        const text = readFileSync(new URL(gold.text, at), 'utf8');
        const out = readingToJson(readText(text, { us: gold.us, year: gold.year, lang: 'auto', known: [] }));
        const score = totals([count(gold, out, text)]);
        assert.equal(score.anchorsTrue, 1);
        assert.ok(score.recordF1 >= floor, `record F1 is ${score.recordF1}, under ${floor}`);
      });
  }
});
