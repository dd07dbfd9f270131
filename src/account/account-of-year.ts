import { ARTICLE } from '../domain/built-in-templates.ts';
import type { Lang } from '../domain/lang.ts';
import type { Who } from '../domain/who.ts';
import type { Register } from '../register/register.ts';
import { accountOf, type CompiledAccount } from './account-of.ts';

/** The year's own article, on all we did. `today` is a day, YYYY-MM-DD. */
export function accountOfYear(
  register: Register,
  who: Who,
  year: number,
  lang: Lang,
  today?: string,
  { rivals = false }: { rivals?: boolean } = {},
): Promise<CompiledAccount> {
  return accountOf(register, who, { period: String(year), lang, template: ARTICLE, rivals, ...(today !== undefined && { today }) });
}
