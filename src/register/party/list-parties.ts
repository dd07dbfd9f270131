import type { PartyFilter } from '../../domain/party-filter.ts';
import type { Who } from '../../domain/who.ts';
import * as parties from '../../store/query/parties.ts';
import type { Store } from '../../store/store.ts';
import { seeing } from '../gate.ts';
import { pageOf } from '../page-of.ts';
import type { Page } from '../page.ts';
import type { PartyListRow } from './party-verbs.ts';

/** One page of parties by name; with words, those that go by them, forgiving a misspelling. */
export function listParties(
  store: Store,
  who: Who,
  words: string,
  page: { after?: string; limit: number },
  filter: PartyFilter = {},
): Promise<Page<PartyListRow>> {
  return parties.listParties(store.db, seeing(who), words, pageOf(page), filter);
}
