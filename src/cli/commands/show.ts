import { idKind } from '../../domain/id.ts';
import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import type { Register } from '../../register/register.ts';
import type { Command } from '../call.ts';

/** `samband show ID`: one record with its evidence and history. */
export const showCommand: Command = {
  flags: { 'as-of': { type: 'string' } },
  async run({ args: [id], flags, open, print, words, json }) {
    if (!id) throw new Problem('usage', { said: words.needsId });
    const { register, who } = await open();
    if (typeof flags['as-of'] === 'string') return print(JSON.stringify(await register.readAsOf(who, id, flags['as-of']), null, json ? undefined : 2));
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
    case 'commitment':
      return (await register.readCommitment(who, id)).commitment;
    default:
      throw new Problem('not-found', { id });
  }
}
