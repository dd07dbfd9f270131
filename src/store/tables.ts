import type { ProposalField, ProposalOrigin } from '../domain/proposal.ts';
import type { Generated, JSONColumnType } from 'kysely';
import type { AccessGrade } from '../domain/codes/access-grade.ts';
import type { AreaRole } from '../domain/codes/area-role.ts';
import type { ClaimStatus } from '../domain/codes/claim-status.ts';
import type { CommitmentStatus } from '../domain/codes/commitment-status.ts';
import type { Direction } from '../domain/codes/direction.ts';
import type { EngagementKind } from '../domain/codes/engagement-kind.ts';
import type { LegalBasis } from '../domain/codes/legal-basis.ts';
import type { Mode } from '../domain/codes/mode.ts';
import type { OurRole } from '../domain/codes/our-role.ts';
import type { PartyRole } from '../domain/codes/party-role.ts';
import type { PartyType } from '../domain/codes/party-type.ts';
import type { Qualifier } from '../domain/codes/qualifier.ts';
import type { Recurrence } from '../domain/codes/recurrence.ts';
import type { RequestStatus } from '../domain/codes/request-status.ts';
import type { EngagementStatus } from '../domain/codes/status.ts';
import type { TieKind } from '../domain/codes/tie-kind.ts';
import type { Trigger } from '../domain/codes/trigger.ts';
import type { WorkForm } from '../domain/codes/work-form.ts';
import type { ImportKind } from '../domain/import.ts';
import type { Lang } from '../domain/lang.ts';
import type { Role } from '../domain/who.ts';
import type { RecordType } from './state.ts';

type Json = JSONColumnType<object, string, string>;
type NameKind = 'official' | 'alias' | 'acronym';

interface Graded {
  unitId: string;
  access: AccessGrade;
}
interface Dated {
  periodSaid: string | null;
  periodEdtf: string | null;
  periodFrom: string | null;
  periodTo: string | null;
}

/** The tables as the program sees them: camelCase names, days and moments as ISO strings, numbers as numbers. */
export interface Tables {
  migration: { number: number; name: string; hash: string; at: Generated<string> };
  code: { list: string; code: string; nn: string; nb: string; en: string; standard: string | null; position: number };
  topic: { topic: string; nn: string; nb: string; en: string; standard: string | null };
  word: { word: string };

  unit: { unitId: string; name: string; shared: Generated<boolean>; createdAt: Generated<string> };
  appUser: {
    userId: string;
    name: string;
    email: string | null;
    roles: Role[];
    grades: AccessGrade[];
    allUnits: boolean;
    lang: Lang;
    active: Generated<boolean>;
    createdAt: Generated<string>;
  };
  userUnit: { userId: string; unitId: string; position: number };
  linkToken: { tokenHash: Uint8Array; userId: string; createdAt: Generated<string> };
  calendarToken: { tokenHash: Uint8Array; userId: string; createdAt: Generated<string> };
  session: { sessionHash: Uint8Array; userId: string; openedAt: Generated<string>; expiresAt: string };

  savedView: {
    viewId: string;
    userId: string;
    list: string;
    name: string;
    query: string;
    shared: 'mine' | 'units' | 'all';
    unitIds: string[];
    changedAt: string;
  };
  houseStyle: {
    unitId: string;
    colour: string | null;
    logoMedia: 'image/png' | 'image/svg+xml' | null;
    logo: Uint8Array | null;
    logoWidth: number | null;
    logoHeight: number | null;
    logoText: string;
    reference: Uint8Array | null;
    userId: string;
    changedAt: string;
  };
  defaultView: { userId: string; list: string; viewId: string };

  record: Graded & {
    recordId: string;
    recordType: RecordType;
    version: number;
    withdrawn: Generated<boolean>;
    mergedInto: string | null;
    createdAt: string;
    createdBy: string;
    changedAt: string;
  };
  change: Graded & {
    changeId: string;
    actId: string;
    recordId: string;
    recordType: RecordType;
    aboutId: string | null;
    version: number;
    action: string;
    userId: string;
    at: string;
    why: string | null;
    fields: string[];
    before: Json | null;
    after: Json | null;
    undoes: string | null;
    batchId: string | null;
  };

  batch: { batchId: string; kind: string; name: string; userId: string; at: Generated<string>; undoneAt: string | null };
  import: {
    importId: string;
    unitId: string;
    userId: string;
    at: string;
    name: string;
    hash: string;
    bytes: Uint8Array;
    kind: ImportKind;
    mapping: Json;
    batchId: string | null;
    report: Json | null;
  };
  importMapping: { unitId: string; kind: ImportKind; header: string; mapping: Json; at: string };
  importRow: { batchId: string; rowNumber: number; unitId: string; kind: ImportKind; hash: string; rowKey: string | null; recordId: string };

  party: Graded & {
    partyId: string;
    type: PartyType | null;
    country: string | null;
    isNetwork: boolean;
    isUs: boolean;
    parentId: string | null;
    website: string | null;
    sortName: string;
    searchText: string;
  };
  partyName: {
    partyId: string;
    position: number;
    lang: Lang | null;
    name: string;
    kind: NameKind;
    validFrom: string | null;
    validTo: string | null;
    folded: string;
  };
  partyKey: { key: string; partyId: string };
  partyIdentifier: { partyId: string; position: number; scheme: string; value: string };
  person: Graded & { personId: string; name: string; role: string | null; partyId: string | null; contact: string | null; blocked: Generated<boolean> };
  personSeat: { personId: string; position: number; tieId: string };
  tie: Graded & Dated & { tieId: string; kind: TieKind; fromId: string; toId: string; note: string | null; confirmedOn: string | null };

  event: Graded &
    Dated & {
      eventId: string;
      parentId: string | null;
      place: string | null;
      recurrence: Recurrence | null;
      notHeld: string[];
      sortName: string;
      searchText: string;
    };
  eventName: { eventId: string; position: number; lang: Lang | null; name: string; kind: NameKind; folded: string };

  eventParty: { eventId: string; partyId: string; role: PartyRole };

  engagement: Graded &
    Dated & {
      engagementId: string;
      kind: EngagementKind;
      direction: Direction;
      trigger: Trigger | null;
      mode: Mode | null;
      recurrence: Recurrence | null;
      status: EngagementStatus;
      requestStatus: RequestStatus | null;
      answerBySaid: string | null;
      answerByEdtf: string | null;
      answerByFrom: string | null;
      answerByTo: string | null;
      answerOwner: string | null;
      answeredOn: string | null;
      answerNn: string | null;
      answerNb: string | null;
      answerEn: string | null;
      cameOf: string | null;
      asking: Generated<'waiting' | 'answered' | null>;
      answerDue: Generated<string>;
      complete: boolean;
      year: number;
      eventId: string | null;
      workForm: WorkForm | null;
      workTitle: string | null;
      workLang: string | null;
      workUrl: string | null;
      note: string | null;
      accessBasis: LegalBasis | null;
      confirmedOn: string | null;
      sortDay: Generated<string>;
      days: Generated<string>;
      ownText: string;
      namesText: string;
      countries: string[];
      notHeld: string[];
      isLast: boolean;
      searchText: Generated<string>;
    };
  engagementText: { engagementId: string; lang: Lang; title: string | null; subject: string | null };
  participation: {
    engagementId: string;
    position: number;
    partyId: string | null;
    partyRole: PartyRole | null;
    ourRole: OurRole | null;
    said: string | null;
  };
  engagementArea: { engagementId: string; position: number; code: string; role: AreaRole };
  engagementTopic: { engagementId: string; position: number; topic: string };
  engagementGoal: { engagementId: string; position: number; goalId: string };
  goal: Graded & { goalId: string; year: number; number: string };
  publicText: Graded & { publicTextId: string; title: string; lang: Lang; publishedOn: string; words: number; address: string | null };
  goalText: { goalId: string; lang: Lang; text: string };
  accountTemplate: Graded & { templateId: string; content: Json };
  engagementLink: { engagementId: string; position: number; url: string };
  figure: {
    engagementId: string;
    position: number;
    value: number;
    unit: string | null;
    qualifier: Qualifier;
    counted: string;
    said: string;
    asOf: Generated<string | null>;
  };

  commitment: Graded & {
    commitmentId: string;
    engagementId: string;
    byUs: boolean;
    dueSaid: string | null;
    dueEdtf: string | null;
    dueFrom: string | null;
    dueTo: string | null;
    owner: string | null;
    status: CommitmentStatus;
    reason: string | null;
    settledOn: string | null;
    confirmedOn: string | null;
    settledBy: string | null;
    carriedFrom: string | null;
    searchText: string;
  };
  commitmentText: { commitmentId: string; lang: Lang; what: string };
  commitmentParty: { commitmentId: string; position: number; partyId: string };

  source: Graded & {
    sourceId: string;
    title: string;
    lang: Lang;
    media: string;
    origin: string;
    year: number;
    receivedAt: string;
    fileName: string | null;
    written: string | null;
    fromName: string | null;
    fromAddress: string | null;
    partOf: string | null;
  };
  sourceContent: {
    sourceId: string;
    hash: Uint8Array;
    textHash: Uint8Array;
    bytes: Uint8Array;
    text: string;
    searchText: string;
    sketch: number[] | null;
    newerOf: string | null;
    places: Json;
    notes: Json;
  };
  passage: { passageId: string; sourceId: string; startAt: number; endAt: number; exact: string; prefix: string; suffix: string; place: Json | null };
  proposal: Graded & {
    proposalId: string;
    sourceId: string;
    position: number;
    passageId: string;
    fields: Json;
    draft: Json;
    confidence: number;
    origin: ProposalOrigin;
    addedByModel: ProposalField[];
    questions: Json;
    status: 'open' | 'accepted' | 'rejected' | 'merged';
    engagementId: string | null;
  };
  claim: Graded & {
    claimId: string;
    aboutId: string;
    field: string;
    value: string;
    data: JSONColumnType<object, string | null, string | null> | null;
    saidBy: string;
    saidOn: string | null;
    status: ClaimStatus;
    preferred: boolean;
    confidence: number | null;
    origin: 'added' | 'accepted' | 'merged';
    noteNn: string | null;
    noteNb: string | null;
    noteEn: string | null;
  };
  shield: Graded & {
    shieldId: string;
    engagementId: string;
    field: string;
    data: JSONColumnType<object, string, string>;
    basis: LegalBasis | null;
  };
  evidence: {
    ownerId: string;
    position: number;
    passageId: string | null;
    link: string | null;
    linkTitle: string | null;
    enteredBy: string | null;
    enteredAt: string | null;
  };

  account: Graded & {
    accountId: string;
    periodEdtf: string;
    periodFrom: string;
    periodTo: string;
    lang: Lang;
    templateId: string;
    subject: string;
    baseYear: number | null;
    title: string;
  };
  accountLine: Graded & { lineId: string; accountId: string; isLeftOut: boolean; content: Json; place: Json | null };
  release: Graded & {
    releaseId: string;
    userId: string;
    at: string;
    recipient: string;
    reference: string | null;
    givesInternal: boolean;
    given: number;
    partly: number;
    keptBack: number;
    hash: string;
    content: string;
  };
  edition: { editionId: string; accountId: string; number: number; at: string; userId: string; note: string; hash: string; content: string };
  editionSignOff: { editionId: string; at: string; userId: string; name: string; role: string; isPublic: boolean };
}
