import type { KindFound } from './read-kinds.ts';
import type { Span } from './span.ts';

const SEATED = /(?:elect|appoint|nominat|chos|vald|valgt|valt|oppnem|oppnev|utnem|utnev|leiar|leder|chair|sekretær|secretary)/iu;
const BESIDE = /(?:^|\s)(?:with|med|members?|medlem(?:mer|mar)?|part)\s/iu;

/** Whether what looks like a seat is a body whose name has "council" or "råd" in it: who has an agreement with it, or is a member of it, sits in none of its boards. */
export const isSeatInName = (kind: KindFound, names: readonly Span[]): boolean =>
  kind.kind === 'board' &&
  !SEATED.test(kind.said) &&
  BESIDE.test(kind.said) &&
  names.some((name) => kind.start < name.start && kind.end > name.start && kind.end <= name.end);
