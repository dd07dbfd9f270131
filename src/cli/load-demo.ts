import { readFileSync } from 'node:fs';
import { EngagementDraft } from '../domain/draft.ts';
import type { ClaimStatus } from '../domain/codes/claim-status.ts';
import type { TieKind } from '../domain/codes/tie-kind.ts';
import type { GoalDraft } from '../domain/goal.ts';
import type { Lang, LocalText } from '../domain/lang.ts';
import { type Anchor, anchorAt } from '../domain/passage.ts';
import { periodOf } from '../domain/period.ts';
import type { ProposedEngagement } from '../domain/proposal.ts';
import type { Who } from '../domain/who.ts';
import type { EventDraft } from '../register/event/event-verbs.ts';
import type { PartyDraft } from '../register/party/party-verbs.ts';
import type { Register } from '../register/register.ts';

type Said = { said: string; edtf: string } | null;
interface DemoParty {
  key: string;
  draft: PartyDraft;
  parentKey: string | null;
}
interface DemoEvent {
  key: string;
  draft: Omit<EventDraft, 'organisers' | 'parentId' | 'period'> & { period: Said };
  parentKey: string | null;
  organisers: string[];
}
interface DemoTie {
  kind: TieKind;
  from: string;
  to: string;
  period: Said;
  note: string | null;
}
interface DemoSource {
  key: string;
  title: string;
  lang: Lang;
  origin: string;
  year: number;
  file?: string;
  link?: string;
}
interface DemoEngagement {
  key: string;
  quote: string;
  fields?: Record<string, string>;
  eventKey: string | null;
  draft: Record<string, unknown> & {
    period: Said;
    commitment: { by: 'us' | 'them'; due: Said } | null;
    parties: { partyKey: string; role: string; said: string }[];
    goals?: string[];
  };
}
interface DemoGoal extends GoalDraft {
  key: string;
}
interface DemoCommitment {
  engagementKey: string;
  by: 'us' | 'them';
  to: string[];
  due: Said;
  what: LocalText;
}
interface DemoDispute {
  engagementKey?: string;
  partyKey?: string;
  field: string;
  values: {
    value: string;
    saidBy: string;
    saidOn: string | null;
    status: ClaimStatus;
    preferred: boolean;
    confidence?: number;
    link: string;
    note: LocalText;
  }[];
}

const folder = new URL('../../demo/', import.meta.url);
const text = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const data = <T>(name: string) => JSON.parse(text(`${name}.json`)) as T[];
const period = (said: Said) => said && periodOf(said.edtf, said.said);

/** Whether nobody has written in the register yet: it holds no engagement and no party but ourselves. */
export async function isEmpty(register: Register, who: Who): Promise<boolean> {
  const [engagements, parties] = await Promise.all([register.listEngagements(who, {}, { limit: 1 }), register.listParties(who, '', { limit: 1 })]);
  return engagements.total === 0 && parties.total <= 1;
}

/**
 * Loads the 2021 register of demo/ through the register's own verbs: the notes are kept as a source, and every engagement is proposed
 * from its words in them and accepted, so that it stands on its passage like any other.
 */
export async function loadDemo(register: Register, who: Who): Promise<{ engagements: number; parties: number }> {
  const parties = await loadParties(register, who);
  const events = await loadEvents(register, who, parties);
  const goals = await loadGoals(register, who);
  const engagements = await loadEngagements(register, who, { parties, events, goals });
  await loadCommitments(register, who, parties, engagements);
  await loadDisputes(register, who, parties, engagements);
  return { engagements: engagements.size, parties: parties.size };
}

async function loadParties(register: Register, who: Who): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const us = await register.readParty(who, (await register.readUs(who)).partyId);
  for (const { key, draft, parentKey } of parentsFirst(data<DemoParty>('parties'))) {
    const party = { ...draft, parentId: parentKey ? idOf(ids, parentKey) : null };
    if (draft.isUs) {
      await register.correctParty(who, us.partyId, us.version, party);
      ids.set(key, us.partyId);
    } else ids.set(key, await register.addParty(who, party));
  }
  for (const { kind, from, to, period: said, note } of data<DemoTie>('ties')) {
    await register.addTie(who, { kind, fromId: idOf(ids, from), toId: idOf(ids, to), period: period(said), note });
  }
  return ids;
}

type NamedEvent = Pick<EngagementDraft, 'event' | 'eventId'>;

async function loadEvents(register: Register, who: Who, parties: Map<string, string>): Promise<Map<string, NamedEvent>> {
  const ids = new Map<string, NamedEvent>();
  for (const { key, draft, parentKey, organisers } of parentsFirst(data<DemoEvent>('events'))) {
    const event = {
      ...draft,
      period: period(draft.period),
      parentId: parentKey ? idOf(ids, parentKey).eventId : null,
      organisers: organisers.map((organiser) => idOf(parties, organiser)),
    };
    ids.set(key, { eventId: await register.addEvent(who, event), event: draft.names[0]?.name ?? null });
  }
  return ids;
}

async function loadGoals(register: Register, who: Who): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { key, ...draft } of data<DemoGoal>('goals')) ids.set(key, await register.addGoal(who, draft));
  return ids;
}

interface Known {
  parties: Map<string, string>;
  events: Map<string, NamedEvent>;
  goals: Map<string, string>;
}

async function loadEngagements(register: Register, who: Who, known: Known): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const notes = data<DemoSource>('sources').find((source) => source.file);
  if (!notes?.file) throw new Error('demo/sources.json names no file');
  const body = text(notes.file);
  const { title, lang, origin, year } = notes;
  const sourceId = await register.keepSource(who, {
    title,
    bytes: new TextEncoder().encode(body),
    text: body,
    lang,
    media: 'text/plain',
    origin,
    year,
    access: 'open',
  });
  const records = data<DemoEngagement>('engagements');
  const proposals = await register.submitProposals(
    who,
    sourceId,
    records.map((record) => proposalOf(record, body, known)),
  );
  for (const [index, { key }] of records.entries()) ids.set(key, await register.acceptProposal(who, proposals[index] ?? ''));
  return ids;
}

function proposalOf({ quote, fields, eventKey, draft }: DemoEngagement, body: string, { parties, events, goals }: Known): ProposedEngagement {
  const anchor = anchorOf(body, quote, 0);
  const pins = Object.entries(fields ?? {}).map(([field, words]) => [field, anchorOf(body, words, body.indexOf(quote))]);
  return {
    anchor,
    confidence: 1,
    fields: Object.fromEntries(pins) as ProposedEngagement['fields'],
    draft: EngagementDraft.parse({
      ...draft,
      period: period(draft.period),
      commitment: draft.commitment && { ...draft.commitment, due: period(draft.commitment.due) },
      ...(eventKey ? idOf(events, eventKey) : {}),
      goals: (draft.goals ?? []).map((key) => idOf(goals, key)),
      parties: draft.parties.map(({ partyKey, role, said }) => ({ partyId: idOf(parties, partyKey), name: said, said, role, country: null })),
    }),
  };
}

async function loadCommitments(register: Register, who: Who, parties: Map<string, string>, engagements: Map<string, string>): Promise<void> {
  for (const { engagementKey, by, to, due, what } of data<DemoCommitment>('commitments')) {
    const { commitments } = await register.readEngagement(who, idOf(engagements, engagementKey));
    for (const { commitmentId } of commitments) {
      await register.correctCommitment(who, commitmentId, { by, what, due: period(due), partyIds: to.map((key) => idOf(parties, key)) });
    }
  }
}

async function loadDisputes(register: Register, who: Who, parties: Map<string, string>, engagements: Map<string, string>): Promise<void> {
  const titles = new Map(data<DemoSource>('sources').map(({ link, title }) => [link, title]));
  for (const { engagementKey, partyKey, field, values } of data<DemoDispute>('rival-claims')) {
    const recordId = engagementKey ? idOf(engagements, engagementKey) : idOf(parties, partyKey ?? '');
    for (const { link, ...claim } of values) {
      await register.addClaim(who, { ...claim, recordId, field, evidence: [{ link, title: titles.get(link) ?? claim.saidBy }] });
    }
  }
}

function anchorOf(body: string, words: string, from: number): Anchor {
  const at = body.indexOf(words, from);
  if (at < 0) throw new Error(`demo/ quotes words its notes do not have: ${words}`);
  const start = Array.from(body.slice(0, at)).length;
  return anchorAt(Array.from(body), start, start + Array.from(words).length);
}

function parentsFirst<T extends { key: string; parentKey: string | null }>(entries: T[]): T[] {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const placed = new Set<T>();
  const place = (entry: T) => {
    const parent = entry.parentKey ? byKey.get(entry.parentKey) : undefined;
    if (parent && !placed.has(parent)) place(parent);
    placed.add(entry);
  };
  entries.forEach(place);
  return [...placed];
}

function idOf<T>(ids: Map<string, T>, key: string): T {
  const id = ids.get(key);
  if (!id) throw new Error(`demo/ names ${key}, which it does not hold`);
  return id;
}
