import { isExplained } from './apposition.ts';
import { calledBy } from './kinds-of-body.ts';
import { CALLED_AFTER, CALLED_BEFORE, POSTS, SHORT_FOR } from './knowledge/organisation-words.ts';
import { ofColleagues, ofPeople } from './of-people.ts';
import { PEOPLES } from './knowledge/peoples.ts';
import { distinct } from './told.ts';
import { isJointWork } from './pointing.ts';
import type { Memory } from './memory.ts';
import type { PartyFound } from './party-found.ts';
import type { PlaceFound } from './read-places.ts';
import type { Token } from './tokens.ts';

const TAKES_A_BODY =
  /(?:lova|lovt|lovet|til|frå|fra|med|hos|hjå|for|av|og|i|ved|på|promised|owe|to|from|with|by|for|and|in|at|told|asked|thanked|takkar|takker)\s+(?:the\s+)?$/iu;
const ITS_MEETING = /^(?:generalforsamling|årsmøte|landsmøte|kongress|haustmøte|høstmøte|vårmøte)\p{L}* (?:i|på) /iu; // of the network just told of
const HAS_MEMBERS = /federa|føderasj|association|foren|forein|forbund|union|route|league/iu;
const NAMED_SO =
  /(?<!\p{L})(prosjekt|nettverk|program|project|network|programme|alliance|allianse|group|gruppe)(?: \p{L}[^,.;:]{0,40})?,? (?:kalla|kalt|called|named|med namnet|ved navn)\s$/u;
const BARE_NOUN = /^\p{L}\p{Ll}+(?:et|en|a|n)$/u;
const SEVERAL = /(?:ane|ene)$/u; // "dei nordiske tilsyna" are no one body
const NEAR = 2; // sentences
const first = (said: string) => said.split(/[\s,]/u)[0] ?? '';
const wordsOf = (said: string) => said.split(/[\s,()]+/u);

/** The body just told of that a bare noun stands for: "Arkivet sende to av sine hit", where we are "we" or go by another noun. */
function byBareNoun({ said, body }: PartyFound, { told, block, sentence }: Memory): PartyFound | undefined {
  if (!BARE_NOUN.test(said) || (body.isUs && said === body.name) || body.partyId) return undefined;
  return told.findLast((one) => one.block === block && sentence - one.sentence <= NEAR && calledBy(said, one.party) === 'word' && !SEVERAL.test(one.party.said))
    ?.party;
}

/** The body already told of that a seated noun is: "nettverket i Tartu", where it was "nettverket NordLys" before. */
function ofCalled(said: string, recent: readonly PartyFound[]): PartyFound | undefined {
  const noun = /^(\p{Ll}{6,}) (?:i|på) /u.exec(said)?.[1];
  return noun ? recent.findLast((one) => !one.body.isUs && one.called?.split(' ').includes(noun)) : undefined;
}

/**
 * The bodies of a sentence with what the text has named before in mind: "the Fund" is the fund spoken of last, or nobody where none was; a word that
 * opened a longer name stands for it: "Makerere University", later "Makerere".
 */
export function recallNames(
  sentence: string,
  found: readonly PartyFound[],
  tokens: readonly Token[],
  places: readonly PlaceFound[],
  memory: Memory,
  speak: boolean,
): PartyFound[] {
  const { recent } = memory;
  const kept = found.flatMap((party): PartyFound[] => {
    const { body, said, start } = party;
    const before = CALLED_BEFORE.exec(sentence.slice(0, start))?.[1];
    const after = /^, ([^,.;]{4,60})[,.;]/u.exec(sentence.slice(party.end))?.[1];
    const behind = CALLED_AFTER.exec(sentence.slice(party.end))?.[1];
    const so = NAMED_SO.exec(sentence.slice(0, start))?.[1];
    const called = [before, so, behind, isExplained(sentence.slice(party.end)) && after].filter(Boolean).join(' ');
    if (called && !party.called) party.called = called;
    const pointed = body.partyId ? undefined : ofCalled(said, recent);
    if (pointed) return [{ ...party, said: pointed.said, body: pointed.body }];
    const meets = ITS_MEETING.test(said)
      ? memory.told.findLast((one) => one.block === memory.block && (isJointWork(one.party) || HAS_MEMBERS.test(one.party.said)))
      : undefined;
    if (meets) return [{ ...party, said: meets.party.said, body: meets.party.body }];
    const bare = body.isUs && !speak ? undefined : byBareNoun(party, memory);
    if (bare) return [{ ...party, said: bare.said, body: bare.body }];
    if (body.isUs) return [party];
    if (PEOPLES.has(said.toLowerCase())) return [];
    if (body.partyId || body.isUs || body.defined || !/^\p{Lu}\p{L}+$/u.test(said) || !SHORT_FOR.test(said))
      return POSTS.test(said) && !body.partyId ? [] : [party];
    if (!/(?:^|\s)the\s+$/iu.test(sentence.slice(Math.max(0, start - 5), start))) return [party];
    const named = recent.findLast((one) => !one.body.isUs && wordsOf(`${one.body.name} ${one.said}`).includes(said) && one.said !== said);
    if (said === 'Commission' && !named) return [party]; // that of the European Union, in everybody's mouth
    return named ? [{ ...party, said: named.said, body: named.body }] : [];
  });
  const taken = (token: { start: number; end: number }) => kept.some((party) => token.start < party.end && token.end > party.start);
  for (const place of places) {
    const colleagues = taken(place) ? null : ofColleagues(sentence, place, recent);
    if (colleagues) kept.push(colleagues);
  }
  for (const token of tokens) {
    if (taken(token)) continue;
    const people = ofPeople(sentence, token, recent, kept);
    if (people) kept.push(people);
    if (people || !token.capital || token.said.length < 4) continue;
    const before = sentence.slice(Math.max(0, token.start - 20), token.start);
    const place = places.find((one) => one.start <= token.start && one.end >= token.end);
    if (place?.as === 'country' || place?.as === 'nationality') continue;
    const named = recent.findLast(
      (one) =>
        !one.body.isUs &&
        one.said !== token.said &&
        (first(one.said) === token.said || (!!place && wordsOf(one.said).at(-1) === token.said)) &&
        one.said.includes(' '),
    );
    if (named && (TAKES_A_BODY.test(before) || (!place && (token.start === 0 || /^\s*:/u.test(sentence.slice(token.end))))))
      kept.push({ start: token.start, end: token.end, said: token.said, body: named.body });
  }
  return distinct(kept.toSorted((a, b) => a.start - b.start));
}
