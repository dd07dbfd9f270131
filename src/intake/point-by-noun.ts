import { fold } from '../domain/fold.ts';
import { calledBy, stemOf } from './kinds-of-body.ts';
import { ANY_BODY } from './knowledge/body-kinds.ts';
import { DEFINITE_NOUN } from './knowledge/definite-nouns.ts';
import { POINTS_BACK, SAME_BODY } from './knowledge/organisation-words.ts';
import type { Memory } from './memory.ts';
import type { PartyFound } from './party-found.ts';
import { NEVER, isDelegation } from './pointing.ts';
import type { Pointer, Pointing } from './pointing.ts';
import { keyOf } from './told.ts';

const FORMER = /^(?:the former|f[øy]rst)/iu;
const LATTER = /^(?:the lat|sist)/iu;
const OF_ANOTHER = /(?:^|\s)(?:det|den)\s\p{L}+(?:sk|nd|st|ig|eg|v)e\s$/iu; // "det polske forbundet" is not the one told of
const only = (party: PartyFound | undefined): Pointer => ({ needs: 1, fit: (told) => (party && keyOf(told.party) === keyOf(party) ? 9 : NEVER) });

/**
 * How a definite noun fits the bodies told of: "nettverket", "the ministry". Some such nouns always point back; most do only where something told of goes
 * by them, or where they open a sentence. What a noun says of us it says of others only in a text where we are "we". Null where there is none.
 */
export function byNoun({ words, us, speak, opensBlock, places, home }: Pointing, memory: Memory): Pointer | null {
  const same = SAME_BODY.exec(words)?.[0];
  if (same && FORMER.test(same)) return only(memory.parties[0]);
  if (same && LATTER.test(same)) return only(memory.recent.at(-1));
  const isOurs = (said: string) =>
    fold(us)
      .split(' ')
      .some((word) => word.includes(stemOf(said)));
  const found = same ? null : POINTS_BACK.exec(words);
  const noun = same ?? (found && !OF_ANOTHER.test(words.slice(0, found.index)) ? found[0] : undefined);
  const sure = !!noun && !isOurs(noun);
  const every = sure
    ? [{ said: noun, whole: true }]
    : [...words.matchAll(DEFINITE_NOUN)].filter(({ index }) => !OF_ANOTHER.test(words.slice(0, index))).map(([said, part]) => ({ said, whole: !part }));
  const nouns = every.map((one) => ({ ...one, ours: isOurs(one.said), any: ANY_BODY.test(stemOf(one.said)) })).filter(({ ours }) => speak || !ours);
  if (nouns.length === 0) return null;
  const opens = !opensBlock && nouns.some(({ said, ours }) => !ours && words.startsWith(said) && /^\p{Lu}/u.test(said));
  const elsewhere = places.filter(({ as, code, start }) => start >= 0 && as !== 'nationality' && code !== home);
  return {
    needs: sure ? 1 : opens ? 2 : 6,
    fit: (told) => {
      const away = elsewhere.length > 0 && !elsewhere.some(({ code }) => code === told.party.body.country) ? 4 : 0;
      const fits = nouns.map(({ said, whole, ours, any }) => {
        const as = calledBy(said, told.party);
        if (ours && (as !== 'word' || told.block !== memory.block)) return NEVER;
        if (as === 'word') return 7;
        if (!whole || isDelegation(told)) return NEVER;
        return (as === 'kind' ? 4 : as === 'unknown' || any ? 0 : -4) - away;
      });
      return Math.max(...fits);
    },
  };
}
