import type { Act } from '../language/phrases/phrases.ts';
import type { Chosen } from './choose-act.ts';
import type { Piece } from './clause.ts';
import type { Tense } from './tense-of.ts';
import type { Told } from './told.ts';

/** The phrases of a clause while it is put together, and what those who put it together need to know. */
export interface Parts {
  told: Told;
  chosen: Chosen;
  act: Act;
  tense: Tense;
  plural: boolean;
  subject: string | null; // what it was about
  other: string; // with whom, where they are not the subject
  event: string;
  organisers: string;
  when: string;
  place: string;
  rest: string; // the rest of the verb
  verbal: string; // that, and what belongs to it
  object: string;
  before: Piece[]; // with whom, how, through whom
  setting: string; // where and when
  after: Piece[]; // about what
  about: string; // what it was about, where it is to be placed
  comma: string[]; // what follows a comma at the end
}
