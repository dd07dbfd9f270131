import type { SentenceRead } from './clause-read.ts';
import type { Clause } from './clauses.ts';
import type { EngagementKind } from '../domain/codes/engagement-kind.ts';
import type { Memory } from './memory.ts';
import type { PartyFound } from './party-found.ts';
import type { PlaceFound } from './read-places.ts';
import { THEIRS } from './knowledge/pointing-words.ts';
import { pointedBeside, resolveParties } from './resolve-parties.ts';
import { distinct } from './told.ts';

const WITH = /(?:saman med|sammen med|together with|along with)\s+(?:the\s+)?$/iu;
const AND = /^(?:og|and|men|but)\s/iu;
const ITS = /(?<!\p{L})(?:of|at|in|on|with|to|by|from|for)\sits\s$/iu; // "on the board of its Alliance for Health"
const THEY = /^(?:(?:og|men|and|but)\s)?(?:dei|de|they)\s(?!som\s|who\s|#)/iu;
const ASKING: ReadonlySet<EngagementKind> = new Set<EngagementKind>(['invitation', 'request.advice', 'request.cooperation', 'request.funding']);
const WHERE = /^(?:der|where)\s/iu;

const COVER = '#';
const SAYS_WHAT = /\p{L}+,? (?:(?:of|for|til|av|i|in|under) )?(?:the )?(?=#)/gu;

interface Resolving {
  sentence: string;
  clause: Clause;
  shared: SentenceRead;
  us: string;
  home: string | null;
  speak: boolean;
  under: string | null;
  weAct: boolean;
  kind: EngagementKind;
  places: readonly PlaceFound[];
}

/** Whether a clause leaves out its subject, which is the body that acted in the clause before: "... met us and signed with SIS". */
function subjectLeftOut({ sentence, clause, weAct }: Resolving, parties: readonly PartyFound[]): boolean {
  const words = sentence.slice(clause.start, clause.end);
  if (!clause.joined || weAct || WHERE.test(words) || !AND.test(words)) return false;
  return parties.every((party) => WITH.test(sentence.slice(Math.max(0, party.start - 18), party.start)));
}

/** The words with the names in them covered, and what stands right before a name and says what it is. */
const covered = (words: string, offset: number, named: readonly PartyFound[]): string =>
  named
    .reduce((text, { start, end }) => text.slice(0, start - offset) + COVER.repeat(end - start) + text.slice(end - offset), words)
    .replace(SAYS_WHAT, (said) => COVER.repeat(said.length));

/** The bodies of a clause: those it names, with the subject it leaves out, or those it points back to. */
export function partiesOf(resolving: Resolving, named: readonly PartyFound[], memory: Memory): PartyFound[] {
  const { sentence, clause, shared, places, kind, us, home, speak, under } = resolving;
  const before = named.length ? memory.parties[0] : undefined;
  const words = sentence.slice(clause.start, clause.end);
  if (before && ASKING.has(kind) && THEY.test(covered(words, clause.start, named))) return distinct([before, ...named]);
  const said = sentence.slice(0, named[0]?.start);
  const theirs = before && (THEIRS.test(said) || ITS.test(said)) ? [before] : [];
  const counted = places.map((place) => ({ ...place, start: place.start - clause.start, end: place.end - clause.start }));
  const opensBlock = shared.opensBlock && clause.start === 0;
  const pointing = { words, joined: clause.joined, opensBlock, us, home, speak, under, kind, places: counted };
  if (!named.length) return distinct(resolveParties(pointing, memory));
  const left = memory.subject && subjectLeftOut(resolving, named) ? [memory.subject] : [];
  return distinct([...theirs, ...left, ...pointedBeside({ ...pointing, speak: false, words: covered(words, clause.start, named) }, memory), ...named]);
}
