import type { Context } from 'hono';
import { accountOfYear } from '../../account/account-of-year.ts';
import type { Engagement } from '../../domain/engagement.ts';
import type { Env } from '../server-parts.ts';

/** The sentences an engagement stands under, in the account of the year it ended or last went on, or of its own year where it has no date. */
export async function sentencesOf(c: Context<Env>, engagement: Engagement) {
  const { register } = c.get('parts');
  const { lang, year: thisYear } = c.get('reader');
  const { period } = engagement;
  const ended = period ? (period.to ? Number(period.to.slice(0, 4)) : thisYear) : engagement.year;
  const year = Math.min(ended, Math.max(thisYear, period?.from ? Number(period.from.slice(0, 4)) : 0));
  const { account } = await accountOfYear(register, c.get('who'), year, lang, c.get('parts').today());
  const promises = new Set(engagement.commitments.map((one) => one.commitmentId));
  return account.sections
    .flatMap((section) => section.sentences)
    .filter((sentence) => sentence.support.some((one) => one.record === engagement.engagementId || promises.has(one.record)))
    .map((sentence) => ({ sentence, year }));
}
