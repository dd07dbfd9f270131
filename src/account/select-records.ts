import type { Account } from '../domain/account.ts';
import type { CommitmentView, Engagement } from '../domain/engagement.ts';
import { inLang, type Lang } from '../domain/lang.ts';
import { type Span, touches, yearAfter } from '../domain/span.ts';
import { clean } from '../language/marks.ts';

export interface Selected {
  told: Engagement[]; // in the order of their identifiers
  promisedAhead: Engagement[]; // planned for later, told as promises alone
  unused: Account['unused'];
}

/** An invitation or a request stands even where it is not known what came of it: that it came is certain. */
const CERTAIN_WHEN_UNCERTAIN = new Set(['invitation', 'request.funding', 'request.advice', 'request.cooperation']);

export function selectRecords(engagements: readonly Engagement[], commitments: readonly CommitmentView[], span: Span, lang: Lang): Selected {
  const selected: Selected = { told: [], promisedAhead: [], unused: [] };
  const promising = new Set(commitments.map((commitment) => commitment.engagementId));
  const seen = new Set<string>();
  for (const engagement of [...engagements].sort((a, b) => (a.engagementId < b.engagementId ? -1 : 1))) {
    if (seen.has(engagement.engagementId)) continue;
    seen.add(engagement.engagementId);
    const why = reason(engagement, span);
    if (!why) (engagement.status === 'planned' && promising.has(engagement.engagementId) ? selected.promisedAhead : selected.told).push(engagement);
    else if (why === 'outside-period' && isPromiseAhead(engagement, span, promising)) selected.promisedAhead.push(engagement);
    else {
      const title = inLang(engagement.title, lang) ?? inLang(engagement.subject, lang);
      selected.unused.push({ record: engagement.engagementId, title: clean(title?.text ?? engagement.engagementId), why });
    }
  }
  return selected;
}

function reason(engagement: Engagement, span: Span): Account['unused'][number]['why'] | null {
  if (engagement.access !== 'open') return 'not-open';
  if (engagement.status === 'cancelled') return 'cancelled';
  if (!touches(engagement.period, span)) return 'outside-period';
  return engagement.status === 'uncertain' && !CERTAIN_WHEN_UNCERTAIN.has(engagement.kind) ? 'uncertain' : null;
}

/** What is planned for the year that follows, and promised, was promised in the period. */
function isPromiseAhead({ status, engagementId, period }: Engagement, span: Span, promising: ReadonlySet<string>): boolean {
  const ahead = yearAfter(span);
  return status === 'planned' && promising.has(engagementId) && period?.from != null && period.from >= ahead.from && period.from <= ahead.to;
}
