import type { Context } from 'hono';
import type { Account } from '../../domain/account.ts';
import { wordsOfAccount } from '../../domain/count-words.ts';
import { languageUse, WRITTEN_STANDARDS } from '../../domain/language-use.ts';
import { percentText } from '../../language/numbers.ts';
import type { Env } from '../server-parts.ts';

/**
 * What the language duties have to say before an account is given out: that it is out in the other written standard, or that it leaves that one too
 * small a share of the year. Of the first text of a year nothing can be said yet.
 */
export async function languageNotices(c: Context<Env>, accountId: string, account: Account): Promise<string[]> {
  const { lang, words } = c.get('reader');
  const t = words.languageUse;
  const { register, today } = c.get('parts');
  const other = WRITTEN_STANDARDS.find((standard) => standard !== account.lang);
  if (account.lang === 'en' || !other) return [];
  const out = await register.languagesOut(c.get('who'), accountId);
  const { all } = await register.languageUseOf(c.get('who'), Number(today().slice(0, 4)));
  const others = all.filter(({ id }) => id !== accountId);
  const use = languageUse([...others, { lang: account.lang, words: wordsOfAccount(account) }]);
  const share = percentText(use.share?.[other] ?? 0, lang);
  return [...(out.includes(other) ? [t.alreadyOut(other)] : []), ...(others.length > 0 && use.lacking?.standard === other ? [t.wouldLack(other, share)] : [])];
}
