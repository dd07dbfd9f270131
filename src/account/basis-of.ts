import { canonical } from '../domain/canonical.ts';
import { slotKey } from '../domain/account-line.ts';
import type { Basis, LineView, Slot, ToldSlot } from '../domain/account-line.ts';
import type { Compiled } from './meet-lines.ts';
import type { FactsOf } from './told-facts.ts';
import type { Staleness } from './written.ts';

/** What tells a line or a compiled sentence of its records: their facts, and whether one is gone from the account. */
export interface AtHand {
  factsOf: FactsOf;
  isGone(record: string): boolean;
}

/** What a line over these compiled sentences would stand on now. */
export function basisOf(over: readonly Compiled[], line: LineView | null, { factsOf, isGone }: AtHand): Basis {
  const told = over.flatMap(({ slots }) => slots);
  const cites = (line?.content.basis.cites ?? []).filter(({ record }) => record !== null && !isGone(record));
  const under = over.flatMap(({ sentence }) => sentence.support.map(({ record }) => record));
  return {
    told: told.map((slot) => ({ ...slot, facts: slot.record === null ? { text: textOf(over, slot) } : factsOf(slot) })),
    cites: cites.map(({ record, facet }) => ({ record, facet, facts: factsOf({ record, facet }) })),
    text: over.map(({ sentence }) => sentence.text).join(' '),
    records: [...new Set([...under, ...cites.flatMap(({ record }) => record ?? [])])],
  };
}

/** What tells of no one record, such as an opening with how many came to us, is held against the words it was compiled in. */
const textOf = (over: readonly Compiled[], slot: Slot): string =>
  over.find(({ slots }) => slots.some((one) => slotKey(one) === slotKey(slot)))?.sentence.text ?? '';

/** How what is told now differs from what a line was written against; null where it does not. */
export function stalenessOf(was: Basis, now: Basis): Staleness | null {
  const [old, fresh] = [slotsIn(was), slotsIn(now)];
  const changed = [...old].flatMap(([key, slot]) => {
    const other = fresh.get(key);
    return other && canonical(slot.facts) !== canonical(other.facts) ? [{ slot: bare(slot), before: slot.facts, now: other.facts }] : [];
  });
  const gone = [...old].filter(([key]) => !fresh.has(key)).map(([, slot]) => bare(slot));
  return changed.length + gone.length > 0 ? { changed, gone } : null;
}

const bare = ({ record, facet }: ToldSlot) => ({ record, facet });
const slotsIn = ({ told, cites }: Basis): Map<string, ToldSlot> => new Map([...told, ...cites].map((slot) => [slotKey(slot), slot]));
