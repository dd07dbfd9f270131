import { Problem } from '../../domain/problem.ts';
import { inLang } from '../../domain/lang.ts';
import type { Command } from '../call.ts';

/** `samband search WORDS…`: what the register holds on the words, best first. */
export const searchCommand: Command = {
  flags: {},
  async run({ args, open, print, words, json, lang }) {
    if (args.length === 0) throw new Problem('usage', { said: words.needsWords });
    const { register, who } = await open();
    const started = performance.now();
    const hits = await register.search(who, args.join(' '));
    const titled = hits.map((hit) => ({ ...hit, title: inLang(hit.title, lang)?.text ?? hit.id }));
    if (json) return print(JSON.stringify({ hits: titled, took_ms: Math.round(performance.now() - started) }));
    for (const { id, title, why } of titled) print(`${id}  ${title}  (${why})`);
    if (hits.length === 0) print(words.nothingFound);
  },
};
