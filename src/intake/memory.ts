import type { Direction } from '../domain/codes/direction.ts';
import type { EngagementKind } from '../domain/codes/engagement-kind.ts';
import type { OurRole } from '../domain/codes/our-role.ts';
import type { Period } from '../domain/period.ts';
import type { ProposedEngagement } from '../domain/proposal.ts';
import type { ClauseRead } from './clause-read.ts';
import type { PartyFound } from './party-found.ts';
import type { PlaceFound } from './read-places.ts';
import { tell } from './told.ts';
import type { Told } from './told.ts';

/** What the reader has in mind while it goes down a text: what later words may point back to. */
export interface Memory {
  parties: PartyFound[]; // of the last record that had any
  own: boolean; // whether that record named them itself
  lead: PartyFound | null; // the body a bullet opens with
  told: Told[]; // every body told of so far, named or pointed back to, each once, the last one last
  block: number; // of the text, counted
  sentence: number;
  recent: PartyFound[]; // every body named so far, the last one last
  subject: PartyFound | null; // the body that acted in the clause before, if another than we
  before: PartyFound[] | null; // of the clause before, in the same sentence
  topic: PartyFound | null; // the body a heading, or a sentence of its own, consists of
  addressee: PartyFound | null; // the body a letter is written to: "you" in it
  homes: Map<string, string>; // the country of each body told of, by its folded name
  places: PlaceFound[]; // of the last record that named any
  period: Period | null;
  latest: string; // the last month of the year that is told of so far: "10"
  said: { said: Period; start: number; end: number } | null; // the date of the clause before, in the same sentence
  made: ProposedEngagement[]; // every record of the text so far
  clause: ClauseRead | null; // the clause before, in the same sentence
  last: ProposedEngagement | null; // the last record of this block
  lastStart: number; // where that record begins
}

/** What headings and lead-ins set for the text under them. */
export interface Setting {
  year: number;
  told: string; // the last day told of: what comes after it is ahead
  period: Period | null;
  periodSaid: { start: number; end: number } | null;
  asked: boolean; // "these asked us"
  request: EngagementKind | null; // what they asked for, where the lead-in says
  kind: EngagementKind | null;
  role: OurRole | null; // of that kind, where the heading says: visits to us, visits out
  direction: Direction | null;
  ahead: boolean; // what lies ahead of the year told of
  bullet: boolean;
  line?: true; // one typed line: whatever it says, it is meant as a record
  country: string | null; // "Australia: ..."
}

export const emptyMemory = (): Memory => ({
  parties: [],
  own: false,
  lead: null,
  told: [],
  block: 0,
  sentence: 0,
  recent: [],
  subject: null,
  before: null,
  topic: null,
  addressee: null,
  homes: new Map(),
  places: [],
  period: null,
  latest: '',
  said: null,
  made: [],
  clause: null,
  last: null,
  lastStart: 0,
});
const RECENT_LONGEST = 200;

export function remember(memory: Memory, parties: readonly PartyFound[]): void {
  const { block, sentence } = memory;
  for (const party of parties) {
    memory.recent.push(party);
    tell(memory.told, { party, block, sentence, acted: false });
  }
  if (memory.recent.length > RECENT_LONGEST) memory.recent.splice(0, memory.recent.length - RECENT_LONGEST);
}

/** Turns to what stands under a heading, or after a name that stands alone: told of that body, where it is one. */
export function turnTo(memory: Memory, topic: PartyFound | null): void {
  memory.topic = topic;
  if (!topic) return;
  memory.parties = [topic];
  memory.own = true;
  remember(memory, [topic]);
}
