import type { EditionHead, EditionView } from '../../domain/edition.ts';
import { editionsOf, readEdition } from '../../store/query/editions.ts';
import type { Store } from '../../store/store.ts';
import { found } from '../act.ts';

/** A published edition, the latest where no number is given, and all that are. Anybody may ask; what is not signed and public is not found. */
export async function readPublished(store: Store, accountId: string, number: number | null): Promise<{ edition: EditionView; all: EditionHead[] }> {
  const edition = found(await readEdition(store.db, 'public', accountId, number), accountId);
  return { edition, all: await editionsOf(store.db, 'public', accountId) };
}
