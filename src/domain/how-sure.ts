export const SURENESS = ['sure', 'likely', 'unsure'] as const;
export type Sureness = (typeof SURENESS)[number];

const SURE = 0.9; // what is said to be sure holds 95 times in a hundred: measured, see decision 0025
const LIKELY = 0.75;

/** What a confidence from 0 to 1 is called. */
export const howSure = (confidence: number): Sureness => (confidence >= SURE ? 'sure' : confidence >= LIKELY ? 'likely' : 'unsure');
