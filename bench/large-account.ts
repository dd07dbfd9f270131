import { compileAccount } from '../src/account/compile-account.ts';
import type { Account } from '../src/domain/account.ts';
import type { CommitmentView, Engagement } from '../src/domain/engagement.ts';
import { generateRegister } from '../test/generated/register.ts';

const YEAR = 2021;

/** A year of `count` engagements, each with words of a source under it and under its time. */
export function largeYear(count: number): { engagements: Engagement[]; commitments: CommitmentView[] } {
  const [year] = generateRegister({ count, from: YEAR });
  const engagements = (year?.engagements ?? []).map((engagement, at) => {
    const source = {
      source: `src-${at % 50}`,
      title: `Notat ${at % 50}`,
      around: { before: 'Det stod før dette i notatet at ', after: ' og etter kom det meir om andre' },
    };
    const start = 200 * Math.floor(at / 50);
    const exact = `Notatet seier her kva engasjement ${at} var, med kven, når og om kva, i ei setning av vanleg lengd.`;
    return {
      ...engagement,
      evidence: [
        { field: null, evidence: [{ ...source, start, end: start + exact.length, exact }] },
        { field: 'period', evidence: [{ ...source, start: start + 8, end: start + 13, exact: exact.slice(8, 13) }] },
      ],
    };
  });
  return { engagements, commitments: year?.commitments ?? [] };
}

export function compileYear({ engagements, commitments }: ReturnType<typeof largeYear>): Account {
  return compileAccount(engagements, commitments, { agency: 'Etaten', ourPartyId: 'par-us', period: String(YEAR), lang: 'nn', today: '2022-01-15' });
}
