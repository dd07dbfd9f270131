import type { EngagementFilter } from '../domain/engagement-filter.ts';
import type { PartyFilter } from '../domain/party-filter.ts';
import type { RequestFilter } from '../register/request/request-verbs.ts';
import type { ListShape } from './form/list-query.ts';

/** Every address of the web application, built in one place. */
export const paths = {
  today: (at: { line?: string } = {}) => withQuery('/', at),
  logLine: (words?: string) => (words === undefined ? '/log-line' : `/log-line?${query({ words })}`),
  engagements: (filter: EngagementFilter & ListShape & { after?: string | undefined; before?: string | undefined } = {}) =>
    withQuery('/engagements', { ...filter }),
  engagementFile: (format: string, filter: EngagementFilter & ListShape) => withQuery(`/engagements/export/${format}`, { ...filter }),
  views: () => '/views',
  newEngagement: (at: { eventId?: string; cameOf?: string; kind?: string; like?: string } = {}) => withQuery('/engagements/new', at),
  engagement: (id: string) => `/engagements/${id}`,
  loggedEngagement: (id: string) => `/engagements/${id}/logged`,
  editEngagement: (id: string) => `/engagements/${id}/edit`,
  shields: (id: string, asked: { field?: string } = {}) => withQuery(`/engagements/${id}/shields`, asked),
  unshield: (engagementId: string, shieldId: string) => `/engagements/${engagementId}/shields/${shieldId}/lift`,
  editEngagements: () => '/engagements/bulk',
  newRelease: () => '/engagements/release',
  releases: (asked: { after?: string | undefined } = {}) => withQuery('/releases', asked),
  release: (id: string) => `/releases/${id}`,
  releaseFile: (id: string, format: string) => `/releases/${id}/export/${format}`,
  edits: (actId: string) => `/edits/${actId}`,
  undoEdits: (actId: string) => `/edits/${actId}/undo`,
  otherwise: (recordId: string, asked: { field?: string } = {}) => withQuery(`${recordPath(recordId)}/otherwise`, asked),
  disputes: (asked: { state?: string | undefined; after?: string | undefined } = {}) => withQuery('/disputes', asked),
  preferClaim: (claimId: string) => `/claims/${claimId}/prefer`,
  rejectClaim: (claimId: string) => `/claims/${claimId}/reject`,
  parties: (
    filter: PartyFilter & { words?: string | undefined; column?: readonly string[] | undefined; view?: string | undefined; after?: string | undefined } = {},
  ) => withQuery('/parties', { ...filter }),
  partiesFile: (format: string, filter: Record<string, unknown>) => withQuery(`/parties/export/${format}`, filter),
  commitmentsFile: (format: string, filter: Record<string, unknown>) => withQuery(`/commitments/export/${format}`, filter),
  requestsFile: (format: string, filter: Record<string, unknown>) => withQuery(`/requests/export/${format}`, filter),
  eventsFile: (format: string, filter: Record<string, unknown>) => withQuery(`/events/export/${format}`, filter),
  newParty: () => '/parties/new',
  party: (id: string) => `/parties/${id}`,
  editParty: (id: string) => `/parties/${id}/edit`,
  duplicateParties: () => '/parties/duplicates',
  mergeParties: (keptId: string, goneId: string) => `/parties/${keptId}/merge/${goneId}`,
  tellPartiesApart: (oneId: string, otherId: string) => `/parties/${oneId}/apart/${otherId}`,
  mergedParty: (id: string) => `/parties/${id}?merged=yes`,
  splitParty: (id: string) => `/parties/${id}?split=yes`,
  partyBrief: (id: string) => `/parties/${id}/brief`,
  briefPdf: (id: string) => `/parties/${id}/brief.pdf`,
  partyWithParts: (id: string) => `/parties/${id}?parts=yes#timeline-heading`,
  partyTies: (id: string) => `/parties/${id}/ties`,
  partyTie: (id: string, tieId: string) => `/parties/${id}/ties/${tieId}`,
  events: (filter: { words?: string; year?: number | undefined; seriesId?: string | undefined; held?: string | undefined; after?: string | undefined } = {}) =>
    withQuery('/events', filter),
  newEvent: (at: { of?: string; after?: string } = {}) => withQuery('/events/new', at),
  event: (id: string) => `/events/${id}`,
  editEvent: (id: string) => `/events/${id}/edit`,
  notHeld: (id: string) => `/recurring/${id}/not-held`,
  noMore: (id: string) => `/recurring/${id}/no-more`,
  eventParts: (id: string) => `/events/${id}/parts`,
  eventWithPart: (id: string, kept: { kind?: string; role?: string; at?: string }) => `${withQuery(`/events/${id}`, kept)}#add-part`,
  partyPeople: (id: string) => `/parties/${id}/people`,
  partyPerson: (id: string, personId: string) => `/parties/${id}/people/${personId}`,
  requests: (filter: RequestFilter & { after?: string | undefined } = {}) => withQuery('/requests', { ...filter }),
  reminders: () => '/reminders.ics',
  calendar: (token: string) => `/calendar/${token}.ics`,
  openCalendar: () => '/settings/calendar',
  closeCalendar: () => '/settings/calendar/close',
  answer: (id: string) => `/requests/${id}/answer`,
  commitments: (filter: Record<string, string | number | undefined> = {}) => withQuery('/commitments', filter),
  newCommitment: (at: { engagementId?: string } = {}) => withQuery('/commitments/new', at),
  commitment: (id: string, asked: { words?: string; status?: string } = {}) => withQuery(`/commitments/${id}`, asked),
  editCommitment: (id: string) => `/commitments/${id}/edit`,
  carryMany: () => '/commitments/carry-over',
  round: (at: { at?: string | undefined; did?: string | undefined } = {}) => withQuery('/round', at),
  answerRound: (id: string) => `/round/${id}`,
  settle: (id: string) => `/commitments/${id}/settle`,
  carryOver: (id: string) => `/commitments/${id}/carry-over`,
  imports: () => '/imports',
  newImport: () => '/imports/new',
  import: (id: string) => `/imports/${id}`,
  importMapping: (id: string, asked: Record<string, string> = {}) => withQuery(`/imports/${id}/mapping`, asked),
  checkImport: (id: string, asked: { known?: string } = {}) => withQuery(`/imports/${id}/check`, asked),
  commitImport: (id: string) => `/imports/${id}/commit`,
  undoImport: (id: string) => `/imports/${id}/undo`,
  wrongRows: (id: string, format: string) => `/imports/${id}/wrong/${format}`,
  sources: () => '/sources',
  reading: (id: string) => `/sources/readings/${id}`,
  cancelReading: (id: string) => `/sources/readings/${id}/cancel`,
  sourceFile: (id: string) => `/sources/${id}/file`,
  sourcePage: (id: string, page: number) => `/sources/${id}/pages/${page}.png`,
  source: (id: string) => `/sources/${id}`,
  passage: (id: string, start: number, end: number) => `/sources/${id}#${passageId(start, end)}`,
  review: (id: string, proposalId?: string) => `/sources/${id}/review${proposalId ? `#${proposalId}` : ''}`,
  reviewBy: (id: string, asked: Record<string, string | undefined>) => withQuery(`/sources/${id}/review`, asked),
  newProposal: (id: string) => `/sources/${id}/proposals/new`,
  acceptTogether: (id: string, asked: Record<string, string | undefined> = {}) => withQuery(`/sources/${id}/accept`, asked),
  undoSource: (id: string) => `/sources/${id}/undo`,
  undoReviewed: (id: string) => `/sources/${id}/undo-together`,
  proposal: (sourceId: string, proposalId: string, verb: 'accept' | 'answer' | 'mend' | 'merge' | 'reject' | 'undo' | 'passage' | 'words') =>
    `/sources/${sourceId}/proposals/${proposalId}/${verb}`,
  proposalParty: (sourceId: string, proposalId: string) => `/sources/${sourceId}/proposals/${proposalId}/party`,
  carryEvidence: (sourceId: string) => `/sources/${sourceId}/carry-evidence`,
  mergeSame: (sourceId: string) => `/sources/${sourceId}/merge-same`,
  accountNow: () => '/account',
  account: (year: number, asked: { text?: string; rivals?: string; sentence?: string; as?: 'compiled' } = {}) => withQuery(`/account/${year}`, asked),
  accountCoverage: (year: number, asked: { text?: string } = {}) => withQuery(`/account/${year}/coverage`, asked),
  storedAccountCoverage: (id: string) => `/accounts/${id}/coverage`,
  houseStyle: () => '/settings/look',
  referenceDocument: () => '/settings/look/reference',
  dropReference: () => '/settings/look/reference/remove',
  printing: (id: string) => `/printings/${id}`,
  cancelPrinting: (id: string) => `/printings/${id}/cancel`,
  printedFile: (id: string) => `/printings/${id}/file`,
  addEvidence: (recordId: string, asked: { back?: string } = {}) => withQuery(`${recordPath(recordId)}/evidence`, asked),
  languageUse: (asked: { year?: number } = {}) => withQuery('/language-use', asked),
  languageReport: (year: number) => `/language-use/${year}.csv`,
  publicText: (year: number, publicTextId: string) => `/language-use/${year}/${publicTextId}`,
  withdrawPublicText: (year: number, publicTextId: string) => `/language-use/${year}/${publicTextId}/withdraw`,
  compareYears: (year: number, asked: { base?: string; text?: string; sentence?: string } = {}) => withQuery(`/account/${year}/compare`, asked),
  accountFile: (year: number, format: string, lang: string, asked: { rivals?: string } = {}) => withQuery(`/account/${year}.${format}`, { lang, ...asked }),
  templates: () => '/templates',
  newTemplate: (at: { from?: string } = {}) => withQuery('/templates/new', at),
  template: (id: string, asked: { year?: number; text?: string; about?: string } = {}) => withQuery(`/templates/${id}`, asked),
  withdrawTemplate: (id: string) => `/templates/${id}/withdraw`,
  goals: (asked: { year?: number } = {}) => withQuery('/goals', asked),
  goal: (id: string) => `/goals/${id}`,
  withdrawGoal: (id: string) => `/goals/${id}/withdraw`,
  copyGoals: () => '/goals/copy',
  accounts: () => '/accounts',
  newAccount: (asked: { template?: string; subject?: string } = {}) => withQuery('/accounts/new', asked),
  storedAccount: (id: string, asked: { sentence?: string } = {}) => withQuery(`/accounts/${id}`, asked),
  storedAccountFile: (id: string, format: string) => `/accounts/${id}/export/${format}`,
  accountHistory: (id: string) => `/accounts/${id}/history`,
  editions: (id: string) => `/accounts/${id}/editions`,
  freeze: (id: string) => `/accounts/${id}/freeze`,
  signEdition: (id: string, number: number) => `/accounts/${id}/editions/${number}/sign`,
  editionContent: (id: string, number: number) => `/accounts/${id}/editions/${number}/content.json`,
  editionFile: (id: string, number: number, format: string) => `/accounts/${id}/editions/${number}/export/${format}`,
  compareEditions: (id: string, from: number, to: number) => `/accounts/${id}/editions/${from}/${to}`,
  published: (id: string, number?: number) => `/published/${id}${number === undefined ? '' : `/${number}`}`,
  withdrawAccount: (id: string) => `/accounts/${id}/withdraw`,
  sentences: (id: string) => `/accounts/${id}/sentences`,
  insight: (year?: number) => withQuery('/insight', { year }),
  search: (q?: string) => withQuery('/search', { q }),
  palette: () => '/palette',
  keys: () => '/keys',
  settings: () => '/settings',
  changes: (asked: Partial<Record<'by' | 'type' | 'action' | 'from' | 'to' | 'after', string>> = {}) => withQuery('/changes', asked),
  asOf: (asked: { day?: string; type?: string; after?: string } = {}) => withQuery('/as-of', asked),
  recordAsOf: (id: string, day: string) => withQuery(asOfPath(id), { asOf: day }),
  change: (id: string) => `/changes/${id}`,
  changeField: (id: string, field: string) => `/changes/${id}/fields/${field}`,
  undoChange: (id: string) => `/changes/${id}/undo`,
  signIn: (token?: string) => withQuery('/sign-in', { token }),
  signOut: () => '/sign-out',
  openApi: () => '/openapi.json',
} as const;

/** The query of an address, without its mark. */
export const queryIn = (address: string): string => address.split('?')[1] ?? '';

/** The address of a list that says itself what to show: the bare one would open with the view one has chosen. */
export const sayingAll = (address: string): string => (address.includes('?') ? address : `${address}?view=all`);

/** The id a marked passage has on its source page. */
export const passageId = (start: number, end: number) => `c${start}-${end}`;

/** Where a record as it was one day is read: at its own address, also for those that have no page today. */
function asOfPath(id: string): string {
  return id.startsWith('com-') ? `/commitments/${id}` : (recordPath(id) ?? '/as-of');
}

/** The page of a record, by the prefix of its identifier; null for records without a page of their own. */
export function recordPath(id: string): string | null {
  if (id.startsWith('eng-')) return paths.engagement(id);
  if (id.startsWith('par-')) return paths.party(id);
  if (id.startsWith('evt-')) return paths.event(id);
  if (id.startsWith('src-')) return paths.source(id);
  if (id.startsWith('com-')) return paths.commitment(id);
  if (id.startsWith('acc-')) return paths.storedAccount(id);
  return null;
}

/** The same address in another language of the interface. */
export function inLanguage(here: string, lang: string): string {
  const url = new URL(here, 'http://here');
  url.searchParams.set('lang', lang);
  return url.pathname.replace(/^\/+/, '/') + url.search;
}

function query(values: Record<string, unknown>): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(values))
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value])
      if (one !== undefined && one !== '' && one !== null) search.append(key, String(one));
  return search.toString();
}

function withQuery(path: string, values: Record<string, unknown>): string {
  const text = query(values);
  return text ? `${path}?${text}` : path;
}
