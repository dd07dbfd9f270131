import { Hono, type Context } from 'hono';
import { leaveFlash } from '../flash.ts';
import { readForm, textOf } from '../form/read-form.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import { duplicatesPage, mergePartiesPage } from '../view/merge-parties.tsx';
import { trySave } from './try-save.ts';

export function mergePartyRoutes() {
  const app = new Hono<Env>();
  app.get('/parties/duplicates', async (c) => {
    const pairs = await c.get('parts').register.likelyDuplicates(c.get('who'));
    return c.html(duplicatesPage({ reader: c.get('reader'), pairs }));
  });
  app.get('/parties/:kept/merge/:gone', async (c) => c.html(await preview(c, null)));
  app.post('/parties/:kept/merge/:gone', async (c) => {
    const { values } = await readForm(c);
    const [kept, gone] = [c.req.param('kept'), c.req.param('gone')];
    const done = await trySave(c, () => c.get('parts').register.mergeParty(c.get('who'), kept, gone, textOf(values, 'why') ?? undefined));
    if ('refusal' in done) return c.html(await preview(c, done.refusal), done.status);
    return c.redirect(paths.mergedParty(kept), 303);
  });
  app.post('/parties/:one/apart/:other', async (c) => {
    const { values } = await readForm(c);
    const [one, other] = [c.req.param('one'), c.req.param('other')];
    await c.get('parts').register.tellApart(c.get('who'), one, other, textOf(values, 'why') ?? undefined);
    leaveFlash(c, 'told-apart');
    return c.redirect(paths.party(one), 303);
  });
  return app;
}

async function preview(c: Context<Env>, refusal: string | null) {
  const { register } = c.get('parts');
  const who = c.get('who');
  const side = async (id: string) => {
    const party = await register.readParty(who, id);
    const [{ total }, promises] = await Promise.all([
      register.listEngagements(who, { partyId: party.partyId }, { limit: 1 }),
      register.listCommitments(who, { partyId: party.partyId }),
    ]);
    const parent = party.parentId === null ? null : (await register.readParty(who, party.parentId)).current;
    return { party, parent, engagements: total, promises: promises.length };
  };
  const sides = await Promise.all([side(c.req.param('kept') ?? ''), side(c.req.param('gone') ?? '')]);
  return mergePartiesPage({ reader: c.get('reader'), sides, refusal });
}
