import type { Who } from '../domain/who.ts';
import * as query from '../store/query/search.ts';
import type { Store } from '../store/store.ts';
import { seeing } from './gate.ts';
import type { Hit } from './register.ts';

/** What holds the words, forgiving accents and a misspelling, with the words that matched. Parties first, then events, engagements, commitments and sources. */
export function search(store: Store, who: Who, words: string): Promise<Hit[]> {
  return query.search(store.db, seeing(who), words);
}
