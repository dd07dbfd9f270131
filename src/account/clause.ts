import type { Engagement } from '../domain/engagement.ts';
import type { Chosen } from './choose-act.ts';

/** What may open a sentence in place of its subject: where and when, how often, for how long, through whom, with whom, that we were asked. */
export type Opening = 'setting' | 'often' | 'lasting' | 'through' | 'with' | 'asked';

/** Some words of a clause after its verb. `as` tells what belongs to the verb and whom it was done with; `opens` that it may open the sentence. */
export interface Piece {
  text: string;
  as: 'verbal' | 'with' | 'other';
  opens?: Opening;
}

/** One engagement as a clause: its subject, its verb, and what follows in the order it is told. */
export interface Clause {
  engagement: Engagement;
  chosen: Chosen;
  subject: string;
  finite: string;
  isPerfect: boolean; // the finite verb is an auxiliary
  body: Piece[];
  comma: string; // what follows a comma at the end
  part: 'said' | 'by-the-verb' | 'last' | null; // where it is to be said that this is only a part of what was done
  called: string; // the headings of records that have nothing else to tell, at the very end
}

export function piece(text: string, as: Piece['as'] = 'other', opens?: Opening): Piece {
  return opens ? { text, as, opens } : { text, as };
}

/** The parts that say something, as running text. */
export function words(...parts: readonly string[]): string {
  return parts.filter(Boolean).join(' ');
}
