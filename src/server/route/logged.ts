import type { Context } from 'hono';
import type { Env } from '../server-parts.ts';
import { loggedPage } from '../view/logged.tsx';
import { draftOf } from '../form/engagement-draft.ts';
import { sentencesOf } from './sentences-of.ts';

const MOST_PARTIES = 3;
const LATEST = 4;

/** What a line became: what was saved, its sentence, and what we have with the same parties from before. */
export async function loggedRoute(c: Context<Env>): Promise<Response> {
  const { register, today } = c.get('parts');
  const who = c.get('who');
  const engagement = await register.readEngagement(who, c.req.param('id') ?? '');
  const parties = [...new Map(engagement.parties.map((party) => [party.partyId, party])).values()].slice(0, MOST_PARTIES);
  const histories = await Promise.all(
    parties.map(async (party) => {
      const [engagements, promises] = await Promise.all([
        register.listEngagements(who, { partyId: party.partyId }, { limit: LATEST }),
        register.listCommitments(who, { partyId: party.partyId, status: 'open' }),
      ]);
      return {
        party,
        total: engagements.total,
        rows: engagements.rows.filter((row) => row.engagementId !== engagement.engagementId).slice(0, LATEST - 1),
        promises,
      };
    }),
  );
  const learned = (await register.historyOf(who, engagement.engagementId)).filter((change) => change.action === 'learned');
  const sentences = await sentencesOf(c, engagement);
  const draft = draftOf(engagement, c.get('reader').lang);
  return c.html(await loggedPage({ reader: c.get('reader'), engagement, draft, histories, learned, sentences, today: today() }));
}
