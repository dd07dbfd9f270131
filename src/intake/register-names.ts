import { fold } from '../domain/fold.ts';
import type { KnownParty } from '../domain/proposal.ts';

/** A body a text may name. `acronym` is what the text calls it for short. */
export interface Body {
  name: string;
  acronym: string | null;
  country: string | null;
  partyId: string | null;
  isUs: boolean;
  defined?: true; // the text itself says what it is for short
}

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&-]*\p{Ll}?[\p{Lu}\p{N}]+$/u; // UNV, OECD, KfW
export const isAcronym = (said: string): boolean => ACRONYM.test(said) && said.length <= 10;
/** A party of the register as a body a text may name. */
export function bodyOf({ partyId, name, names, country, isUs }: KnownParty): Body {
  return { name, acronym: names.find(isAcronym) ?? null, country, partyId, isUs };
}

export interface Entry {
  body: Body;
  shape: string; // as it was written
}

/** A name folded, as it is looked up. */
interface Folded {
  key: string;
  starts: readonly string[]; // the words it may be found by
  words: number;
}

function folded(said: string): Folded {
  const key = fold(said);
  const parts = key.split(' ');
  return { key, starts: [...new Set([parts[0] ?? '', fold(said.split(/\s/u)[0] ?? '')])], words: parts.length };
}

/** Names and what they stand for, found by their folded form. A name that is in already keeps what it stands for. */
export class Names {
  readonly entries = new Map<string, Entry>();
  readonly starts = new Set<string>();
  longest = 1;

  add(said: string, body: Body): void {
    const { key, starts, words } = folded(said);
    if (key.length < 2 || this.entries.has(key)) return;
    this.entries.set(key, { body, shape: said });
    for (const start of starts) this.starts.add(start);
    this.longest = Math.max(this.longest, words);
  }
}

const REGISTERS_KEPT = 4; // readers who may see different parties
const registers: { known: readonly KnownParty[]; names: Names }[] = [];

/** The names of the register. A line is read at every pause in typing, each time with a list just fetched, so the names made of an equal list are used again. */
export function namesOf(known: readonly KnownParty[]): Names {
  const before = registers.find((one) => one.known === known || sameParties(one.known, known));
  if (before) return before.names;
  const names = new Names();
  for (const party of known) {
    const body = bodyOf(party);
    for (const name of [party.name, ...party.names]) names.add(name, body);
  }
  registers.unshift({ known, names });
  registers.length = Math.min(registers.length, REGISTERS_KEPT);
  return names;
}

function sameParties(one: readonly KnownParty[], other: readonly KnownParty[]): boolean {
  if (one.length !== other.length) return false;
  return one.every((party, at) => {
    const same = other[at];
    return (
      same !== undefined &&
      party.partyId === same.partyId &&
      party.name === same.name &&
      party.country === same.country &&
      party.isUs === same.isUs &&
      party.names.length === same.names.length &&
      party.names.every((name, index) => name === same.names[index])
    );
  });
}
