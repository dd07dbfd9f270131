import type { Span } from '../span.ts';
import { trimmed } from '../span.ts';
import { quotable } from './find-quote.ts';
import type { AnsweredRecord } from './model-answer.ts';
import { drop } from './model-report.ts';
import type { ModelReport } from './model-report.ts';
import { placeFact, placeRecord } from './place-quote.ts';

/** A record of an answer with its quotes as spans of the whole text. */
export interface PlacedRecord {
  span: Span;
  answered: Pick<AnsweredRecord, 'kind' | 'direction' | 'role'>;
  quotes: { period: Span | null; promise: Span | null; parties: Span[]; figures: Span[]; countries: Span[] };
}

/** Finds the words of an answer in the piece it is about, which begins at `offset`. What does not stand there is left out and counted. */
export function placeRecords(piece: string, offset: number, records: readonly AnsweredRecord[], report: ModelReport): PlacedRecord[] {
  const text = quotable(piece);
  const taken: Span[] = [];
  const kinds = new Set<string>();
  const moved = ({ start, end }: Span) => ({ start: start + offset, end: end + offset });
  const placed: PlacedRecord[] = [];
  for (const record of records) {
    const found = placeRecord(text, record.exact, record.before, taken);
    const span = found && trimmed(piece, found);
    const key = span ? `${span.start} ${span.end} ${record.kind}` : '';
    if (!span || span.start === span.end) drop(report, 'record-not-in-text');
    else if (kinds.has(key)) drop(report, 'twice');
    else {
      kinds.add(key);
      taken.push(found);
      const place = (quote: string | null): Span[] => {
        const spot = quote === null ? null : placeFact(text, quote, span);
        if (quote !== null && !spot) drop(report, 'quote-not-in-text');
        return spot ? [moved(spot)] : [];
      };
      placed.push({
        span: moved(span),
        answered: { kind: record.kind, direction: record.direction, role: record.role },
        quotes: {
          period: place(record.period)[0] ?? null,
          promise: place(record.promise)[0] ?? null,
          parties: record.parties.flatMap(place),
          figures: record.figures.flatMap(place),
          countries: record.countries.flatMap(place),
        },
      });
    }
  }
  return placed;
}
