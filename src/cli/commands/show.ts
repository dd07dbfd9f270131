import { idKind } from '../../domain/id.ts';
import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import type { Register } from '../../register/register.ts';
import type { Command } from '../call.ts';

/** `samband show ID`: one record with its evidence and history. */
export const showCommand: Command = {
  flags: {},
  async run({ args: [id], open, print, words, json }) {
    if (!id) throw new Problem('usage', { said: words.needsId });
    const { register, who } = await open();
    const record = await read(register, who, id);
    const history = await register.historyOf(who, id);
    print(JSON.stringify({ ...record, history }, null, json ? undefined : 2));
  },
};

async function read(register: Register, who: Who, id: string): Promise<object> {
  switch (idKind(id)) {
    case 'engagement':
      return register.readEngagement(who, id);
    case 'party':
      return register.readParty(who, id);
    case 'source':
      return register.readSource(who, id);
    case 'commitment': {
      const found = (await register.listCommitments(who, {})).find((commitment) => commitment.commitmentId === id);
      if (found) return found;
    }
    // falls through: a kind that has no page of its own is answered like an identifier nobody has
    default:
      throw new Problem('not-found', { id });
  }
}
