import type { AccountTemplate } from '../domain/account-template.ts';
import type { AccountSubject } from '../domain/account-subject.ts';
import type { Account } from '../domain/account.ts';
import type { CommitmentView, Engagement } from '../domain/engagement.ts';
import { inLang, type Lang, type LocalText } from '../domain/lang.ts';
import { Problem } from '../domain/problem.ts';
import { spanOf } from '../domain/span.ts';
import type { Who } from '../domain/who.ts';
import type { Register } from '../register/register.ts';
import { compileAccount } from './compile-account.ts';
import { nameOfSubject } from './name-of-subject.ts';

/**
 * What an account is asked for by. `period` is EDTF with both its ends; `baseYear` is what it is compared with, the year before where none is
 * given; `today` is a day, YYYY-MM-DD, the current one where none is given.
 */
export interface AccountAsked {
  period: string;
  lang: Lang;
  template: AccountTemplate;
  subject?: AccountSubject;
  baseYear?: number;
  today?: string;
  rivals?: boolean;
}

/** An account, and the records it was compiled of with their titles. */
export interface CompiledAccount {
  account: Account;
  titles: Map<string, LocalText>;
  engagements: readonly Engagement[];
  commitments: readonly CommitmentView[];
}

/** An account as the register stands for who asks. */
export async function accountOf(register: Register, who: Who, asked: AccountAsked): Promise<CompiledAccount> {
  const { period, lang, template, subject = { kind: 'all' }, today = new Date().toISOString().slice(0, 10), rivals = false } = asked;
  const span = spanOf(period);
  if (!span) throw new Problem('invalid', { field: 'period', value: period });
  const [us, { engagements, commitments }, about] = await Promise.all([
    register.readUs(who),
    register.engagementsOfPeriod(who, span, subject),
    nameOfSubject(register, who, subject, lang),
  ]);
  const agency = inLang(us.names, lang)?.text ?? us.name;
  const account = compileAccount(engagements, commitments, { agency, ourPartyId: us.partyId, period, lang, template, about, today, rivals });
  const titles = new Map<string, LocalText>();
  for (const engagement of engagements) titles.set(engagement.engagementId, engagement.title);
  for (const commitment of commitments) titles.set(commitment.commitmentId, commitment.what);
  return { account, titles, engagements, commitments };
}
