import type { Engagement } from '../domain/engagement.ts';
import { type Span, touches } from '../domain/span.ts';

export type Tense = 'past' | 'present' | 'perfect' | 'future' | 'was-due';

/** The days that are told of, the year they lie in (NaN where they are of several), and the day it is told on (YYYY-MM-DD; null where it plays no part). */
export interface Clock {
  span: Span;
  year: number;
  today: string | null;
}

/** The tense of an act: what goes on since earlier is told in the perfect, what merely goes on in the present, what was planned for a time now past as planned. */
export function tenseOf(engagement: Engagement, { span, today }: Clock): Tense {
  const { status, period, figures } = engagement;
  if (status === 'planned') return today !== null && (period ? (period.to ?? '9') : span.to) < today ? 'was-due' : 'future';
  if (status !== 'ongoing') return 'past';
  const earlier = period && touches(period, span) && (period.from === null || period.from < span.from);
  const started = period && !period.edtf.includes('/') && period.edtf.length > 4;
  const lasted = figures.some((figure) => figure.counted === 'years');
  return earlier || started || lasted || period?.edtf.endsWith('/..') ? 'perfect' : 'present';
}
