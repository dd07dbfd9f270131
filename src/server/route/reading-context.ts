import type { ReadingContext } from '../../domain/proposal.ts';
import type { Who } from '../../domain/who.ts';
import type { Register } from '../../register/register.ts';

/** What a text is read against: who we are, whom we know, and the year it speaks from. */
export async function readingContext(register: Register, who: Who, year: number): Promise<ReadingContext> {
  const [us, known] = await Promise.all([register.readUs(who), register.knownParties(who)]);
  return { us: us.name, year, lang: 'auto', known };
}
