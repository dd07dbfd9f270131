import { sql } from 'kysely';
import { wordsOfAccount } from '../../domain/count-words.ts';
import type { EditionContent } from '../../domain/edition.ts';
import type { Lang } from '../../domain/lang.ts';
import type { GivenOut } from '../../domain/language-use.ts';
import type { Visibility } from '../../domain/visibility.ts';
import type { Db } from '../store.ts';
import { visible } from './visible.ts';

/** The accounts that were published in a year: of each its latest edition, for a correction takes the place of what it corrects. */
export async function accountsGivenOut(db: Db, see: Visibility, year: number): Promise<GivenOut[]> {
  const rows = await db
    .selectFrom('edition')
    .innerJoin('account', 'account.accountId', 'edition.accountId')
    .innerJoin('editionSignOff as signed', 'signed.editionId', 'edition.editionId')
    .distinctOn('edition.accountId')
    .select(['edition.accountId', 'content', 'account.lang', 'periodEdtf', 'templateId', 'subject', 'baseYear', sql<string>`signed.at::date::text`.as('on')])
    .where('signed.isPublic', '=', true)
    .where(visible(see, 'account'))
    .where(sql<boolean>`signed.at >= make_date(${year}::int, 1, 1) and signed.at < make_date(${year + 1}::int, 1, 1)`)
    .orderBy('edition.accountId')
    .orderBy('number', 'desc')
    .execute();
  return rows.map(({ accountId, content, lang, on, periodEdtf, templateId, subject, baseYear }) => {
    const { account } = JSON.parse(content) as EditionContent;
    const about = [periodEdtf, templateId, subject, baseYear ?? ''].join(' ');
    return { id: accountId, title: account.title, lang, on, words: wordsOfAccount(account), about };
  });
}

/** The other languages that the same account is published in. */
export async function languagesOut(db: Db, see: Visibility, accountId: string): Promise<Lang[]> {
  const rows = await db
    .selectFrom('account as own')
    .innerJoin('account', (join) =>
      join
        .onRef('account.unitId', '=', 'own.unitId')
        .onRef('account.periodEdtf', '=', 'own.periodEdtf')
        .onRef('account.templateId', '=', 'own.templateId')
        .onRef('account.subject', '=', 'own.subject')
        .onRef('account.lang', '<>', 'own.lang')
        .on(sql<boolean>`account.base_year is not distinct from own.base_year`),
    )
    .innerJoin('edition', 'edition.accountId', 'account.accountId')
    .innerJoin('editionSignOff as signed', 'signed.editionId', 'edition.editionId')
    .select('account.lang')
    .distinct()
    .where('own.accountId', '=', accountId)
    .where('signed.isPublic', '=', true)
    .where(visible(see, 'account'))
    .execute();
  return rows.map(({ lang }) => lang);
}
