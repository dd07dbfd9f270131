import type { ProposedEngagement } from '../domain/proposal.ts';
import type { SentenceRead } from './clause-read.ts';
import { OUTCOMES, PROMISE_TOLD } from './knowledge/outcomes.ts';
import type { Span } from './span.ts';

const outcomes = OUTCOMES.map(({ status, words }) => ({ status, pattern: new RegExp(`^(?:${words})[.\\s]*$`, 'iu') }));
const PROMISE = new RegExp(`^${PROMISE_TOLD}(?!\\p{L})`, 'iu');
const LIST = /X(?:(?:,? (?:og|and|samt) |, )X)+/gu;

/**
 * Whether a sentence only says what became of requests or a promise the text has told: "We have said yes to FAO and UNDP." It is no record of
 * its own then. One who asked but once gets the answer.
 */
export function outcomeTold(sentence: string, { parties, places }: Pick<SentenceRead, 'parties' | 'places'>, made: readonly ProposedEngagement[]): boolean {
  if (PROMISE.test(sentence)) return made.some(({ draft }) => draft.commitment && parties.some((party) => names(draft, party)));
  const bodies = parties.filter(({ body }) => !body.isUs);
  const said = masked(sentence, [...bodies, ...places.filter((place) => !bodies.some((party) => party.start <= place.start && party.end >= place.end))]);
  const status = outcomes.find(({ pattern }) => pattern.test(said.replace(LIST, 'X')))?.status;
  if (!status) return false;
  const asked = made.filter(({ draft }) => draft.kind.startsWith('request.') || draft.kind === 'invitation');
  const theirs = [
    ...bodies.map((party) => asked.filter(({ draft }) => names(draft, party))),
    ...places.map(({ code }) => asked.filter(({ draft }) => draft.parties.length === 0 && draft.areas.some((area) => area.code === code))),
  ];
  for (const [only, ...others] of theirs) if (only && others.length === 0) only.draft.requestStatus = status;
  return theirs.some((requests) => requests.length > 0);
}

function names({ parties }: ProposedEngagement['draft'], { body, said }: SentenceRead['parties'][number]): boolean {
  return parties.some((party) => (body.partyId ? party.partyId === body.partyId : party.name === body.name || party.said === said));
}

/** The words with X for each name, and no article before it. */
function masked(sentence: string, names: readonly Span[]): string {
  let out = '';
  let from = 0;
  for (const { start, end } of names.toSorted((a, b) => a.start - b.start)) {
    if (start < from) continue;
    out += `${sentence.slice(from, start).replace(/(?:the|den|det) $/iu, '')}X`;
    from = end;
  }
  return (out + sentence.slice(from)).replace(/X \([^()]*\)/gu, 'X');
}
