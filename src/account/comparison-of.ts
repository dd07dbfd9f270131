import type { Section } from '../domain/account.ts';
import type { Lang, LocalText } from '../domain/lang.ts';
import { forEverybody, type Who } from '../domain/who.ts';
import type { Register } from '../register/register.ts';
import { compareYears } from './compare/compare-years.ts';
import { yearOfRecords } from './compare/year-of-records.ts';

/** A year compared with a base year, of what is open in the register, and the titles of the records behind the numbers. */
export async function comparisonOf(
  register: Register,
  who: Who,
  { year, base, lang }: { year: number; base: number; lang: Lang },
): Promise<{ sections: Section[]; titles: Map<string, LocalText> }> {
  const everybody = forEverybody(who);
  const [us, ...years] = await Promise.all([register.readUs(who), register.engagementsOfYear(everybody, base), register.engagementsOfYear(everybody, year)]);
  const [then, now] = years.map(({ engagements, commitments }, at) =>
    yearOfRecords(engagements, commitments, { period: String(at === 0 ? base : year), ourPartyId: us.partyId, lang }),
  );
  const titles = new Map<string, LocalText>();
  for (const { engagements, commitments } of years) {
    for (const { engagementId, title } of engagements) titles.set(engagementId, title);
    for (const { commitmentId, what } of commitments) titles.set(commitmentId, what);
  }
  return { sections: then && now ? compareYears(then, now, lang) : [], titles };
}
