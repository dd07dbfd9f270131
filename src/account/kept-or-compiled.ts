import type { Account } from '../domain/account.ts';
import type { Who } from '../domain/who.ts';
import type { Register } from '../register/register.ts';
import { accountOf, type AccountAsked } from './account-of.ts';
import { readWritten } from './read-written.ts';

/** The account that is asked for: the one that is kept, with what people have written in it, else compiled as the register stands. */
export async function keptOrCompiled(register: Register, who: Who, asked: AccountAsked): Promise<Account> {
  const { period, lang, template, subject = { kind: 'all' as const }, baseYear = null, today, rivals = false } = asked;
  const kept = await register.findAccount(who, { period, lang, templateId: template.templateId, subject, baseYear });
  return kept === null ? (await accountOf(register, who, asked)).account : (await readWritten(register, who, kept, today, { rivals })).account;
}
