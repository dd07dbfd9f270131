import type { Who } from '../../domain/who.ts';
import type { Register } from '../../register/register.ts';

/** The latest year that has engagements, never after `thisYear`. */
export async function latestYear(register: Register, who: Who, thisYear: number): Promise<number> {
  const { rows } = await register.listEngagements(who, {}, { limit: 1 });
  const latest = rows[0]?.period?.to ?? rows[0]?.period?.from;
  return Math.min(latest ? Number(latest.slice(0, 4)) : Infinity, thisYear);
}
