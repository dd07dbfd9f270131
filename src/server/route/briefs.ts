import { Hono, type Context } from 'hono';
import type { Brief } from '../../domain/brief.ts';
import { strictest } from '../../domain/codes/access-grade.ts';
import { arrangeBrief } from '../../output/arrange-brief.ts';
import { briefToPdf } from '../../output/brief-to-pdf.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import { langOf } from '../session.ts';
import { briefPage } from '../view/brief-page.tsx';
import { isPast } from '../view/ties.tsx';

const LATEST = 8;
const REQUESTS = 5;

export function briefRoutes() {
  const app = new Hono<Env>();
  app.get('/parties/:id/brief', async (c) => {
    const { partyId, brief } = await briefOf(c);
    if (partyId !== c.req.param('id')) return c.redirect(paths.partyBrief(partyId));
    return c.html(briefPage({ reader: c.get('reader'), partyId, brief }));
  });
  app.get('/parties/:id/brief.pdf', async (c) => {
    const today = c.get('parts').today();
    const { brief } = await briefOf(c);
    const bytes = Uint8Array.from(briefToPdf(brief, today));
    return c.body(bytes, 200, { 'content-type': 'application/pdf', 'content-disposition': `attachment; filename="samband-${today}-${brief.lang}.pdf"` });
  });
  return app;
}

/** What the brief of the party in the address says, and how openly it may be left lying about. */
async function briefOf(c: Context<Env>): Promise<{ partyId: string; brief: Brief }> {
  const { register, today } = c.get('parts');
  const [who, day] = [c.get('who'), today()];
  const party = await register.readParty(who, c.req.param('id') ?? '');
  const { partyId } = party;
  const [told, promises, waiting, answered, expected, figures] = await Promise.all([
    register.readRelationship(who, partyId, day, { limit: LATEST + 10 }),
    register.listCommitments(who, { partyId, status: 'open' }),
    register.listRequests(who, day, { partyId, status: 'waiting' }, { limit: REQUESTS }),
    register.listRequests(who, day, { partyId, status: 'answered' }, { limit: REQUESTS }),
    register.expectedNext(who, day, { partyId }),
    register.sumFigures(who, { partyId }),
  ]);
  const ahead = new Set(told.ahead.map((row) => row.engagementId));
  const latest = told.latest.filter((row) => !ahead.has(row.engagementId) && row.status !== 'cancelled').slice(0, LATEST);
  const ties = party.ties.filter((tie) => !isPast(tie, day));
  const shown = [...told.ahead, ...latest, ...waiting.rows, ...answered.rows].map((row) => row.engagementId);
  const behind = figures.sums.flatMap((sum) => sum.parts.map((part) => part.engagementId));
  const records = [
    partyId,
    ...shown,
    ...behind,
    ...promises.map((one) => one.commitmentId),
    ...ties.map((tie) => tie.tieId),
    ...expected.map((one) => one.ofId),
  ];
  const facts = {
    ...party,
    names: party.current,
    former: party.names.filter((name) => name.to !== null && name.kind === 'official').map((name) => name.name),
    total: told.total,
    firstYear: told.years.at(-1)?.year ?? null,
    promises,
    waiting: waiting.rows,
    waitingTotal: waiting.total,
    answered: answered.rows,
    answeredTotal: answered.total,
    ahead: told.ahead,
    expected,
    latest,
    figures: figures.sums.map(({ parts, ...sum }) => ({
      ...sum,
      of: new Set(parts.map((part) => part.engagementId)).size,
      title: figures.titles[parts[0]?.engagementId ?? ''] ?? {},
    })),
    ties,
    access: strictest(await register.accessOf(who, records), ...party.people.map(() => 'internal' as const)),
    today: day,
  };
  return { partyId, brief: arrangeBrief(facts, langOf(c.req.query('text')) ?? c.get('reader').lang) };
}
