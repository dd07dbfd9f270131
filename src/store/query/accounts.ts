import { sql } from 'kysely';
import type { AccountDraft } from '../../domain/account-line.ts';
import { readSubject, subjectText } from '../../domain/account-subject.ts';
import type { Visibility } from '../../domain/visibility.ts';
import type { Db } from '../store.ts';
import { visible } from './visible.ts';

/** The accounts that are kept and may be seen, the latest period first. */
export async function findAccounts(db: Db, see: Visibility, query: { accountId?: string; asked?: Omit<AccountDraft, 'title'> } = {}) {
  const { accountId, asked } = query;
  let found = db
    .selectFrom('account')
    .innerJoin('record', 'record.recordId', 'account.accountId')
    .select(['accountId', 'account.unitId', 'account.access', 'periodEdtf as period', 'lang', 'templateId', 'subject', 'baseYear', 'title', 'record.version'])
    .where(visible(see, 'account'));
  if (accountId !== undefined) found = found.where('accountId', '=', accountId);
  if (asked)
    found = found
      .where('periodEdtf', '=', asked.period)
      .where('lang', '=', asked.lang)
      .where('templateId', '=', asked.templateId)
      .where('subject', '=', subjectText(asked.subject))
      .where(sql<boolean>`coalesce(base_year, 0) = ${asked.baseYear ?? 0}`);
  const rows = await found.orderBy('periodTo', 'desc').orderBy('accountId').execute();
  return rows.map((row) => ({ ...row, subject: readSubject(row.subject) ?? { kind: 'all' as const } }));
}
