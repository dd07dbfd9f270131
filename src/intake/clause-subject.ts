import type { ClauseRead } from './clause-read.ts';
import type { Clause } from './clauses.ts';
import type { Ourselves } from './ourselves.ts';
import type { KindFound } from './read-kinds.ts';
import type { PartyFound } from './read-parties.ts';

const NEAR = 12; // letters from the start of a clause within which a name is its subject

/** Whether a clause leaves its subject out, as notes do: "Heldt innlegg ...". */
export function leavesUsOut(words: string, joined: boolean, kinds: readonly KindFound[]): boolean {
  return !joined && kinds.some((kind) => kind.act && /^[\s\d.,:–-]*$/u.test(words.slice(0, kind.start)) && kind.direction !== 'in');
}

/** Whether a clause says that it is we who act: by name or by pronoun. */
export function weAct(words: string, us: Ourselves, named: readonly PartyFound[]): boolean {
  return us.subject.test(words) || named.some((party) => party.body.isUs);
}

/** Who acts in a clause where it is not we. */
export function otherSubject(words: string, { start, joined }: Clause, parties: readonly PartyFound[]): Exclude<ClauseRead['subject'], 'us'> {
  const opens = parties.length > 0 && (parties[0]?.start ?? 0) - start < NEAR;
  return opens || (joined && /^(?:som|which|who)\s/iu.test(words)) ? 'them' : 'none';
}
