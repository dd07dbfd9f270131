import type { Lang } from '../domain/lang.ts';
import type { ReadingContext } from '../domain/proposal.ts';
import type { Placed } from './assemble.ts';
import { indexNames } from './name-index.ts';
import type { NameIndex } from './name-index.ts';
import { ourselves } from './ourselves.ts';
import type { Ourselves } from './ourselves.ts';
import type { PartyFound } from './party-found.ts';
import { readPlaces } from './read-places.ts';

/** What stays the same all through one text. */
export interface Reader {
  text: string;
  lang: Lang;
  index: NameIndex;
  us: Ourselves;
  home: string | null;
  today: string | undefined;
  marked: readonly PartyFound[]; // pointed out by the writer of a line
  anchor: Placed['anchor'];
}

/** `anchor` turns spans of the text into anchors. */
export function readerOf(text: string, context: ReadingContext, lang: Lang, anchor: Placed['anchor']): Reader {
  const index = indexNames(text, context);
  const ours = index.short(context.us);
  const home = context.known.find((party) => party.isUs)?.country ?? readPlaces(context.us)[0]?.code ?? 'NO';
  return { text, lang, index, home, today: context.today, marked: [], anchor, us: ourselves(context, lang, ours, home, text) };
}
