import type { AccountSubject } from '../domain/account-subject.ts';
import { goalName } from '../domain/goal.ts';
import { inLang, type Lang } from '../domain/lang.ts';
import { Problem } from '../domain/problem.ts';
import { areaName } from '../language/countries.ts';
import type { Who } from '../domain/who.ts';
import type { Register } from '../register/register.ts';

/** What an account is about, as its title names it; undefined for all we did. A party that may not be seen is not found. */
export async function nameOfSubject(register: Register, who: Who, subject: AccountSubject, lang: Lang): Promise<string | undefined> {
  if (subject.kind === 'all') return undefined;
  if (subject.kind === 'area') return areaName(subject.id, lang) ?? subject.id;
  if (subject.kind === 'goal') {
    const goal = (await register.listGoals(who)).find(({ goalId }) => goalId === subject.id);
    if (!goal) throw new Problem('not-found', { id: subject.id });
    return goalName(goal, lang);
  }
  const { current, acronym } = await register.readParty(who, subject.id);
  return inLang(current, lang)?.text ?? acronym ?? subject.id;
}
