import { isCurrency } from './plain-amount.ts';
import type { LeftOut, PlacedFigure, SumQualifier, Summand } from './figure-sum.ts';
import { lessExact } from './figure-sum.ts';

/** What is counted of our part in an event. All else is counted of the event: two who tell of one conference count the same people. */
const OF_OUR_PART = new Set(['minutes', 'pages', 'hours', 'days', 'meetings']);

interface Kept<F extends PlacedFigure> {
  summands: Summand<F>[];
  out: LeftOut<F>[];
}

/** Of figures that count one thing, those that may be added: one for each engagement, and where the count is of the event, one for each event. */
export function keepOneOfEach<F extends PlacedFigure>(summands: readonly Summand<F>[]): Kept<F> {
  const perEngagement = keepLargest(summands, {
    keyOf: ({ figure }) => figure.engagementId,
    reason: 'same-engagement-counted-twice',
    whenTheyDiffer: 'at-least',
    differ: () => true,
  });
  const isOfEvent = ({ figure, counted, unit }: Summand<F>) => figure.eventPath.length > 0 && !OF_OUR_PART.has(counted) && !isCurrency(unit);
  const events = new Set(perEngagement.summands.filter(isOfEvent).map(({ figure }) => figure.eventPath[0]));
  const perEvent = keepLargest(perEngagement.summands, {
    // Who counts a whole conference has counted its sessions: the furthest event above that is counted too takes in what is below it.
    keyOf: (one) => (isOfEvent(one) ? one.figure.eventPath.findLast((eventId) => events.has(eventId)) : null) ?? one.figure.engagementId,
    reason: 'same-event-counted-twice',
    whenTheyDiffer: 'about',
    differ: ({ figure: kept }, { figure }) => !figure.eventPath.slice(1).includes(kept.eventPath[0] ?? ''), // fewer came to a session, as is right
  });
  return { summands: perEvent.summands, out: [...perEngagement.out, ...perEvent.out] };
}

interface Rule<F extends PlacedFigure> {
  keyOf: (one: Summand<F>) => string;
  reason: LeftOut['reason'];
  whenTheyDiffer: SumQualifier;
  differ: (kept: Summand<F>, other: Summand<F>) => boolean;
}

/** The largest of each; where another that should be the same is not, it is less sure than it says of itself. */
function keepLargest<F extends PlacedFigure>(summands: readonly Summand<F>[], { keyOf, reason, whenTheyDiffer, differ }: Rule<F>): Kept<F> {
  const kept: Kept<F> = { summands: [], out: [] };
  for (const same of Map.groupBy(summands, keyOf).values()) {
    const [first, ...others] = same.toSorted(largestFirst) as [Summand<F>, ...Summand<F>[]];
    const unsure = others.some((one) => (one.value !== first.value || one.exactness !== first.exactness) && differ(first, one));
    kept.summands.push(unsure ? { ...first, exactness: lessExact(first.exactness, whenTheyDiffer) } : first);
    kept.out.push(...others.map(({ figure }) => ({ figure, reason })));
  }
  return kept;
}

const EXACTNESS: readonly SumQualifier[] = ['exact', 'at-least', 'about', 'about-or-more'];

function largestFirst<F extends PlacedFigure>(a: Summand<F>, b: Summand<F>): number {
  const [one, other] = [a.figure, b.figure];
  const byEngagement = one.engagementId < other.engagementId ? -1 : one.engagementId > other.engagementId ? 1 : 0;
  return (
    b.value - a.value ||
    one.eventPath.length - other.eventPath.length ||
    EXACTNESS.indexOf(a.exactness) - EXACTNESS.indexOf(b.exactness) ||
    byEngagement ||
    one.position - other.position
  );
}
