import type { Signs } from '../src/intake/confidence.ts';

/** The signs of every proposal read in this thread, by number. */
export const ROWS: Signs[] = [];
