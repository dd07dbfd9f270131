import { inLang } from '../../domain/lang.ts';
import type { Who } from '../../domain/who.ts';
import { namedParties } from '../../store/query/names.ts';
import { usOf } from '../../store/query/parties.ts';
import { unitToWriteIn } from '../../store/query/users.ts';
import type { Store } from '../../store/store.ts';
import { found } from '../act.ts';
import { seeing } from '../gate.ts';
import type { Us } from './party-verbs.ts';

/** Who we are. `name` is the short one: the acronym where there is one, else the name in the user's language. */
export async function readUs(store: Store, who: Who): Promise<Us> {
  const partyId = found(await usOf(store.db, await unitToWriteIn(store.db, who.unitIds)), 'us');
  const { names, acronym } = found((await namedParties(store.db, seeing(who), [partyId])).get(partyId), partyId);
  return { partyId, names, name: acronym ?? inLang(names, who.lang)?.text ?? '' };
}
