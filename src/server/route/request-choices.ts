import type { Context } from 'hono';
import { label } from '../../domain/code.ts';
import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import type { RelatedEngagement } from '../../domain/engagement.ts';
import { Problem } from '../../domain/problem.ts';
import type { Env } from '../server-parts.ts';
import { localText } from '../ui/local.tsx';
import type { Option } from '../ui/options.ts';

const LATEST = 100;

/** What the form of an engagement offers of requests: who may answer, and the latest ones it may have come of, with the one it did come of. */
export async function requestChoices(c: Context<Env>, cameOf: string | null): Promise<{ ownerNames: string[]; requests: Option[] }> {
  const { register, today } = c.get('parts');
  const [who, reader] = [c.get('who'), c.get('reader')];
  const { rows } = await register.listRequests(who, today(), { status: 'all' }, { limit: LATEST });
  const choice = ({ engagementId, kind, title, period }: RelatedEngagement): Option => {
    const year = period?.from?.slice(0, 4);
    return { value: engagementId, label: localText(title, reader, label(ENGAGEMENT_KINDS, kind, reader.lang)) + (year ? ` (${year})` : '') };
  };
  const older = cameOf && !rows.some((row) => row.engagementId === cameOf) ? await seen(c, cameOf) : [];
  return { ownerNames: await register.namesHere(who), requests: [...older, ...rows].map(choice) };
}

/** The engagement, where there is one to be seen. */
async function seen(c: Context<Env>, id: string): Promise<RelatedEngagement[]> {
  try {
    return [await c.get('parts').register.readEngagement(c.get('who'), id)];
  } catch (error) {
    if (error instanceof Problem) return [];
    throw error;
  }
}
