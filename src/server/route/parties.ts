import { Hono, type Context } from 'hono';
import { Problem, type Issue } from '../../domain/problem.ts';
import type { Likeness, PartyDraft, PartyRow, PartyView } from '../../register/party/party-verbs.ts';
import { leaveFlash } from '../flash.ts';
import { formToParty, partyToForm } from '../form/party-form.ts';
import { readForm } from '../form/read-form.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import type { Option } from '../ui/options.ts';
import type { Notice } from '../view/refusal.tsx';
import { partyFormPage } from '../view/party-form.tsx';
import { editRecord } from './edit-record.ts';
import { showParty } from './show-party.ts';
import { trySave } from './try-save.ts';

export function partyRoutes() {
  const app = new Hono<Env>();

  app.get('/parties/new', async (c) => c.html(await form(c, null, new URLSearchParams(), [])));
  app.post('/parties', async (c) => {
    const { values } = await readForm(c);
    const read = formToParty(values, { parents: await parentsOf(c, undefined), was: null });
    if ('issues' in read) return c.html(await form(c, null, values, read.issues), 422);
    const likely = values.has('anyway') ? [] : await c.get('parts').register.likelyParties(c.get('who'), read.draft);
    if (likely.length > 0) return c.html(await form(c, null, values, [], {}, likely), 409);
    const done = await trySave(c, () => c.get('parts').register.addParty(c.get('who'), read.draft));
    if ('refusal' in done) return c.html(await form(c, null, values, [], done), done.status);
    leaveFlash(c, 'party-saved');
    return c.redirect(paths.party(done.saved), 303);
  });

  app.get('/parties/:id', async (c) => {
    const { partyId, redirectedFrom } = await c.get('parts').register.readParty(c.get('who'), c.req.param('id'));
    if (redirectedFrom) return c.redirect(paths.party(partyId)); // not for good: a merge can be undone
    return c.html(await showParty(c, partyId));
  });
  app.get('/parties/:id/edit', async (c) => {
    const party = await editable(c);
    const values = partyToForm(partyOf(party), c.get('reader').lang);
    return c.html(await form(c, { id: party.partyId, version: party.version, opened: values.toString() }, values, []));
  });
  app.post('/parties/:id/edit', async (c) => {
    const { register } = c.get('parts');
    const [id, who, party] = [c.req.param('id'), c.get('who'), await editable(c)];
    const [draft, others] = [partyOf(party), await otherParties(c, id)];
    return editRecord(c, {
      recordId: id,
      saved: { version: party.version, draft, form: partyToForm(draft, c.get('reader').lang) },
      read: async (values) => formToParty(values, { parents: others.map((option) => option.value), was: draft }),
      readable: async (one) => ({ ...one, parentId: others.find((option) => option.value === one.parentId)?.label ?? null }),
      show: async ({ version, values, opened }, issues, notice) => String(await form(c, { id, version, opened }, values, issues, notice)),
      save: (version, one, why) => register.correctParty(who, id, version, one, why),
      action: paths.editParty(id),
      done: paths.party(id),
      flash: 'party-saved',
      nav: 'parties',
    });
  });
  return app;
}

/** The party to edit. Who we are is a keeper's to say. */
async function editable(c: Context<Env>): Promise<PartyView> {
  const party = await c.get('parts').register.readParty(c.get('who'), c.req.param('id') ?? '');
  if (party.isUs && !c.get('who').roles.includes('keeper')) throw new Problem('forbidden');
  return party;
}

/** What a party says of itself, apart from what its page shows beside. */
function partyOf({ names, type, country, isNetwork, isUs, parentId, identifiers, website }: PartyView): PartyDraft {
  return { names, type, country, isNetwork, isUs, parentId, identifiers, website };
}

async function parentsOf(c: Context<Env>, id: string | undefined): Promise<string[]> {
  return (await otherParties(c, id)).map((option) => option.value);
}

async function form(
  c: Context<Env>,
  existing: { id: string; version: number; opened: string } | null,
  values: URLSearchParams,
  issues: readonly Issue[],
  notice: Notice = {},
  likely: readonly (PartyRow & Likeness)[] = [],
) {
  const reader = c.get('reader');
  const t = reader.words.parties;
  return partyFormPage({
    reader,
    values,
    issues,
    title: existing ? t.editTitle : t.new,
    action: existing ? paths.editParty(existing.id) : paths.parties(),
    cancel: existing ? paths.party(existing.id) : paths.parties(),
    others: await otherParties(c, existing?.id),
    version: existing?.version ?? null,
    opened: existing?.opened ?? '',
    notice,
    likely,
  });
}

async function otherParties(c: Context<Env>, id: string | undefined): Promise<Option[]> {
  const known = await c.get('parts').register.knownParties(c.get('who'));
  return known
    .filter((party) => party.partyId !== id)
    .map((party) => ({ value: party.partyId, label: party.name }))
    .sort((a, b) => a.label.localeCompare(b.label, 'nn'));
}
