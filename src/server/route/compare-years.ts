import { Hono } from 'hono';
import { comparisonOf } from '../../account/comparison-of.ts';
import type { Env } from '../server-parts.ts';
import { langOf } from '../session.ts';
import { comparePage } from '../view/compare-page.tsx';
import { yearOf } from './year.ts';

export function compareYearsRoutes() {
  const app = new Hono<Env>();
  app.get('/account/:year{[1-9]\\d{3}}/compare', async (c) => {
    const reader = c.get('reader');
    const year = Number(c.req.param('year'));
    const base = yearOf(c.req.query('base')) ?? year - 1;
    const lang = langOf(c.req.query('text')) ?? reader.lang;
    const { sections, titles } = await comparisonOf(c.get('parts').register, c.get('who'), { year, base, lang });
    const opened = sections.flatMap(({ sentences }) => sentences).find(({ id }) => id === c.req.query('sentence')) ?? null;
    return c.html(comparePage({ reader, sections, titles, year, base, lang, opened }));
  });
  return app;
}
