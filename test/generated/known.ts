import type { KnownParty } from '../../src/domain/proposal.ts';
import { PARTIES } from './parties.ts';
import { US } from './us.ts';

/** The parties of a generated register as the reader knows them: every name, and the acronym. */
export function knownIn(): KnownParty[] {
  const others = PARTIES.map(({ partyId, names, acronym, country }) => {
    const all = [...new Set([...Object.values(names), ...(acronym ? [acronym] : [])])];
    return { partyId, name: all[0] ?? '', names: all, country, isUs: false };
  });
  return [{ partyId: US.partyId, name: US.name, names: [US.name], country: 'NO', isUs: true }, ...others];
}
