import { Hono, type Context } from 'hono';
import { inLang } from '../../domain/lang.ts';
import { Problem, type Issue } from '../../domain/problem.ts';
import { leaveFlash } from '../flash.ts';
import { formToPerson } from '../form/person-form.ts';
import { readForm, textOf } from '../form/read-form.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import { personPage } from '../view/person-page.tsx';
import { showParty } from './show-party.ts';
import { trySave } from './try-save.ts';

export function peopleRoutes() {
  const app = new Hono<Env>();

  app.post('/parties/:id/people', async (c) => {
    const id = c.req.param('id');
    const { values } = await readForm(c);
    const read = formToPerson(values, id);
    if ('issues' in read) return c.html(await showParty(c, id, { person: { values, issues: read.issues } }), 422);
    await c.get('parts').register.addPerson(c.get('who'), read.draft);
    leaveFlash(c, 'person-added');
    return c.redirect(paths.party(id), 303);
  });

  app.get('/parties/:id/people/:personId', async (c) => {
    const { person } = await personOf(c);
    const values = new URLSearchParams();
    for (const key of ['name', 'role', 'contact'] as const) if (person[key]) values.set(key, person[key]);
    return c.html(await form(c, person.version, values, []));
  });
  app.post('/parties/:id/people/:personId', async (c) => {
    const { person } = await personOf(c);
    const { values } = await readForm(c);
    const version = Number(values.get('version'));
    const read = formToPerson(values, c.req.param('id'));
    if ('issues' in read) return c.html(await form(c, version, values, read.issues), 422);
    const saved = await trySave(c, () => c.get('parts').register.correctPerson(c.get('who'), person.personId, version, read.draft));
    if ('refusal' in saved) return c.html(await form(c, person.version, values, [], saved.refusal), saved.status);
    leaveFlash(c, 'person-saved');
    return c.redirect(paths.party(c.req.param('id')), 303);
  });
  app.post('/parties/:id/people/:personId/withdraw', async (c) => {
    const { person } = await personOf(c);
    const { values } = await readForm(c);
    const version = Number(values.get('version'));
    const why = textOf(values, 'why') ?? undefined;
    const gone = await trySave(c, () => c.get('parts').register.withdrawPerson(c.get('who'), person.personId, version, why));
    if ('refusal' in gone) return c.html(await form(c, person.version, values, [], gone.refusal), gone.status);
    leaveFlash(c, 'person-withdrawn');
    return c.redirect(paths.party(c.req.param('id')), 303);
  });
  return app;
}

/** The person of the address and their party. Throws Problem('not-found'). */
async function personOf(c: Context<Env>) {
  const party = await c.get('parts').register.readParty(c.get('who'), c.req.param('id') ?? '');
  const person = party.people.find((one) => one.personId === c.req.param('personId'));
  if (!person) throw new Problem('not-found', { id: c.req.param('personId') ?? '' });
  return { party, person };
}

async function form(c: Context<Env>, version: number, values: URLSearchParams, issues: readonly Issue[], refusal?: string) {
  const reader = c.get('reader');
  const { party, person } = await personOf(c);
  const partyName = inLang(party.current, reader.lang)?.text ?? party.acronym ?? reader.words.common.unnamed;
  return personPage({ reader, partyId: party.partyId, partyName, personId: person.personId, version, values, issues, ...(refusal ? { refusal } : {}) });
}
