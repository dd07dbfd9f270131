import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readText } from './read-text.ts';
import { readingToJson } from './to-json.ts';

const shared = new URL('../../../shared/', import.meta.url);
const scorer = new URL('real/score.mjs', shared);
const skip = existsSync(scorer) ? false : 'the labelled texts and their scorer lie outside this repository and are not here';

interface Gold {
  text: string;
  us: string;
  year: number;
}

/**
 * Record F1 that may not be lost, by folder and by text. What rules are made from says little of what they do on a new text: the texts called "held"
 * are read by no one who makes rules, and have floors of their own, as have those whose voice is hardest.
 */
const FOLDERS: readonly { name: string; at: URL; floor: number }[] = [
  { name: 'real', at: new URL('real/', shared), floor: 0.92 },
  { name: 'constructed', at: new URL('constructed/', shared), floor: 0.92 },
  { name: 'test/texts', at: new URL('../../test/texts/', import.meta.url), floor: 0.85 },
];
const HELD = 0.8;
/** A letter that tells of journeys and towns as one talks of them, minutes, a newsletter, and a report in long sentences. */
const HARDEST: Readonly<Record<string, number>> = {
  'new-nasjonalpark-2019.nn.gold.json': 0.8,
  'new-twin-towns-2022.nn.gold.json': 0.8,
  'more-municipality-2023.nn.gold.json': 0.77,
  'more-deaf-2025.nb.gold.json': 0.8,
  'held3-humanrights-2022.en.gold.json': 0.77,
};

describe('the reader on labelled texts', { skip }, () => {
  for (const { name, at, floor } of FOLDERS)
    for (const file of skip || !existsSync(at) ? [] : readdirSync(at).filter((entry) => entry.endsWith('.gold.json')))
      it(`finds the records of ${name}/${file}, against an empty register, with every anchor true`, async () => {
        const { count, totals } = await import(scorer.href);
        const gold = JSON.parse(readFileSync(new URL(file, at), 'utf8')) as Gold;
        const text = readFileSync(new URL(gold.text, at), 'utf8');
        const out = readingToJson(readText(text, { us: gold.us, year: gold.year, lang: 'auto', known: [] }));
        const score = totals([count(gold, out, text)]);
        const least = HARDEST[file] ?? (file.startsWith('held') ? HELD : floor);
        assert.equal(score.anchorsTrue, 1);
        assert.ok(score.recordF1 >= least, `record F1 is ${score.recordF1}, under ${least}`);
      });
});
