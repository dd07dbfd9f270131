import type { CommitmentStatus } from '../../domain/codes/commitment-status.ts';
import type { EngagementKind } from '../../domain/codes/engagement-kind.ts';

/** The words two years are compared in. Numbers come as numbers, years as figures, names and lists ready to write. */
export interface ComparisonWords {
  sections: { whole: string; parties: string; requests: string; promises: string };
  captions: { kinds: string; parties: string; types: string; countries: string; promises: string };
  columns: { kind: string; party: string; country: string; type: string; end: string; change: string };
  /** "34 engagements for 2022, against 28 for 2021". */
  total: (year: string, now: number, base: string, then: number) => string;
  /** "There were more talks (from 3 to 7)". Either list may be empty, not both. */
  moved: (more: string, fewer: string) => string;
  fromTo: (what: string, then: number, now: number) => string;
  kinds: Record<EngagementKind, string>; // several of a kind
  parties: (year: string, now: number, base: string, then: number) => string;
  fresh: (base: string, names: string, count: number) => string;
  gone: (year: string, names: string) => string;
  grown: (names: string) => string;
  shrunk: (names: string) => string;
  andMore: (count: number) => string;
  requests: (year: string, now: number, base: string, then: number) => string;
  cameFrom: (year: string, list: string) => string;
  counted: (what: string, count: number) => string; // "Egypt (2)"
  due: (year: string, count: number) => string; // of two or more
  allDue: (year: string, count: number, end: string) => string; // of two or more that ended alike
  oneDue: (year: string, end: string) => string;
  ended: Record<CommitmentStatus, readonly [one: string, many: string]>;
  number: (count: number) => string; // of commitments
  ends: Record<CommitmentStatus, string>; // in a table
  requestTypes: Record<'request.funding' | 'request.advice' | 'request.cooperation', string>;
  alternative: { kinds: (base: string, year: string, most: string) => string; countries: (base: string, year: string, most: string) => string };
}
