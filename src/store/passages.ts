import { newId } from '../domain/id.ts';
import type { Place, ReadingNote } from '../domain/document.ts';
import { anchorAt, surroundings } from '../domain/passage.ts';
import type { Anchor } from '../domain/passage.ts';
import { Problem } from '../domain/problem.ts';
import { whereInDocument } from '../domain/where-in-document.ts';
import { insertAll, insertMissing } from './insert-all.ts';
import type { Tx } from './store.ts';

/**
 * Keeps quotes from a text and gives their ids, in order; a quote kept before keeps its id. Throws Problem('invalid') for an anchor whose
 * words do not stand in the text where it says.
 */
export async function keepPassages(tx: Tx, source: { sourceId: string; text: string }, anchors: readonly Anchor[]): Promise<string[]> {
  const points = Array.from(source.text);
  for (const { start, end, exact } of anchors) {
    if (start < 0 || end <= start || anchorAt(points, start, end).exact !== exact) throw new Problem('invalid', { field: 'anchor', start, end });
  }
  const { sourceId } = source;
  const places = anchors.length > 0 ? await placesOf(tx, sourceId) : [];
  const rows = new Map(
    anchors.map((anchor) => [
      key(anchor),
      {
        passageId: newId('passage'),
        sourceId,
        startAt: anchor.start,
        endAt: anchor.end,
        exact: anchor.exact,
        ...surroundings(points, anchor),
        place: whereInDocument(places, anchor),
      },
    ]),
  );
  await insertMissing(tx, 'passage', [...rows.values()]);
  const kept = await tx.selectFrom('passage').select(['passageId', 'startAt as start', 'endAt as end']).where('sourceId', '=', sourceId).execute();
  const idOf = new Map(kept.map((row) => [key(row), row.passageId]));
  return anchors.map((anchor) => idOf.get(key(anchor))!);
}

const key = (span: { start: number; end: number }): string => `${span.start}-${span.end}`;

/** Where things stand in the text of a source, in order. */
async function placesOf(tx: Tx, sourceId: string): Promise<Place[]> {
  const { places } = await tx.selectFrom('sourceContent').select('places').where('sourceId', '=', sourceId).executeTakeFirstOrThrow();
  return places as Place[];
}

/** Keeps the content of a source beside its record. */
export async function keepContent(
  tx: Tx,
  content: {
    sourceId: string;
    hash: Uint8Array;
    textHash: Uint8Array;
    bytes: Uint8Array;
    text: string;
    searchText: string;
    sketch: number[] | null;
    newerOf: string | null;
    places: readonly Place[];
    notes: readonly ReadingNote[];
  },
): Promise<void> {
  await insertAll(tx, 'sourceContent', [content]);
}
