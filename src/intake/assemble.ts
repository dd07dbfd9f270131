import type { PartyRole } from '../domain/codes/party-role.ts';
import { emptyDraft } from '../domain/draft.ts';
import type { EngagementDraft } from '../domain/draft.ts';
import type { Lang } from '../domain/lang.ts';
import type { ProposedEngagement } from '../domain/proposal.ts';
import type { Setting } from './memory.ts';
import type { Share } from './split-record.ts';
import type { ClauseRead } from './clause-read.ts';
import { askAbout } from './ask-about.ts';
import { confidences, signsOf } from './confidence.ts';
import { readManner } from './read-manner.ts';
import { answerIn } from './follow-up.ts';
import { isAcronym } from './register-names.ts';
import { roleBefore } from './name-roles.ts';
import type { PartyFound } from './read-parties.ts';
import { readWork } from './read-work.ts';
import type { Anchor } from '../domain/passage.ts';
import type { Span } from './span.ts';
import { PARTY_ROLE_OF } from './knowledge/party-role-of.ts';
import { writeSubject, writeTitle } from './write-title.ts';

const EVENT = /(?:\p{L}.*\s(?:Forum|Conference|Summit|Congress|Assembly|Week)|HLPF|IVCO|COP\d+|\p{L}*konferansen?)$/u;
const MUTUAL = /(?:gjensidig|begge partar|begge parter|mutual|both parties)/iu;
const INWARD = new Set(['contribution', 'consultation', 'meeting', 'talk']);
const AHEAD = /^(?:skal|vil|will|shall|is to|are to|going to)\s/iu;
const US_PASSIVE = /(?:were|was|vart|blei|ble)\s+(?:[\p{L}\p{N}]+\s+){0,6}(?:consulted|konsultert|konsulterte|rådspurde|rådspurd|rådspurt|hørt|høyrde)/iu;

export interface Placed {
  sentence: string;
  offset: number; // of the sentence in the text
  span: Span; // of the record in the text
  lang: Lang;
  setting: Setting;
  home: string | null; // the country we are in: counted only where it is named
  today?: string | undefined; // what lies after it is planned
  recent?: readonly PartyFound[]; // named before this sentence, the last one last
  anchor: (span: Span) => Anchor;
}

/** Whether the others gave, and to nobody they name: so to us. */
function gaveToUs({ kind, subject, own, parties, words }: ClauseRead): boolean {
  return kind.direction === 'out' && subject === 'them' && own && parties.length === 1 && !/(?:^|\s)(?:til|to|towards|for)\s/iu.test(words);
}

const GOT = /^(?:fekk|fikk|har fått|received|was given|were given|got|has received)(?!\p{L})/iu;

/** Whether others got money, from nobody they name: so from us. */
function gotFromUs({ kind, subject, words }: ClauseRead): boolean {
  return kind.direction === 'in' && subject !== 'us' && GOT.test(kind.said) && !/(?<!\p{L})(?:vi|me|oss|we|us|frå|fra|from|av|by)(?!\p{L})/iu.test(words);
}

function directionOf(read: ClauseRead, setting: Setting, onRequest: boolean): EngagementDraft['direction'] {
  const { kind } = read;
  if (kind.kind.startsWith('request.') || kind.kind === 'interview') return kind.direction;
  if (kind.kind === 'funding' && gaveToUs(read)) return 'in';
  if (kind.kind === 'funding' && gotFromUs(read)) return 'out';
  const inviter = read.own && read.parties[0] && read.parties[0].end - read.offset <= kind.start;
  if (kind.kind === 'invitation') return !inviter && read.subject === 'us' && !INVITED_US.test(read.words) ? 'out' : 'in';
  if (kind.kind === 'consultation' && US_PASSIVE.test(read.words)) return 'in';
  if (read.promise?.by === 'them') return 'in';
  if (kind.kind === 'meeting' && kind.role === 'host') return read.promise ? 'out' : 'in';
  if (read.promise && read.subject === 'us' && kind.kind === 'contribution') return 'out';
  if (onRequest) return 'in';
  if (setting.asked && setting.bullet && INWARD.has(kind.kind) && !MUTUAL.test(read.words)) return 'in';
  return kind.direction;
}

const INVITED_US =
  /(?<!\p{L})(?:oss|us|meg|me|(?:vart|ble|blei|blitt|vorte|er|was|were|been|are|got)\s+(?:\S+\s+){0,4}?(?:invitert|inviterte|bedne?|bedt|invited)|invitasjon\p{L}*|innb[uy]d\p{L}*|invitations?|invitert til|invited to)(?!\p{L})/iu;

function roleOf(read: ClauseRead): EngagementDraft['ourRoles'][number] {
  const { kind, words } = read;
  if (read.promise?.by === 'them') return 'collaborator';
  if (kind.kind === 'consultation' && MUTUAL.test(words)) return 'collaborator';
  if (kind.kind === 'consultation' && US_PASSIVE.test(words)) return 'contributor';
  if (kind.kind === 'event' && read.subject === 'us' && /(?:arranger|skipa|organi[sz]|host|vert|convened)/iu.test(words)) return 'host';
  if (kind.kind === 'funding' && gotFromUs(read)) return 'funder';
  if (kind.kind === 'funding' && (kind.direction === 'in' || gaveToUs(read))) return 'collaborator';
  if (kind.kind === 'publication') {
    if (/(?:støtte|support)/iu.test(words)) return 'supporter';
    if (/(?:finansier|funded|financed|funding)/iu.test(words)) return 'funder';
    if (/(?:bidrog|bidro|contributed)/iu.test(words)) return 'contributor';
    if (read.subject === 'them') return 'featured';
  }
  return kind.role;
}

function areasOf(read: ClauseRead, placed: Placed): EngagementDraft['areas'] {
  const areas = new Map<string, EngagementDraft['areas'][number]>();
  const add = (code: string, role: EngagementDraft['areas'][number]['role']) => areas.has(code) || areas.set(code, { code, role });
  if (placed.setting.country) add(placed.setting.country, 'counterpart');
  for (const place of read.places)
    if (place.as === 'country' || place.code !== placed.home)
      add(place.code, place.as === 'city' || /(?:i|in)\s+$/iu.test(placed.sentence.slice(Math.max(0, place.start - 4), place.start)) ? 'place' : 'counterpart');
  for (const party of read.parties) if (party.body.country && party.body.country !== placed.home) add(party.body.country, 'counterpart');
  return [...areas.values()];
}

function mention(party: PartyFound, given: PartyRole | null, kind: EngagementDraft['kind']): EngagementDraft['parties'][number] {
  const role = given ?? PARTY_ROLE_OF[kind] ?? 'counterpart';
  const said = (party.body.defined && party.body.acronym) || party.said;
  const name = party.body.partyId || party.body.defined || isAcronym(party.said) ? party.body.name : party.said;
  return { partyId: party.body.partyId, name, said, role, country: party.body.country };
}

/** What a line says besides the names in it: what a body is called is not what was spoken of. */
function withoutNames({ words, offset, parties }: ClauseRead): string {
  return parties.reduce(
    (text, { start, end }) => text.slice(0, Math.max(0, start - offset)) + 'x'.repeat(end - start) + text.slice(Math.max(0, end - offset)),
    words,
  );
}

const WHOLE: Share = { only: null, place: null, subject: null };

/** Makes the proposal of one clause, or of one share of it. */
export function assemble(read: ClauseRead, placed: Placed, { only, place, subject }: Share = WHOLE): ProposedEngagement {
  const { setting, lang, offset, anchor } = placed;
  const parties = only ? [only] : place ? [] : read.parties;
  const later = !!read.period?.said.from && read.period.said.from > setting.told;
  const ahead = later || !!read.promise || AHEAD.test(read.kind.said) || (!!placed.today && !!read.period?.said.from && read.period.said.from > placed.today);
  const manner = readManner(setting.line ? withoutNames(read) : read.words, lang, read.kind.kind, ahead);
  const about = subject ?? writeSubject(read.words);
  const event = ['talk', 'moderation', 'delegation', 'invitation', 'event'].includes(read.kind.kind)
    ? read.parties.find((party) => EVENT.test(party.said))
    : undefined;
  const period = read.period?.said ?? setting.period;
  const roles: (PartyRole | null)[] = [];
  for (const [at, party] of parties.entries()) {
    const before = parties[at - 1];
    roles.push(read.own ? roleBefore(placed.sentence, party, before ? { end: before.end, role: roles[at - 1] ?? null } : null) : null);
  }
  const draft: EngagementDraft = {
    ...emptyDraft(),
    ...manner,
    kind: read.kind.kind,
    direction: directionOf(read, setting, manner.trigger === 'on-request'),
    requestStatus: read.kind.kind.startsWith('request.') ? (answerIn(read.words, lang) ?? 'received') : null,
    period,
    ourRoles: [roleOf(read)],
    parties: parties.map((party, at) => mention(party, roles[at] ?? null, read.kind.kind)),
    event: event?.said ?? null,
    title: { [lang]: writeTitle(read.words) },
    subject: about ? { [lang]: about } : {},
    work: ['publication', 'funding', 'contribution'].includes(read.kind.kind) ? readWork(read.words, lang) : null,
    areas: only || place ? areasOf({ ...read, parties, places: place ? [place] : [] }, placed) : areasOf(read, placed),
    figures: only || place ? [] : read.figures.map((figure) => figure.figure), // how many asked is how many records there are
    commitment: read.promise,
  };
  const fields: ProposedEngagement['fields'] = {};
  const pin = (field: keyof ProposedEngagement['fields'], span: Span | undefined) => {
    if (span && span.end > span.start) fields[field] = anchor({ start: offset + span.start, end: offset + span.end });
  };
  pin('kind', read.kind);
  pin('period', read.period ?? undefined);
  if (!read.period && setting.period && setting.periodSaid) fields.period = anchor(setting.periodSaid);
  pin('figures', read.figures[0]);
  if (read.own) pin('parties', parties[0]);
  if (read.placesSaid) pin('areas', read.places[0]);
  if (read.promise) pin('commitment', read.period ?? undefined);
  pin('event', event);
  const sure = confidences(signsOf(read, setting, parties));
  const pointed = !read.own && parties.length > 0;
  const question = askAbout({ draft, sure, pointed, shown: read.shown, found: parties, recent: placed.recent ?? [], year: setting.year });
  return { anchor: anchor(placed.span), draft, confidence: sure.record, fields, ...(question ? { questions: [question] } : {}) };
}
