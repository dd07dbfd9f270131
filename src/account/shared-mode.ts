import type { Grouping } from '../domain/account-template.ts';
import type { Mode } from '../domain/codes/mode.ts';
import type { Engagement } from '../domain/engagement.ts';

/** What was held in one mode, so that a section can say it once at its end: those engagements, and whether they are all it tells. */
export interface SharedMode {
  mode: Mode;
  of: Engagement[];
  isAll: boolean;
}

const FEWEST = 3; // fewer are told each by itself
const HELD = new Set(['meeting', 'interview', 'consultation']);
const ELSEWHERE = new Set(['talk', 'moderation', 'event', 'delegation']); // told with a mode too

/** The mode a section says once. By events, all it tells must have it; where requests come first, all its meetings, interviews and consultations. */
export function sharedMode(engagements: readonly Engagement[], grouping: Grouping): SharedMode | null {
  if (grouping === 'by-party') return null;
  const isAll = grouping === 'by-event';
  if (!isAll && engagements.some(({ kind }) => ELSEWHERE.has(kind))) return null;
  const of = isAll ? [...engagements] : engagements.filter(({ kind }) => HELD.has(kind));
  const mode = of[0]?.mode ?? null;
  const isOne = of.every((engagement) => engagement.mode === mode && engagement.status !== 'planned');
  return mode !== null && isOne && of.length >= FEWEST ? { mode, of, isAll } : null;
}
