import { findPersonalData } from './personal-data.ts';

const COVER = '▇';
const COVER_OF_TWO = '\u{1f7eb}'; // as long as the character it covers, for those of two UTF-16 units

/** A text with its personal data covered, letter for letter: as many code points and units as before, so that a place in one is the same place in the other. */
export function maskText(text: string): string {
  let masked = '';
  let at = 0;
  for (const { start, end } of findPersonalData(text)) {
    masked += text.slice(at, start) + covered(text.slice(start, end));
    at = end;
  }
  return masked + text.slice(at);
}

function covered(said: string): string {
  return [...said].map((point) => (point.length === 2 ? COVER_OF_TWO : COVER)).join('');
}
