import type { Account } from '../domain/account.ts';
import { periodOf } from '../domain/period.ts';

/** The moment an account carries in its files: when its edition was frozen, else the end of the last day of its period. */
export function accountDate(account: Account): Date {
  if (account.edition) return new Date(account.edition.at);
  const last = periodOf(account.period)?.to;
  if (!last) throw new Error(`an account needs a period that ends: ${account.period}`);
  return new Date(`${last}T00:00:00Z`);
}
