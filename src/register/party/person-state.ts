import { z } from 'zod';
import { strictest } from '../../domain/codes/access-grade.ts';
import type { AccessGrade } from '../../domain/codes/access-grade.ts';
import { Problem } from '../../domain/problem.ts';
import type { PersonState } from '../../store/state.ts';
import type { Act } from '../act.ts';
import { mayGrade } from '../gate.ts';
import type { PersonDraft } from './party-verbs.ts';

const Word = z.string().trim().min(1).max(300);
const CheckedPerson = z.object({ name: Word, role: Word.nullable(), partyId: z.string().nullable(), contact: Word.nullable() });

/**
 * A person as their draft says, at least internal and no more open than their party. Throws Problem('invalid') that names the first field
 * that is wrong, Problem('not-found') for a party there is none of, and Problem('forbidden') for those who could not read it back.
 */
export async function personState(act: Act, draft: PersonDraft, unitId: string, access: AccessGrade, seats: string[] = []): Promise<PersonState> {
  const checked = CheckedPerson.safeParse(draft);
  if (!checked.success) throw new Problem('invalid', { field: checked.error.issues[0]?.path.join('.') ?? '' });
  const { partyId } = checked.data;
  const graded = partyId === null ? access : strictest(access, (await act.read('party', partyId)).access);
  mayGrade(act.who, graded);
  return { unitId, access: graded, evidence: [], ...checked.data, seats };
}
