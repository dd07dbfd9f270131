import type { Account } from '../domain/account.ts';
import { ARTICLE } from '../domain/built-in-templates.ts';
import type { Lang, LocalText } from '../domain/lang.ts';
import type { Who } from '../domain/who.ts';
import type { Register } from '../register/register.ts';
import { accountOf } from './account-of.ts';

/** The year's own article, on all we did. `today` is a day, YYYY-MM-DD. */
export function accountOfYear(
  register: Register,
  who: Who,
  year: number,
  lang: Lang,
  today?: string,
  { rivals = false }: { rivals?: boolean } = {},
): Promise<{ account: Account; titles: Map<string, LocalText> }> {
  return accountOf(register, who, { period: String(year), lang, template: ARTICLE, rivals, ...(today !== undefined && { today }) });
}
