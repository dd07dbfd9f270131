import { type Context, Hono } from 'hono';
import { contrastOnPaper, isReadable } from '../../domain/house-style.ts';
import { leaveFlash } from '../flash.ts';
import { MAX_NAME } from '../form/draft-issues.ts';
import { readLogo } from '../form/logo-file.ts';
import { readForm, textOf } from '../form/read-form.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import { houseStylePage } from '../view/house-style-page.tsx';

/** The logo and colour of the agency's documents. */
export function houseStyleRoutes() {
  const app = new Hono<Env>();
  app.get('/settings/look', (c) => showHouseStyle(c, new URLSearchParams(), []));
  app.post('/settings/look', async (c) => {
    const { register } = c.get('parts');
    const reader = c.get('reader');
    const t = reader.words.houseStyle;
    const old = await register.readHouseStyle(c.get('who'));
    const { values, file } = await readForm(c);
    const colour = textOf(values, 'colour')?.toLowerCase() ?? null;
    const alternative = (textOf(values, 'logoText') ?? '').slice(0, MAX_NAME);
    const given = file && readLogo(new Uint8Array(await file.arrayBuffer()));
    const refusals: string[] = [];
    if (colour !== null && !/^#[0-9a-f]{6}$/u.test(colour)) refusals.push(t.badColour);
    else if (colour !== null && !isReadable(colour))
      refusals.push(t.paleColour(contrastOnPaper(colour).toLocaleString(reader.lang === 'en' ? 'en-GB' : 'nb-NO', { maximumFractionDigits: 1 })));
    if (file && !given) refusals.push(t.badLogo);
    if (refusals.length > 0) return showHouseStyle(c, values, refusals);
    const kept = values.get('dropLogo') === 'yes' ? null : old.logo;
    const logo = given ?? kept;
    await register.saveHouseStyle(c.get('who'), { ...old, colour, logo: logo && { ...logo, alternative } });
    leaveFlash(c, 'look-saved');
    return c.redirect(paths.houseStyle(), 303);
  });
  return app;
}

/** The page, with what it refuses. */
export async function showHouseStyle(c: Context<Env>, values: URLSearchParams, refusals: readonly string[]): Promise<Response> {
  const style = await c.get('parts').register.readHouseStyle(c.get('who'));
  const html = await houseStylePage({ reader: c.get('reader'), style, mayKeep: c.get('who').roles.includes('keeper'), values, refusals });
  return c.html(html, refusals.length > 0 ? 422 : 200);
}
