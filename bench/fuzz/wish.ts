import type { ReadingWish } from '../../src/intake/read-document.ts';

/** How the files of a run are read. */
export const WISH: ReadingWish = { us: '', year: null, otherwise: 2024, lang: 'auto', known: [] };
