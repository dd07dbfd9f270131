import type { SentenceRead } from './clause-read.ts';
import type { Clause } from './clauses.ts';
import type { Span } from './span.ts';

const JOINT = /(?:,\s+(?:og|and)\s+|,\s+|\s+(?:og|and)\s+)(?:(?:med|with)\s+)?(?:the\s+)?$/u;
const MATTER =
  /(?<!\p{L})(?:om(?! lag)|til(?= e(?:in|it?|n|t) )|for|i samband med|i forbindelse med|on(?! \d| request| our own)|about(?! \d|\s\p{Lu})|in connection with)\s/u;
const REACH = 90; // letters from a name to what it was about: a date and a figure may stand between

/**
 * Cuts a clause where another body takes the verb over from the one before it: "Kenya asked us for advice on water, and Ghana in May for advice
 * on health." Both must say what it was about, or the second is only one more of those the verb goes with.
 */
export function cutVerbless(sentence: string, clauses: readonly Clause[], shared: Pick<SentenceRead, 'kinds' | 'parties' | 'places'>): Clause[] {
  const words = [...shared.parties, ...shared.places].reduce(
    (text, name) => text.slice(0, name.start) + 'x'.repeat(name.end - name.start) + text.slice(name.end),
    sentence,
  );
  return clauses.flatMap((clause) => {
    const verb = shared.kinds.find((kind) => kind.act && within(kind, clause));
    if (!verb) return [clause];
    const names = [...shared.parties.filter(({ body }) => !body.isUs), ...shared.places.filter((place) => place.as === 'country')]
      .filter((name) => within(name, clause) && name.start >= verb.end)
      .toSorted((a, b) => a.start - b.start);
    const cuts: Clause[] = [];
    let from = clause.start;
    for (const name of names) {
      const joint = JOINT.exec(words.slice(from, name.start));
      if (!joint || name.start < from) continue;
      const left = words.slice(cuts.length > 0 ? from : verb.end, from + joint.index);
      const right = words.slice(name.end, Math.min(clause.end, name.end + REACH));
      const matter = MATTER.exec(right);
      if (!MATTER.test(left) || !matter || hasAct(shared.kinds, { start: name.end, end: name.end + matter.index })) continue;
      const start = from + joint.index + (/^,?\s+/u.exec(joint[0])?.[0].length ?? 0);
      cuts.push({ start: from, end: from + joint.index, joined: cuts.length > 0 || clause.joined, ...(cuts.length > 0 && { verbless: true as const }) });
      from = start;
    }
    if (cuts.length === 0) return [clause];
    return [...cuts, { start: from, end: clause.end, joined: true, verbless: true as const }];
  });
}

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
const hasAct = (kinds: SentenceRead['kinds'], span: Span): boolean => kinds.some((kind) => kind.act && kind.start >= span.start && kind.end <= span.end);
