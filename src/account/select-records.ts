import type { Account } from '../domain/account.ts';
import type { CommitmentView, Engagement } from '../domain/engagement.ts';
import { inLang, type Lang } from '../domain/lang.ts';
import { inYear } from '../language/dates.ts';
import { clean } from '../language/marks.ts';

export interface Selected {
  told: Engagement[]; // in the order of their identifiers
  promisedAhead: Engagement[]; // planned for later, told as promises alone
  unused: Account['unused'];
}

/** An invitation or a request stands even where it is not known what came of it: that it came is certain. */
const CERTAIN_WHEN_UNCERTAIN = new Set(['invitation', 'request.funding', 'request.advice', 'request.cooperation']);

export function selectRecords(engagements: readonly Engagement[], commitments: readonly CommitmentView[], year: number, lang: Lang): Selected {
  const selected: Selected = { told: [], promisedAhead: [], unused: [] };
  const promising = new Set(commitments.map((commitment) => commitment.engagementId));
  const seen = new Set<string>();
  for (const engagement of [...engagements].sort((a, b) => (a.engagementId < b.engagementId ? -1 : 1))) {
    if (seen.has(engagement.engagementId)) continue;
    seen.add(engagement.engagementId);
    const why = reason(engagement, year);
    if (!why) (engagement.status === 'planned' && promising.has(engagement.engagementId) ? selected.promisedAhead : selected.told).push(engagement);
    else if (why === 'outside-period' && isNextYearsPromise(engagement, year, promising)) selected.promisedAhead.push(engagement);
    else {
      const title = inLang(engagement.title, lang) ?? inLang(engagement.subject, lang);
      selected.unused.push({ record: engagement.engagementId, title: clean(title?.text ?? engagement.engagementId), why });
    }
  }
  return selected;
}

function reason(engagement: Engagement, year: number): Account['unused'][number]['why'] | null {
  if (engagement.access !== 'open') return 'not-open';
  if (engagement.status === 'cancelled') return 'cancelled';
  if (!inYear(engagement.period, year)) return 'outside-period';
  return engagement.status === 'uncertain' && !CERTAIN_WHEN_UNCERTAIN.has(engagement.kind) ? 'uncertain' : null;
}

/** What is planned for the year after, and promised, was promised this year. */
function isNextYearsPromise(engagement: Engagement, year: number, promising: ReadonlySet<string>): boolean {
  return engagement.status === 'planned' && promising.has(engagement.engagementId) && engagement.period?.from?.slice(0, 4) === String(year + 1);
}
