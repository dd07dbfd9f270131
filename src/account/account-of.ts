import type { AccountTemplate } from '../domain/account-template.ts';
import type { AccountSubject } from '../domain/account-subject.ts';
import type { Account } from '../domain/account.ts';
import type { CommitmentView, Engagement } from '../domain/engagement.ts';
import { inLang, type Lang, type LocalText } from '../domain/lang.ts';
import { Problem } from '../domain/problem.ts';
import { inBaseYear, spanOf, type Span } from '../domain/span.ts';
import { forEverybody, type Who } from '../domain/who.ts';
import type { Register } from '../register/register.ts';
import type { BaseRecords } from './compare/comparison-section.ts';
import { compileAccount } from './compile-account.ts';
import type { LinesOver } from './lines-over.ts';
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
  over?: LinesOver; // what lines stand in place of what is told
}

/** An account, and the records it was compiled of with their titles. */
export interface CompiledAccount {
  account: Account;
  titles: Map<string, LocalText>;
  engagements: readonly Engagement[];
  commitments: readonly CommitmentView[];
}

/** An account of what is open in the register; what who asks may see besides it is named as unused. */
export async function accountOf(register: Register, who: Who, asked: AccountAsked): Promise<CompiledAccount> {
  const { period, lang, template, baseYear, subject = { kind: 'all' }, today = new Date().toISOString().slice(0, 10), rivals = false, over } = asked;
  const span = spanOf(period);
  if (!span) throw new Problem('invalid', { field: 'period', value: period });
  // The text is for everybody, so it is written as if what is not open were not there: no party, event or promise of it shows through.
  const everybody = forEverybody(who);
  const [us, { engagements, commitments, held }, about] = await Promise.all([
    register.readUs(who),
    openOf(register, who, span, subject),
    nameOfSubject(register, everybody, subject, lang),
  ]);
  const base = inBaseYear(period, baseYear ?? Number(span.to.slice(0, 4)) - 1);
  const goals = template.sections.some(({ form }) => form === 'goals') ? await goalsOf(register, everybody, { span, base, subject }) : undefined;
  const compared = template.sections.some(({ form }) => form === 'comparison') ? await baseOf(register, everybody, base, subject) : undefined;
  const agency = inLang(us.names, lang)?.text ?? us.name;
  const account = compileAccount(engagements, commitments, {
    agency,
    ourPartyId: us.partyId,
    period,
    lang,
    template,
    about,
    today,
    rivals,
    goals,
    base: compared,
    ...(over && { over }),
  });
  const titles = new Map<string, LocalText>();
  for (const engagement of [...engagements, ...(compared?.engagements ?? [])]) titles.set(engagement.engagementId, engagement.title);
  for (const commitment of [...commitments, ...(compared?.commitments ?? [])]) titles.set(commitment.commitmentId, commitment.what);
  for (const { engagementId, title } of held) titles.set(engagementId, title);
  for (const { engagements: serving } of [...(goals?.now ?? []), ...(goals?.then ?? [])]) for (const one of serving) titles.set(one.engagementId, one.title);
  const notOpen = held.map(({ engagementId, title }) => ({ record: engagementId, title: inLang(title, lang)?.text ?? engagementId, why: 'not-open' as const }));
  return { account: { ...account, unused: [...account.unused, ...notOpen] }, titles, engagements, commitments };
}

/** What is open of a period, standing on all the evidence that who asks may see, for a source may be kept closer than what it supports; and what is held back. */
async function openOf(register: Register, who: Who, span: Span, subject: AccountSubject): Promise<Open> {
  const open = await register.engagementsOfPeriod(forEverybody(who), span, subject);
  if (who.grades.every((grade) => grade === 'open')) return { ...open, held: [] };
  const seen = await register.engagementsOfPeriod(who, span, subject);
  const engagements = new Map(seen.engagements.map((one) => [one.engagementId, one]));
  const commitments = new Map(seen.commitments.map((one) => [one.commitmentId, one]));
  const told = new Set(open.engagements.map(({ engagementId }) => engagementId));
  return {
    engagements: open.engagements.map((one) => {
      const full = engagements.get(one.engagementId);
      const claims = new Map(full?.claims.map((claim) => [claim.claimId, claim.evidence]));
      return {
        ...one,
        evidence: full?.evidence ?? one.evidence,
        claims: one.claims.map((claim) => ({ ...claim, evidence: claims.get(claim.claimId) ?? claim.evidence })),
      };
    }),
    commitments: open.commitments.map((one) => ({ ...one, evidence: commitments.get(one.commitmentId)?.evidence ?? one.evidence })),
    held: seen.engagements.filter(({ engagementId }) => !told.has(engagementId)),
  };
}

interface Open {
  engagements: Engagement[];
  commitments: CommitmentView[];
  held: Engagement[]; // that who asks may see and everybody may not, the earliest first
}

/** What there is of the period that the account is compared with. */
async function baseOf(register: Register, who: Who, period: string, subject: AccountSubject): Promise<BaseRecords | undefined> {
  const span = spanOf(period);
  return span ? { period, ...(await register.engagementsOfPeriod(who, span, subject)) } : undefined;
}

/** What was done towards the goals of the period, and of the same time in the base year. A goal of another year is the one of the same number. */
async function goalsOf(register: Register, who: Who, { span, base, subject }: { span: Span; base: string; subject: AccountSubject }) {
  const now = await register.goalResults(who, span, subject);
  const baseSpan = spanOf(base);
  const all = !baseSpan ? [] : await register.goalResults(who, baseSpan, subject.kind === 'goal' ? { kind: 'all' } : subject);
  return { basePeriod: base, now, then: all };
}
