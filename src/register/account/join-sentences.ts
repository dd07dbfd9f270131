import { slotKey } from '../../domain/account-line.ts';
import type { Basis, ToldSlot } from '../../domain/account-line.ts';
import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import type { Target } from './account-verbs.ts';
import { checkedText, onAccount } from './on-account.ts';

/** Makes one sentence of several, given in the order they stand: it stands where the first did, on what all of them stood on. Gives the id of its line. */
export async function joinSentences(store: Store, who: Who, accountId: string, targets: readonly Target[], text: string): Promise<string> {
  if (targets.length < 2) throw new Problem('invalid', { field: 'targets' });
  const written = checkedText(text);
  return onAccount(store, who, accountId, async (editing) => {
    const lines = [];
    for (const target of targets) lines.push(await editing.lineOver(target));
    const [kept, ...gone] = lines;
    const basis = lines.map(({ state }) => state.content.basis).reduce(both);
    const oldest = lines.map(({ state }) => state.content.at).toSorted()[0] ?? editing.at;
    const state = { ...kept!.state, isLeftOut: false, content: { text: written, basis, at: oldest } };
    await editing.keep(
      'joined',
      [{ ...kept!, state }],
      gone.filter(({ version }) => version !== undefined),
    );
    return kept!.id;
  });
}

function both(one: Basis, other: Basis): Basis {
  const told = union(one.told, other.told);
  const keys = new Set(told.map(slotKey));
  return {
    told,
    cites: union(one.cites, other.cites).filter((slot) => !keys.has(slotKey(slot))),
    text: one.text === other.text ? one.text : [one.text, other.text].filter(Boolean).join(' '),
    records: [...new Set([...one.records, ...other.records])],
  };
}

const union = (one: readonly ToldSlot[], other: readonly ToldSlot[]): ToldSlot[] => [
  ...new Map([...other, ...one].map((slot) => [slotKey(slot), slot])).values(),
];
