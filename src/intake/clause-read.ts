import type { z } from 'zod';
import type { CommitmentDraft } from '../domain/draft.ts';
import type { Period } from '../domain/period.ts';
import type { DateFound } from './read-dates.ts';
import type { FigureFound } from './read-figures.ts';
import type { KindFound } from './read-kinds.ts';
import type { PartyFound } from './party-found.ts';
import type { PlaceFound } from './read-places.ts';

/** A sentence read as far as its clauses share. Spans count from the sentence's first letter. */
export interface SentenceRead {
  dates: DateFound[];
  places: PlaceFound[];
  parties: PartyFound[];
  kinds: KindFound[];
  opensBlock: boolean;
  fronted: { period: ClauseRead['period']; places: PlaceFound[] }; // said before the first verb, for every clause
}

/** What one clause says. Spans count from the sentence's first letter. */
export interface ClauseRead {
  words: string;
  offset: number; // of the words in the sentence
  kind: KindFound; // its span counts from the words' first letter
  shown: readonly KindFound[]; // every kind its words show
  joined: boolean; // it goes on from the clause before it
  period: { said: Period; start: number; end: number } | null;
  figures: FigureFound[];
  parties: PartyFound[];
  own: boolean; // the parties are named here, not pointed back to
  places: PlaceFound[];
  placesSaid: boolean; // in this sentence, and not carried over from one before
  promise: z.infer<typeof CommitmentDraft> | null;
  subject: 'us' | 'them' | 'none';
  us: RegExp | null; // ourselves, by name or pronoun
}
