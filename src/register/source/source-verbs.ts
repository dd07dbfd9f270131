import type { Document, Place, ReadingNote } from '../../domain/document.ts';
import type { AccessGrade } from '../../domain/codes/access-grade.ts';
import type { EngagementDraft } from '../../domain/draft.ts';
import type { Lang, LocalText } from '../../domain/lang.ts';
import type { Anchor } from '../../domain/passage.ts';
import type { ProposalField, ProposalOrigin, ProposedEngagement } from '../../domain/proposal.ts';
import type { Question, QuestionField } from '../../domain/question.ts';
import type { Who } from '../../domain/who.ts';
import type { WhereInDocument } from '../../domain/where-in-document.ts';

export interface SourceDraft {
  title: string;
  bytes: Uint8Array;
  text: string;
  lang: Lang;
  media: string; // IANA media type of the bytes
  origin: string; // where it came from: file name, address, or 'pasted'
  year: number; // the year relative dates in it are read from, and undated records from it are accounted under
  access?: AccessGrade; // internal unless said
  fileName?: string | null; // null for what was pasted
  written?: string | null; // ISO day it says it was written
  from?: Document['from']; // who sent it
  partOf?: string | null; // the source it hung on
  places?: Place[];
  notes?: ReadingNote[];
}

/**
 * What taking in a text gave. `already` when the same text was kept before and read from the same year: then `proposalIds` are those of it
 * that still wait. Texts are the same but for line ends and blanks at the end. From another year it is read anew, as a source of its own.
 */
export interface TakenIn {
  sourceId: string;
  proposalIds: string[];
  already: boolean;
}

export interface SourceRow {
  sourceId: string;
  title: string;
  lang: Lang;
  origin: string;
  receivedAt: string;
  open: number; // proposals waiting
  passages: number; // passages that support something
}

/** A source that hung on a letter, or the letter. */
export interface SourceTie {
  sourceId: string;
  title: string;
  media: string;
  open: number; // proposals waiting
}

export interface SourceView extends SourceRow {
  text: string;
  year: number;
  hash: string;
  media: string;
  fileName: string | null;
  written: string | null;
  from: Document['from'];
  places: Place[];
  notes: ReadingNote[];
  partOf: SourceTie | null; // null also where that may not be seen
  parts: SourceTie[];
  supports: {
    start: number;
    end: number;
    recordId: string;
    recordType: 'engagement' | 'commitment' | 'party';
    title: LocalText;
    field: string | null;
    where: WhereInDocument | null;
  }[];
}

export interface ProposalView extends ProposedEngagement {
  proposalId: string;
  sourceId: string;
  where?: WhereInDocument; // where its words stand in the file, for files that have such places
  origin: ProposalOrigin;
  addedByModel: ProposalField[];
  questions: Question[];
  status: 'open' | 'accepted' | 'rejected' | 'merged';
  engagementId: string | null;
}

/** What accepting many at once came to, by proposal. `batchId` undoes it as one; null where nothing waited. */
export interface AcceptedTogether {
  batchId: string | null;
  accepted: string[];
  left: string[];
}

/** What undoing decisions came to. `kept`: what somebody has edited since, or what something else has come to rest on. `batchId` undoes the undoing. */
export interface UndoneDecisions {
  batchId: string;
  undone: number;
  kept: { recordId: string; title: LocalText }[];
}

export interface SourceFile {
  bytes: Uint8Array;
  media: string;
  fileName: string | null;
  title: string;
  hash: string;
}

/** What the register can do with sources and the proposals drawn from them. */
export interface SourceVerbs {
  keepSource(who: Who, draft: SourceDraft): Promise<string>;
  takeIn(who: Who, source: SourceDraft, proposals: ProposedEngagement[]): Promise<TakenIn>;
  readSource(who: Who, sourceId: string): Promise<SourceView>;
  listSources(who: Who): Promise<SourceRow[]>;
  /** The bytes as they were received. */
  readSourceFile(who: Who, sourceId: string): Promise<SourceFile>;
  submitProposals(who: Who, sourceId: string, proposals: ProposedEngagement[]): Promise<string[]>;
  listProposals(who: Who, sourceId: string): Promise<ProposalView[]>;
  /** `learn`: words of the text a person has said mean another party than was proposed; they become names of it when the proposal is taken in. */
  mendProposal(who: Who, proposalId: string, draft: EngagementDraft, learn?: readonly string[]): Promise<void>;
  /** Answers what the reader was unsure of in one field by one of its readings, counted from 0. */
  answerProposal(who: Who, proposalId: string, field: QuestionField, option: number): Promise<void>;
  acceptProposal(who: Who, proposalId: string, why?: string): Promise<string>;
  acceptProposals(who: Who, sourceId: string, proposalIds: readonly string[]): Promise<AcceptedTogether>;
  movePassage(who: Who, proposalId: string, anchor: Anchor): Promise<void>;
  pinWords(who: Who, proposalId: string, field: ProposalField, anchor: Anchor | null): Promise<void>;
  undoSource(who: Who, sourceId: string): Promise<UndoneDecisions>;
  undoReviewed(who: Who, batchId: string): Promise<UndoneDecisions>;
  mergeProposal(who: Who, proposalId: string, engagementId: string): Promise<void>;
  rejectProposal(who: Who, proposalId: string): Promise<void>;
}
