import { Place, ReadingNote, type Document } from '../../src/domain/document.ts';
import type { Reading } from '../../src/domain/proposal.ts';
import type { Limits } from '../../src/intake/file/limits.ts';

const CONTROL = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u; // a plain text keeps its own line ends

/** What of the promises of `Document` a reader has broken, each as a sentence. */
export function checkDocument(document: Document, limits: Limits): string[] {
  const { text, title, written, from, places, parts, notes } = document;
  const broken: string[] = [];
  const sound = (holds: boolean, said: string) => void (holds || broken.push(said));
  sound(text.isWellFormed(), 'its text holds half a letter');
  sound(!CONTROL.test(text), `its text holds a control character: ${JSON.stringify(CONTROL.exec(text)?.[0])}`);
  sound(text.length <= limits.letters, 'its text is longer than may be');
  sound(text.trim() !== '' || parts.length > 0, 'nothing was read, and no problem thrown');
  for (const said of [title, from?.name ?? null, from?.address ?? null, ...parts.map(({ name }) => name)])
    sound(
      said === null || (said.isWellFormed() && !/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u.test(said) && said !== ''),
      `a name no one can write: ${JSON.stringify(said)}`,
    );
  sound(written === null || isDay(written), `a day that is none: ${written}`);
  sound(parts.length <= limits.parts, 'more parts than may be');
  for (const note of notes) sound(ReadingNote.safeParse(note).success, `a note that is none: ${JSON.stringify(note)}`);
  return [...broken, ...checkPlaces(places, [...text].length)];
}

const isDay = (day: string) => /^\d{4}-\d{2}-\d{2}$/u.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) === true;

function checkPlaces(places: readonly Place[], length: number): string[] {
  const ends = new Map<string, number>();
  let start = 0;
  for (const place of places) {
    const said = JSON.stringify(place);
    if (!Place.safeParse(place).success) return [`a place that is none: ${said}`];
    if (place.start > place.end || place.end > length) return [`a place out of the text: ${said} of ${length}`];
    if (place.start < start) return [`a place out of order: ${said}`];
    if (place.start < (ends.get(place.kind) ?? 0)) return [`a place within another of its kind: ${said}`];
    start = place.start;
    ends.set(place.kind, place.end);
  }
  return [];
}

/** Whether the records read are pinned to words that stand where they say. */
export function checkReading(text: string, { proposals }: Reading): string[] {
  const letters = [...text];
  return proposals
    .flatMap(({ anchor, fields }) => [anchor, ...Object.values(fields)])
    .filter(({ start, end, exact }) => start >= end || letters.slice(start, end).join('') !== exact)
    .map((anchor) => `a passage that is not in the text: ${JSON.stringify(anchor)}`);
}
