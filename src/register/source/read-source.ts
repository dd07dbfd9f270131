import type { Place, ReadingNote } from '../../domain/document.ts';
import type { LocalText } from '../../domain/lang.ts';
import type { WhereInDocument } from '../../domain/where-in-document.ts';
import type { Who } from '../../domain/who.ts';
import { recordTitles } from '../../store/query/titles.ts';
import * as sources from '../../store/query/sources.ts';
import type { Store } from '../../store/store.ts';
import { found } from '../act.ts';
import { seeing } from '../gate.ts';
import type { SourceView } from './source-verbs.ts';

/** A source with its text and every passage of it that supports something. Throws Problem('not-found'). */
export async function readSource(store: Store, who: Who, sourceId: string): Promise<SourceView> {
  const see = seeing(who);
  const { text, year, hash, media, fileName, written, fromName, fromAddress, partOf, ...row } = found(
    await sources.readSource(store.db, see, sourceId),
    sourceId,
  );
  const [line] = await sources.listSources(store.db, see, sourceId);
  const tied = (await sources.tiedSources(store.db, see, sourceId, partOf)).map(({ open, ...one }) => ({ ...one, open: open ?? 0 }));
  const used = await sources.supportRows(store.db, see, [sourceId]);
  const titles = await recordTitles(
    store.db,
    see,
    used.map((row) => row.recordId),
  );
  const supports = used.flatMap(({ start, end, place, recordId, recordType, field }) => {
    if (recordType !== 'engagement' && recordType !== 'commitment' && recordType !== 'party') return [];
    const title: LocalText = titles.get(recordId) ?? {};
    return [{ start, end, recordId, recordType, title, field, where: place as WhereInDocument | null }];
  });
  return {
    ...found(line, sourceId),
    text,
    year,
    hash,
    media,
    fileName,
    written,
    supports,
    from: fromName === null && fromAddress === null ? null : { name: fromName, address: fromAddress },
    places: row.places as Place[],
    notes: row.notes as ReadingNote[],
    partOf: tied.find((one) => one.sourceId === partOf) ?? null,
    parts: tied.filter((one) => one.partOf === sourceId),
  };
}
