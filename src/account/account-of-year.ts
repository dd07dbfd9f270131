import type { Account } from '../domain/account.ts';
import { inLang, type Lang, type LocalText } from '../domain/lang.ts';
import type { Who } from '../domain/who.ts';
import type { Register } from '../register/register.ts';
import { compileAccount } from './compile-account.ts';

/** The account of a year as the register stands for who asks, and the titles of the records under it. `today` is a day, YYYY-MM-DD. */
export async function accountOfYear(
  register: Register,
  who: Who,
  year: number,
  lang: Lang,
  today = new Date().toISOString().slice(0, 10),
  { rivals = false }: { rivals?: boolean } = {},
): Promise<{ account: Account; titles: Map<string, LocalText> }> {
  const [us, { engagements, commitments }] = await Promise.all([register.readUs(who), register.engagementsOfYear(who, year)]);
  const agency = inLang(us.names, lang)?.text ?? us.name;
  const account = compileAccount(engagements, commitments, { agency, ourPartyId: us.partyId, year, lang, today, rivals });
  const titles = new Map<string, LocalText>();
  for (const engagement of engagements) titles.set(engagement.engagementId, engagement.title);
  for (const commitment of commitments) titles.set(commitment.commitmentId, commitment.what);
  return { account, titles };
}
