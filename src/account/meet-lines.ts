import { slotsOf, type Account, type Sentence } from '../domain/account.ts';
import { isFree, slotKey } from '../domain/account-line.ts';
import type { LineView, Slot } from '../domain/account-line.ts';

/** A compiled sentence and what it tells. */
export interface Compiled {
  section: string;
  sentence: Sentence;
  slots: Slot[];
}

/** How the lines of an account meet what is compiled. */
export interface Meeting {
  compiled: Compiled[];
  over: Map<LineView, Compiled[]>; // the compiled sentences each line touches, in their order
  standing: Map<LineView, Compiled[]>; // the lines that are in the text, and the compiled sentences they are there in place of
  isStanding(one: Compiled): boolean; // whether a compiled sentence is in the text as it is
}

/**
 * A compiled sentence gives way to the lines with a text over anything it tells; it moves with the first line that moves it where none has a text; it
 * is left out where all it tells is, and else stands. `isGone` says of a record that a line cites that it is not in the account any more.
 */
export function meetLines(account: Account, lines: readonly LineView[], isGone: (record: string) => boolean): Meeting {
  const compiled = compiledIn(account);
  const order = new Map(compiled.map((one, at) => [one, at]));
  const bySlot = new Map(compiled.flatMap((one) => one.slots.map((slot) => [slotKey(slot), one] as const)));
  const over = new Map(
    lines.map((line) => {
      const touched = new Set(line.held ? [] : line.content.basis.told.flatMap((slot) => bySlot.get(slotKey(slot)) ?? []));
      return [line, [...touched].sort((a, b) => order.get(a)! - order.get(b)!)] as const;
    }),
  );
  const inText = lines.filter((line) => line.content.text !== null && !line.isLeftOut && !line.held);
  const isTaken = new Set(inText.flatMap((line) => over.get(line) ?? []));
  const standing = new Map<LineView, Compiled[]>();
  for (const line of inText) if (isFree(line) ? stands(line, isGone) : over.get(line)!.length > 0) standing.set(line, over.get(line)!);
  for (const line of lines) {
    if (line.content.text !== null || line.isLeftOut || !line.place) continue;
    const free = over.get(line)!.filter((one) => !isTaken.has(one));
    for (const one of free) isTaken.add(one);
    if (free.length > 0) standing.set(line, free);
  }
  const out = new Set(lines.filter((line) => line.isLeftOut && !line.held).flatMap((line) => line.content.basis.told.map(slotKey)));
  return { compiled, over, standing, isStanding: (one) => !isTaken.has(one) && !one.slots.every((slot) => out.has(slotKey(slot))) };
}

/** The compiled sentences, each with what it tells. What is told a second time is a thing of its own there, so that a line is over one telling. */
function compiledIn({ sections }: Account): Compiled[] {
  const told = new Set<string>();
  const slotIn = (id: string, retells: boolean | undefined, slot: Slot): Slot => {
    const isAgain = retells || told.has(slotKey(slot));
    told.add(retells ? '' : slotKey(slot));
    return isAgain ? { ...slot, facet: `${id}/${slot.facet}` } : slot;
  };
  return sections.flatMap(({ id, retells, sentences }) =>
    sentences.map((sentence) => ({ section: id, sentence, slots: slotsOf(sentence).map((slot) => slotIn(id, retells, slot)) })),
  );
}

/** A sentence of one's own stands unless all that it cites is gone. */
function stands({ content }: LineView, isGone: (record: string) => boolean): boolean {
  const { cites } = content.basis;
  return cites.length === 0 || cites.some(({ record }) => record !== null && !isGone(record));
}
