import { Hono, type Context } from 'hono';
import { inLang } from '../../domain/lang.ts';
import type { Issue } from '../../domain/problem.ts';
import type { EventDraft, EventRow, EventView } from '../../register/event/event-verbs.ts';
import { leaveFlash } from '../flash.ts';
import { eventToForm, formToEvent } from '../form/event-form.ts';
import { formToPart } from '../form/part-form.ts';
import { readForm } from '../form/read-form.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import { localText } from '../ui/local.tsx';
import type { Option } from '../ui/options.ts';
import type { Notice } from '../view/refusal.tsx';
import { eventFormPage } from '../view/event-form.tsx';
import { eventColumns } from '../view/event-columns.ts';
import { eventListPage } from '../view/event-list.tsx';
import { eventPage } from '../view/event-page.tsx';
import { sheetOf } from '../view/sheet-of.ts';
import { editRecord } from './edit-record.ts';
import { nextEdition } from './next-edition.ts';
import { everyRow, sendList } from './list-file.ts';
import { openingView, viewsOf } from './saved-views.ts';
import type { SentView } from './saved-views.ts';
import { trySave } from './try-save.ts';
import { yearOf } from './year.ts';

const ROWS = 50;
const ALL = 1000; // rows read at a time where every event is a choice

/** The filter of the list as it stands in an address, and as the register takes it. */
function readEventFilter(c: Context<Env>, address: URLSearchParams) {
  const today = c.get('parts').today();
  const words = (address.get('words') ?? '').trim().slice(0, 200);
  const held = (['upcoming', 'past'] as const).find((one) => one === address.get('held'));
  const [year, seriesId] = [yearOf(address.get('year') ?? undefined), address.get('seriesId')?.slice(0, 60) || null];
  const shared = { ...(year ? { year } : {}), ...(seriesId ? { seriesId } : {}) };
  return {
    asked: { words, ...shared, ...(held ? { held } : {}) },
    filter: { ...shared, ...(held === 'upcoming' ? { from: today } : held === 'past' ? { before: today } : {}) },
  };
}

/** The page of the list an address asks for; with what was sent of a view and is to be mended. */
export async function showEvents(c: Context<Env>, address: URLSearchParams, sent?: SentView) {
  const { register } = c.get('parts');
  const { asked, filter } = readEventFilter(c, address);
  const [after, shown] = [address.get('after') || null, address.get('view')?.slice(0, 60) || null];
  const [rows, series, saved] = await Promise.all([
    register.listEvents(c.get('who'), asked.words, { limit: ROWS, ...(after ? { after } : {}) }, filter),
    register.listSeries(c.get('who')),
    viewsOf(c, { list: 'events', at: paths.events(), kept: paths.events(asked), shown, sent }),
  ]);
  return eventListPage({ reader: c.get('reader'), asked, series, after, rows, saved });
}

export function eventRoutes() {
  const app = new Hono<Env>();

  app.get('/events', async (c) => {
    const opening = await openingView(c, 'events', paths.events());
    if (opening) return c.redirect(opening);
    return c.html(await showEvents(c, new URL(c.req.url).searchParams));
  });
  app.get('/events/export/:format', (c) => {
    const reader = c.get('reader');
    const { asked, filter } = readEventFilter(c, new URL(c.req.url).searchParams);
    const rows = everyRow((page) => c.get('parts').register.listEvents(c.get('who'), asked.words, page, filter));
    return sendList(
      c,
      c.req.param('format'),
      sheetOf(reader.words.events.title, reader, eventColumns(reader), rows, (row) => row.eventId),
    );
  });
  app.get('/events/new', async (c) => c.html(await form(c, null, await nextEdition(c), [])));
  app.post('/events', async (c) => {
    const { values } = await readForm(c);
    const read = await readEventForm(c, values, null);
    if ('issues' in read) return c.html(await form(c, null, values, read.issues), 422);
    const done = await trySave(c, () => c.get('parts').register.addEvent(c.get('who'), read.draft));
    if ('refusal' in done) return c.html(await form(c, null, values, [], done), done.status);
    leaveFlash(c, 'event-saved');
    return c.redirect(paths.event(done.saved), 303);
  });

  app.get('/events/:id', async (c) => {
    const { kind, role, at } = c.req.query();
    const kept = Object.entries({ kind, role, at }).filter((entry): entry is [string, string] => Boolean(entry[1]));
    return c.html(await shown(c, new URLSearchParams(kept), []));
  });
  app.post('/events/:id/parts', async (c) => {
    const { register, today } = c.get('parts');
    const { lang, words } = c.get('reader');
    const event = await register.readEvent(c.get('who'), c.req.param('id'));
    const { values } = await readForm(c);
    const read = formToPart(values, { event, lang, today: today(), titleOf: words.events.partTitle });
    if ('issues' in read) return c.html(await shown(c, values, read.issues), 422);
    await register.logEngagement(c.get('who'), read.draft);
    leaveFlash(c, 'part-added');
    const [kind, role, at] = ['kind', 'role', 'at'].map((key) => values.get(key) ?? '');
    return c.redirect(paths.eventWithPart(event.eventId, { kind: kind ?? '', role: role ?? '', at: at ?? '' }), 303);
  });
  app.get('/events/:id/edit', async (c) => {
    const event = await c.get('parts').register.readEvent(c.get('who'), c.req.param('id'));
    const values = eventToForm(event, organisersOf(c, event));
    return c.html(await form(c, { eventId: event.eventId, version: event.version, opened: values.toString() }, values, []));
  });
  app.post('/events/:id/edit', async (c) => {
    const { register } = c.get('parts');
    const event = await register.readEvent(c.get('who'), c.req.param('id'));
    const { eventId } = event;
    const draft = eventOf(event);
    return editRecord(c, {
      recordId: eventId,
      saved: { version: event.version, draft, form: eventToForm(draft, organisersOf(c, event)) },
      read: (values) => readEventForm(c, values, event),
      readable: (one) => readable(c, one),
      show: async ({ version, values, opened }, issues, notice) => String(await form(c, { eventId, version, opened }, values, issues, notice)),
      save: (version, one, why) => register.correctEvent(c.get('who'), eventId, version, one, why),
      action: paths.editEvent(eventId),
      done: paths.event(eventId),
      flash: 'event-saved',
      nav: 'engagements',
    });
  });
  return app;
}

/** The page of an event, with the part of ours that is being added. */
async function shown(c: Context<Env>, values: URLSearchParams, issues: readonly Issue[]) {
  const { register, today } = c.get('parts');
  const [who, id] = [c.get('who'), c.req.param('id') ?? ''];
  const [event, history] = await Promise.all([register.readEvent(who, id), register.historyOf(who, id)]);
  const expected = await register.expectedNext(who, today(), { ofId: id });
  return eventPage({ reader: c.get('reader'), event, history, expected, part: { values, issues } });
}

/** What an event says of itself, apart from what its page shows beside. */
function eventOf({ names, parentId, period, place, organisers, recurrence }: EventView): EventDraft {
  return { names, parentId, period, place, organisers, recurrence };
}

/** What the form calls each organiser of an event. */
function organisersOf(c: Context<Env>, event: EventView): Map<string, string> {
  return new Map(event.organisedBy.map((party) => [party.partyId, inLang(party.names, c.get('reader').lang)?.text ?? party.acronym ?? party.partyId]));
}

async function readEventForm(c: Context<Env>, values: URLSearchParams, event: EventView | null) {
  const [parents, known] = await Promise.all([otherEvents(c, event?.eventId), c.get('parts').register.knownParties(c.get('who'))]);
  return formToEvent(values, {
    parents: parents.map((option) => option.value),
    known,
    was: event && eventOf(event),
    called: event ? organisersOf(c, event) : new Map(),
  });
}

/** An event with names in place of identifiers, to be compared by a person. */
async function readable(c: Context<Env>, { names, parentId, period, place, organisers, recurrence }: EventDraft) {
  const [events, known] = await Promise.all([otherEvents(c, undefined), c.get('parts').register.knownParties(c.get('who'))]);
  const partOf = events.find((option) => option.value === parentId)?.label ?? null;
  return { names, parentId: partOf, period, place, recurrence, organisers: organisers.map((id) => known.find((party) => party.partyId === id)?.name ?? id) };
}

async function form(
  c: Context<Env>,
  existing: { eventId: string; version: number; opened: string } | null,
  values: URLSearchParams,
  issues: readonly Issue[],
  notice: Notice = {},
) {
  const reader = c.get('reader');
  const t = reader.words.events;
  const known = await c.get('parts').register.knownParties(c.get('who'));
  return eventFormPage({
    reader,
    values,
    issues,
    title: existing ? t.editTitle : t.new,
    action: existing ? paths.editEvent(existing.eventId) : paths.events(),
    cancel: existing ? paths.event(existing.eventId) : paths.events(),
    others: await otherEvents(c, existing?.eventId),
    partyNames: known.map((party) => party.name).slice(0, 500),
    version: existing?.version ?? null,
    opened: existing?.opened ?? '',
    notice,
  });
}

/** Every event but this one as a choice, each with what it is part of, for an edition is often named as its series is. */
async function otherEvents(c: Context<Env>, id: string | undefined): Promise<Option[]> {
  const reader = c.get('reader');
  const name = (one: Pick<EventRow, 'names' | 'acronym'>) => localText(one.names, reader, one.acronym ?? reader.words.common.unnamed);
  const rows: EventRow[] = [];
  let after: string | null = null;
  do {
    const page: { rows: EventRow[]; next: string | null } = await c
      .get('parts')
      .register.listEvents(c.get('who'), '', { limit: ALL, ...(after === null ? {} : { after }) });
    rows.push(...page.rows);
    after = page.next;
  } while (after !== null);
  return rows.filter((row) => row.eventId !== id).map((row) => ({ value: row.eventId, label: row.parent ? `${name(row)} (${name(row.parent)})` : name(row) }));
}
