import type { Place } from '../../domain/account-line.ts';
import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import type { Target } from './account-verbs.ts';
import { checkedText, onAccount } from './on-account.ts';
import type { Line } from './on-account.ts';

/** Makes several sentences of one. Each stands on all that the one stood on. Gives the ids of their lines, in order. */
export async function splitSentence(
  store: Store,
  who: Who,
  accountId: string,
  target: Target,
  texts: readonly string[],
  section: { id: string; title: string },
): Promise<string[]> {
  const written = texts.map(checkedText);
  if (written.length < 2) throw new Problem('invalid', { field: 'text', rule: 'one-part' });
  return onAccount(store, who, accountId, async (editing) => {
    const whole = await editing.lineOver(target);
    const { basis, at } = whole.state.content;
    const lines = written.reduce<Line[]>((done, text) => {
      const previous = done.at(-1);
      const content = { text, basis, at };
      if (!previous) return [{ ...whole, state: { ...whole.state, content } }];
      const place: Place = { section: section.id, title: section.title, after: { line: previous.id }, at: editing.at };
      const line = editing.fresh(basis);
      return [...done, { ...line, state: { ...line.state, content, place } }];
    }, []);
    await editing.keep('split-up', lines);
    return lines.map(({ id }) => id);
  });
}
