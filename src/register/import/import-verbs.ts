import type { EngagementDraft } from '../../domain/draft.ts';
import type { ImportKind, ImportMapping, RowIssue } from '../../domain/import.ts';
import type { LocalText } from '../../domain/lang.ts';
import type { Who } from '../../domain/who.ts';
import type { CommitmentStatus } from '../../domain/codes/commitment-status.ts';
import type { CommitmentWords } from '../commitment/commitment-verbs.ts';
import type { PartyDraft } from '../party/party-verbs.ts';

/** What every row has: its number in the file, a hash of what it says, the key the file knows its record by, and the fields it says something of. */
export interface RowHead {
  row: number;
  hash: string;
  key: string | null;
  given: string[];
}
export interface EngagementRowDraft extends RowHead {
  draft: EngagementDraft;
  year: number;
}
export interface PartyRowDraft extends RowHead {
  draft: PartyDraft;
  parent: string | null; // by name
}
/** `madeIn` is the id or the key of the engagement it was made in; without one it is made in `draft`, which is logged along with it. */
export interface CommitmentRowDraft extends RowHead {
  words: Omit<CommitmentWords, 'partyIds'>;
  draft: EngagementDraft;
  madeIn: string | null;
  status: CommitmentStatus;
  reason: string | null;
}

/** The rows of a file that say nothing wrong, read as records of one kind. */
export type ImportRows =
  | { kind: 'engagements'; rows: readonly EngagementRowDraft[] }
  | { kind: 'parties'; rows: readonly PartyRowDraft[] }
  | { kind: 'commitments'; rows: readonly CommitmentRowDraft[] };

/** A record a row changes, with some of what it says before and after. */
export interface RowChange {
  row: number;
  recordId: string;
  title: LocalText;
  fields: { field: string; before: unknown; after: unknown }[];
}

/** What became of the rows, or would. `repeated` says the same as an earlier row of the file; `before` are as they were taken in earlier. */
export interface RowsReport {
  added: number;
  changed: number;
  same: number; // the three below together
  repeated: number;
  before: number;
  asTheyAre: number;
  changes: RowChange[]; // no more than a screen takes
  refused: RowIssue[];
}

export interface ImportHead {
  importId: string;
  name: string;
  kind: ImportKind;
  by: string;
  at: string;
  batchId: string | null;
  undoneAt: string | null;
  counts: { added: number; changed: number; same: number; refused: number } | null; // null until it is committed
}

export interface ImportView extends ImportHead {
  hash: string;
  mapping: ImportMapping;
  report: RowsReport | null;
  earlier: { importId: string; at: string } | null; // the same bytes, taken in before and not undone
}

/** A record an import made or changed. */
export interface ImportedRecord {
  recordId: string;
  title: LocalText;
  row: number;
}

/** A file of rows to be kept. `hash` is that of all of it, where `bytes` are its beginning alone. */
export interface ImportFile {
  name: string;
  bytes: Uint8Array;
  hash?: string;
  kind: ImportKind;
  mapping: ImportMapping;
}

/** What the register can do with files of rows. */
export interface ImportVerbs {
  openImport(who: Who, file: ImportFile): Promise<string>;
  mapImport(who: Who, importId: string, kind: ImportKind, mapping: ImportMapping, header: string): Promise<void>;
  mappingFor(who: Who, kind: ImportKind, header: string): Promise<ImportMapping | null>;
  readImport(who: Who, importId: string): Promise<ImportView>;
  importFile(who: Who, importId: string): Promise<Uint8Array>;
  listImports(who: Who): Promise<ImportHead[]>;
  importedRecords(who: Who, importId: string, after: number, limit: number): Promise<ImportedRecord[]>;
  checkRows(who: Who, rows: ImportRows): Promise<RowsReport & { seen: string }>;
  commitImport(who: Who, importId: string, rows: ImportRows, wrong: readonly RowIssue[], seen: string): Promise<RowsReport>;
  addToImport(who: Who, importId: string, rows: ImportRows, wrong: readonly RowIssue[], seen: string): Promise<RowsReport>;
}
