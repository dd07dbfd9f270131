import { slotKey } from '../../domain/account-line.ts';
import type { Basis, LineContent } from '../../domain/account-line.ts';
import { newId } from '../../domain/id.ts';
import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import { standingLines } from '../../store/query/account-lines.ts';
import type { AccountLineState } from '../../store/state.ts';
import type { Store } from '../../store/store.ts';
import type { Write } from '../../store/write-records.ts';
import { act } from '../act.ts';
import type { Act } from '../act.ts';
import type { Target } from './account-verbs.ts';

const LONGEST = 5000;

/** The line an edit falls on: as it stands, or as it begins. */
export interface Line {
  id: string;
  version?: number;
  state: AccountLineState;
}

/** An edit of one account: others wait until it is done, so that two never write over the same sentence unseen. */
export interface Editing extends Act {
  accountId: string;
  /** The line itself. Throws Problem('conflict') when it has been changed since its version was read, or is of another account. */
  line(lineId: string, version: number): Promise<Line>;
  /** The line that stands over what is edited, or a new one. Throws Problem('conflict') when somebody else has written over it. */
  lineOver(target: Target): Promise<Line>;
  fresh(basis: Basis, text?: string | null): Line;
  /** Writes lines; one that has come to change nothing is withdrawn. */
  keep(action: string, lines: readonly Line[], alsoGone?: readonly Line[]): Promise<void>;
}

export function onAccount<T>(store: Store, who: Who, accountId: string, work: (editing: Editing) => Promise<T>): Promise<T> {
  return act(store, who, undefined, async (act) => {
    const account = await act.read('account', accountId);
    const { unitId, access } = account.state;
    const fresh = (basis: Basis, text: string | null = null): Line => {
      const content: LineContent = { text, basis, at: act.at };
      return { id: newId('account-line'), state: { unitId, access, evidence: [], accountId, isLeftOut: false, content, place: null } };
    };
    const line = async (lineId: string, version: number): Promise<Line> => {
      const { state, version: standing } = await act.read('account-line', lineId);
      if (state.accountId !== accountId || version !== standing) throw new Problem('conflict', { record: lineId });
      return { id: lineId, version: standing, state };
    };
    const write = ({ id, version, state }: Line, action: string, isGone: boolean): Write<'account-line'> => ({
      id,
      action,
      aboutId: accountId,
      ...(version === undefined ? {} : { version }),
      after: isGone ? null : state,
    });
    return work({
      ...act,
      accountId,
      line,
      fresh,
      lineOver: async (target) => {
        if ('lineId' in target) return line(target.lineId, target.version);
        const keys = new Set(target.basis.told.map(slotKey));
        const known = new Set(target.knows);
        const over = (await standingLines(act.tx, accountId)).filter(({ told }) => told.some((slot) => keys.has(slotKey(slot))));
        const other = over.find(({ lineId }) => !known.has(lineId));
        if (other) throw new Problem('conflict', { record: other.lineId });
        return fresh(target.basis);
      },
      keep: (action, lines, alsoGone = []) =>
        act.write('account-line', [
          ...lines.map((one) => write(one, changesNothing(one.state) ? 'withdrawn' : action, changesNothing(one.state))),
          ...alsoGone.map((one) => write(one, action, true)),
        ]),
    });
  });
}

const changesNothing = ({ isLeftOut, content, place }: AccountLineState): boolean => !isLeftOut && content.text === null && place === null;

/** A written sentence on one line. Throws Problem('invalid') when there is nothing in it, or too much. */
export function checkedText(text: string): string {
  const written = text.replaceAll(/[\s\uE000-\uF8FF]+/gu, ' ').trim();
  if (written === '' || written.length > LONGEST) throw new Problem('invalid', { field: 'text', rule: written === '' ? 'required' : 'too-long' });
  return written;
}

/** The line with another text; with none where that is what is compiled. */
export function withText(line: Line, text: string): Line {
  const written = checkedText(text);
  const { content } = line.state;
  const isCompiled = written === content.basis.text && content.basis.cites.length === 0;
  return { ...line, state: { ...line.state, content: { ...content, text: isCompiled ? null : written } } };
}
