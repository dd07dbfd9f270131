import { Hono } from 'hono';
import { label } from '../../domain/code.ts';
import { COMMITMENT_STATUSES } from '../../domain/codes/commitment-status.ts';
import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import { inLang } from '../../domain/lang.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import { isCountry } from '../../language/country-codes.ts';
import { areaText } from '../ui/dates.ts';
import { insightPage, type Tally } from '../view/insight.tsx';
import { yearOf } from './year.ts';

export function insightRoutes() {
  const app = new Hono<Env>();
  app.get('/insight', async (c) => {
    const reader = c.get('reader');
    const { lang } = reader;
    const { register } = c.get('parts');
    const latest = (await register.listEngagements(c.get('who'), {}, { limit: 1 })).rows[0]?.period?.from;
    const year = yearOf(c.req.query('year')) ?? Math.min(Number(latest?.slice(0, 4) ?? reader.year), reader.year);
    const { engagements, commitments } = await register.engagementsOfYear(c.get('who'), year);
    const asked = engagements.filter((engagement) => engagement.direction === 'in');
    const names = new Map(
      asked.flatMap((engagement) => engagement.parties.map((party) => [party.partyId, inLang(party.names, lang)?.text ?? party.acronym ?? party.partyId])),
    );
    return c.html(
      insightPage({
        reader,
        year,
        figures: await register.sumFigures(c.get('who'), { year }),
        kinds: tally(
          engagements.map((one) => one.kind),
          (kind) => ({ name: label(ENGAGEMENT_KINDS, kind, lang), href: paths.engagements({ year, kind }) }),
        ),
        askers: tally(
          asked.flatMap((one) => [...new Set(one.parties.map((party) => party.partyId))]),
          (partyId) => ({ name: names.get(partyId) ?? partyId, href: paths.engagements({ year, partyId, direction: 'in' }) }),
        ),
        countries: tally(
          engagements.flatMap((one) => [...new Set(one.areas.map((area) => area.code))].filter(isCountry)),
          (country) => ({ name: areaText(country, lang), href: paths.engagements({ year, country }) }),
        ),
        promises: tally(
          commitments.map((one) => one.status),
          (status) => ({ name: label(COMMITMENT_STATUSES, status, lang), href: paths.commitments({ status }) }),
        ),
      }),
    );
  });
  return app;
}

/** How often each value occurs, the most frequent first. */
function tally<T extends string>(values: readonly T[], show: (value: T) => { name: string; href: string }): Tally[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value, count]) => ({ ...show(value), count }));
}
