/** How sure a reading is, as a person speaks of it. */
export const CONFIDENCE_WORDS = ['sure', 'likely', 'unsure'] as const;
export type ConfidenceWord = (typeof CONFIDENCE_WORDS)[number];

const SURE = 0.9; // of what is called sure, 95 in a hundred are right: measured, see docs/decisions/0025-confidence-by-calibration.md
const LIKELY = 0.75;

/** The word for a confidence from 0 to 1. The bounds stand here alone, so that the page, its filter and what is accepted together agree. */
export function confidenceWord(confidence: number): ConfidenceWord {
  return confidence >= SURE ? 'sure' : confidence >= LIKELY ? 'likely' : 'unsure';
}
