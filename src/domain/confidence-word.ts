/** How sure a reading is, as a person speaks of it. */
export const CONFIDENCE_WORDS = ['sure', 'likely', 'unsure'] as const;
export type ConfidenceWord = (typeof CONFIDENCE_WORDS)[number];

/** The word for a confidence from 0 to 1. The bounds stand here alone, so that the page, its filter and what is accepted together agree. */
export function confidenceWord(confidence: number): ConfidenceWord {
  return confidence >= 0.85 ? 'sure' : confidence >= 0.6 ? 'likely' : 'unsure';
}
