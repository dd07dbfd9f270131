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
import { bothWays, consultedUs, directionOf } from './direction-of.ts';
import { readManner } from './read-manner.ts';
import { answerIn } from './follow-up.ts';
import { isAcronym } from './register-names.ts';
import { roleBefore } from './name-roles.ts';
import type { PartyFound } from './party-found.ts';
import { readWork } from './read-work.ts';
import type { Anchor } from '../domain/passage.ts';
import type { Span } from './span.ts';
import { PARTY_ROLE_OF } from './knowledge/party-role-of.ts';
import { standsForUs } from './our-country.ts';
import { writeSubject, writeTitle } from './write-title.ts';

const EVENT = /(?:\p{L}.*\s(?:Forum|Conference|Summit|Congress|Assembly|Week)|HLPF|IVCO|COP\d+|\p{L}*konferansen?)$/u;
const AHEAD = /^(?:skal|vil|will|shall|is to|are to|going to)\s/iu;

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

function roleOf(read: ClauseRead, direction: EngagementDraft['direction']): EngagementDraft['ourRoles'][number] {
  const { kind, words } = read;
  if (kind.kind.startsWith('request.') && direction === 'out') return 'participant';
  if (kind.kind === 'meeting' && kind.role === 'host') return 'host';
  if (read.promise?.by === 'them') return 'collaborator';
  if (kind.kind === 'consultation' && bothWays(words)) return 'collaborator';
  if (kind.kind === 'consultation' && consultedUs(words)) return 'contributor';
  if (kind.kind === 'event' && read.subject === 'us' && /(?:arranger|skipa|organi[sz]|host|vert|convened)/iu.test(words)) return 'host';
  if (kind.kind === 'funding') return direction === 'in' ? 'collaborator' : 'funder';
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
    if (place.code !== placed.home || (read.placesSaid && standsForUs(placed.sentence.slice(0, place.start), placed.sentence.slice(place.end))))
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
  const direction = directionOf(read, setting, manner.trigger === 'on-request');
  const draft: EngagementDraft = {
    ...emptyDraft(),
    ...manner,
    kind: read.kind.kind,
    direction,
    requestStatus: read.kind.kind.startsWith('request.') ? (answerIn(read.words, lang) ?? 'received') : null,
    period,
    ourRoles: [roleOf(read, direction)],
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
