import type { RequestStatus } from '../domain/codes/request-status.ts';
import type { ProposedEngagement } from '../domain/proposal.ts';
import type { SentenceRead } from './clause-read.ts';
import { HOW_HELD, OUTCOMES, PROMISE_TOLD, YES_AND_NO_WORDS } from './knowledge/outcomes.ts';
import type { Span } from './span.ts';

const outcomes = OUTCOMES.map(({ status, words }) => ({ status, pattern: new RegExp(`^(?:${words})[.\\s]*$`, 'iu') }));
const YES_AND_NO = new RegExp(`^(?:${YES_AND_NO_WORDS})[.\\s]*$`, 'iu');
const NO = /(?:(?<=(?:oss|us),?) (?:og|and) | (?:og|and) (?=(?:nei|no)\s))/u; // where those who got or gave a no begin
const HELD = new RegExp(`^(?:${HOW_HELD})[.\\s]*$`, 'iu');
const PROMISE = new RegExp(`^${PROMISE_TOLD}(?!\\p{L})`, 'iu');
const LIST = /X(?:(?:,? (?:og|and|samt) |, )X)+/gu;

/**
 * Whether a sentence only says what became of requests or a promise the text has told: "We have said yes to FAO and UNDP." It is no record of
 * its own then. One who asked but once gets the answer.
 */
export function outcomeTold(sentence: string, { parties, places }: Pick<SentenceRead, 'parties' | 'places'>, made: readonly ProposedEngagement[]): boolean {
  if (parties.length + places.length === 0 && HELD.test(sentence) && made.length > 1) return true;
  if (PROMISE.test(sentence)) return made.some(({ draft }) => draft.commitment && parties.some((party) => names(draft, party)));
  const bodies = parties.filter(({ body }) => !body.isUs);
  const said = masked(sentence, [...bodies, ...places.filter((place) => !bodies.some((party) => party.start <= place.start && party.end >= place.end))]);
  const status = statusIn(said.replace(LIST, 'X'), sentence);
  if (!status) return false;
  const asked = made.filter(({ draft }) => draft.kind.startsWith('request.') || draft.kind === 'invitation');
  const theirs = [
    ...bodies.map((party) => ({ at: party.start, requests: asked.filter(({ draft }) => names(draft, party)) })),
    ...places.map(({ start, code }) => ({
      at: start,
      requests: asked.filter(({ draft }) => draft.parties.length === 0 && draft.areas.some((area) => area.code === code)),
    })),
  ];
  for (const { at, requests } of theirs) if (requests[0] && requests.length === 1) requests[0].draft.requestStatus = status(at);
  return theirs.some(({ requests }) => requests.length > 0);
}

/** What became of the request of one named at a place of the sentence; null where it says of no request what became of it. */
function statusIn(said: string, sentence: string): ((at: number) => RequestStatus) | null {
  const found = outcomes.find(({ pattern }) => pattern.test(said))?.status;
  if (found) return () => found;
  const no = YES_AND_NO.test(said) ? sentence.search(NO) : -1;
  return no < 0 ? null : (at) => (at < no ? 'yes' : 'no');
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
