import type { Document, Place } from '../domain/document.ts';
import { anchorAt } from '../domain/passage.ts';
import type { Anchor } from '../domain/passage.ts';
import type { ProposedEngagement, Reading } from '../domain/proposal.ts';

const SILENT = new Set<Place['kind']>(['quoted', 'header', 'signature']);

/** The text with blanks for what is not to be read, one for each code point, so that everything else stands where it stood. */
export function leaveOut({ text, places }: Pick<Document, 'text' | 'places'>): string {
  const silent = places.filter(({ kind }) => SILENT.has(kind));
  if (silent.length === 0) return text;
  const points = [...text];
  for (const { start, end } of silent) for (let at = start; at < end && at < points.length; at++) if (points[at] !== '\n') points[at] = ' ';
  return points.join('');
}

/** A reading of the blanked text with the quotes as the whole text has them. */
export function restore<T extends Pick<Reading, 'proposals'>>(text: string, read: string, reading: T): T {
  if (read === text) return reading;
  const points = [...text];
  const whole = ({ start, end }: Anchor): Anchor => anchorAt(points, start, end);
  const proposals = reading.proposals.map((one): ProposedEngagement => ({
    ...one,
    anchor: whole(one.anchor),
    fields: Object.fromEntries(Object.entries(one.fields).map(([field, anchor]) => [field, anchor && whole(anchor)])),
  }));
  return { ...reading, proposals };
}
