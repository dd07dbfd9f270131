import type { EditionView } from '../domain/edition.ts';
import { Problem } from '../domain/problem.ts';
import type { Who } from '../domain/who.ts';
import type { Register } from '../register/register.ts';
import type { AccountAsked } from './account-of.ts';

/** A frozen edition of the account that is asked for. Throws Problem('not-found') where that is not kept, or has no such edition. */
export async function editionOf(register: Register, who: Who, asked: AccountAsked, number: number): Promise<EditionView> {
  const { period, lang, template, subject = { kind: 'all' as const }, baseYear = null } = asked;
  const accountId = await register.findAccount(who, { period, lang, templateId: template.templateId, subject, baseYear });
  if (accountId === null) throw new Problem('not-found', { id: period });
  return register.readEdition(who, accountId, number);
}
