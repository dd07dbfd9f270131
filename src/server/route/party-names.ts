import type { Context } from 'hono';
import type { Env } from '../server-parts.ts';

/** The names of the parties a form may take, but ours; no more than a list of suggestions takes. */
export async function partyNames(c: Context<Env>): Promise<string[]> {
  const known = await c.get('parts').register.knownParties(c.get('who'));
  return known
    .filter((party) => !party.isUs)
    .map((party) => party.name)
    .slice(0, 500);
}
