import { z } from 'zod';
import { EngagementDraft } from './draft.ts';
import { Anchor } from './passage.ts';
import { Question } from './question.ts';

/** The fields of a proposal that can stand on words of their own. */
export const PROPOSAL_FIELDS = [
  'kind',
  'direction',
  'ourRoles',
  'period',
  'parties',
  'event',
  'subject',
  'figures',
  'areas',
  'topics',
  'commitment',
  'work',
] as const;
export type ProposalField = (typeof PROPOSAL_FIELDS)[number];
export const PROPOSAL_ORIGINS = ['rules', 'model', 'person'] as const;
export type ProposalOrigin = (typeof PROPOSAL_ORIGINS)[number];

/** A record intake proposes, pinned to the words it came from. `fields` pins single facts to narrower words. */
export const ProposedEngagement = z.object({
  anchor: Anchor,
  draft: EngagementDraft,
  confidence: z.number().min(0).max(1),
  fields: z.partialRecord(z.enum(PROPOSAL_FIELDS), Anchor),
  origin: z.enum(PROPOSAL_ORIGINS).optional(), // who saw it; the rules where nothing is said
  addedByModel: z.array(z.enum(PROPOSAL_FIELDS)).optional(), // the facts a language model added to what the rules saw
  questions: z.array(Question).max(6).optional(), // what the reader was unsure of, one a field
});
export type ProposedEngagement = z.infer<typeof ProposedEngagement>;

/** A party as the reader of texts needs to know it: every name and acronym it goes by. */
export interface KnownParty {
  partyId: string;
  name: string;
  names: string[];
  country: string | null;
  isUs: boolean;
}

/** What a text is read against. `year` is the year relative dates ("this year") are taken from; `today` (ISO) is what "yesterday" counts from, and without it such words give no date. */
export interface ReadingContext {
  us: string;
  year: number;
  today?: string;
  lang: 'auto' | 'nn' | 'nb' | 'en';
  known: readonly KnownParty[];
}

/** What reading a text gives. `length` is in code points; `skipped` says in a code what could not be read. */
export interface Reading {
  lang: 'nn' | 'nb' | 'en';
  length: number;
  proposals: ProposedEngagement[];
}
