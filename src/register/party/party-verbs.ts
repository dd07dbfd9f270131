import type { AccessGrade } from '../../domain/codes/access-grade.ts';
import type { PartyType } from '../../domain/codes/party-type.ts';
import type { ClaimView } from '../../domain/engagement.ts';
import type { Lang, LocalText } from '../../domain/lang.ts';
import type { Likeness } from '../../domain/party/party-likeness.ts';
import type { PartyFilter } from '../../domain/party-filter.ts';
import type { KnownParty } from '../../domain/proposal.ts';
import type { Who } from '../../domain/who.ts';
import type { ChangeView } from '../change/change-verbs.ts';
import type { EventRow } from '../event/event-verbs.ts';
import type { Page } from '../page.ts';
import type { TieLine } from './tie-verbs.ts';

export type { Likeness };

/** A party as it is written by hand. A name is dated where it is not the one in use today. */
export interface PartyDraft {
  names: { lang: Lang | null; name: string; kind: 'official' | 'alias' | 'acronym'; from: string | null; to: string | null }[];
  type: PartyType | null;
  country: string | null;
  isNetwork: boolean;
  isUs: boolean;
  parentId: string | null;
  identifiers: { scheme: string; value: string }[];
  website: string | null;
}

/** Somebody who works for a party: the name, what they do there and how to reach them at work. */
export interface PersonDraft {
  name: string;
  role: string | null;
  partyId: string | null;
  contact: string | null;
}

export interface PartyRow {
  partyId: string;
  names: LocalText;
  acronym: string | null;
  type: PartyType | null;
  country: string | null;
  isNetwork: boolean;
  engagements: number;
}

/** A party as the list of parties has it. */
export interface PartyListRow extends PartyRow {
  openPromises: number; // both ways
  website: string | null;
}

/** A party with everything its page shows, apart from its engagements, which are a list of their own. */
export interface PartyView extends PartyDraft {
  partyId: string;
  redirectedFrom?: string; // the id that was asked for, where that party has been merged into this one
  access: AccessGrade;
  version: number;
  current: LocalText;
  acronym: string | null;
  parent: { partyId: string; names: LocalText; acronym: string | null } | null;
  ties: TieLine[];
  claims: ClaimView[];
  organises: EventRow[];
  people: (PersonDraft & { personId: string; version: number })[];
}

/** Two parties that are likely the same, the older first. */
export interface LikelyPair extends Likeness {
  one: PartyRow;
  other: PartyRow;
}

export interface Us {
  partyId: string;
  names: LocalText;
  name: string;
}

/** Two parties that were one for a while, and what was written meanwhile, each with the one of them it stands with now. */
export interface LaterEdits {
  kept: { partyId: string; names: LocalText; acronym: string | null };
  gone: { partyId: string; names: LocalText; acronym: string | null };
  edits: { change: ChangeView; standsWith: 'kept' | 'gone' | 'both' | 'neither' }[];
}

/** What the register can do with parties, the people in them and the ties between them. */
export interface PartyVerbs {
  addParty(who: Who, draft: PartyDraft): Promise<string>;
  correctParty(who: Who, partyId: string, version: number, draft: PartyDraft, why?: string): Promise<void>;
  readParty(who: Who, partyId: string): Promise<PartyView>;
  mergeParty(who: Who, keptId: string, goneId: string, why?: string): Promise<void>;
  laterEdits(who: Who, partyId: string): Promise<LaterEdits | null>;
  tellApart(who: Who, oneId: string, otherId: string, why?: string): Promise<void>;
  likelyDuplicates(who: Who, partyId?: string): Promise<LikelyPair[]>;
  likelyParties(who: Who, draft: PartyDraft): Promise<(PartyRow & Likeness)[]>;
  nearParties(who: Who, names: readonly string[]): Promise<(PartyRow & Likeness)[][]>;
  listParties(who: Who, words: string, page: { after?: string; limit: number }, filter?: PartyFilter): Promise<Page<PartyListRow>>;
  knownParties(who: Who): Promise<KnownParty[]>;
  readUs(who: Who): Promise<Us>;
  addPerson(who: Who, draft: PersonDraft): Promise<string>;
  correctPerson(who: Who, personId: string, version: number, draft: PersonDraft, why?: string): Promise<void>;
  withdrawPerson(who: Who, personId: string, version: number, why?: string): Promise<void>;
}
