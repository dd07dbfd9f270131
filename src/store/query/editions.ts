import type { Insertable } from 'kysely';
import type { EditionContent, EditionHead, EditionView } from '../../domain/edition.ts';
import type { Visibility } from '../../domain/visibility.ts';
import type { Db, Tx } from '../store.ts';
import type { Tables } from '../tables.ts';
import { visible } from './visible.ts';

export async function keepEdition(tx: Tx, row: Insertable<Tables['edition']>): Promise<void> {
  await tx.insertInto('edition').values(row).execute();
}

export async function keepSignOff(tx: Tx, row: Insertable<Tables['editionSignOff']>): Promise<void> {
  await tx.insertInto('editionSignOff').values(row).execute();
}

/** The editions of an account that may be seen, the latest first; with `isPublic` those alone that are for everybody, whoever asks. */
export async function editionsOf(db: Db, see: Visibility | 'public', accountId: string): Promise<EditionHead[]> {
  return (await heads(db, see).where('edition.accountId', '=', accountId).orderBy('number', 'desc').execute()).map(headOf);
}

/** One edition whole, the latest where no number is given, or null where there is none to be seen. */
export async function readEdition(db: Db, see: Visibility | 'public', accountId: string, number: number | null): Promise<EditionView | null> {
  let query = heads(db, see).select('edition.content').where('edition.accountId', '=', accountId);
  if (number !== null) query = query.where('number', '=', number);
  const row = await query.orderBy('number', 'desc').limit(1).executeTakeFirst();
  if (!row) return null;
  const { account } = JSON.parse(row.content) as EditionContent;
  return { ...headOf(row), content: row.content, account: { ...account, edition: { number: row.number, at: row.at, hash: row.hash } } };
}

function heads(db: Db, see: Visibility | 'public') {
  const query = db
    .selectFrom('edition')
    .innerJoin('account', 'account.accountId', 'edition.accountId')
    .innerJoin('appUser', 'appUser.userId', 'edition.userId')
    .leftJoin('editionSignOff as signed', 'signed.editionId', 'edition.editionId')
    .select(['edition.editionId', 'edition.accountId', 'number', 'edition.at', 'appUser.name as by', 'note', 'hash'])
    .select(['signed.name as signedBy', 'signed.role as signedAs', 'signed.at as signedAt', 'signed.isPublic']);
  return see === 'public' ? query.where('signed.isPublic', '=', true) : query.where(visible(see, 'account'));
}

type Head = Omit<EditionHead, 'signOff'> & { signedBy: string | null; signedAs: string | null; signedAt: string | null; isPublic: boolean | null };

function headOf({ editionId, accountId, number, at, by, note, hash, signedBy, signedAs, signedAt, isPublic }: Head): EditionHead {
  const signOff =
    signedBy !== null && signedAs !== null && signedAt !== null ? { name: signedBy, role: signedAs, at: signedAt, isPublic: isPublic ?? false } : null;
  return { editionId, accountId, number, at, by, note, hash, signOff };
}
