import type { AccessGrade } from '../domain/codes/access-grade.ts';
import { Problem } from '../domain/problem.ts';
import type { Visibility } from '../domain/visibility.ts';
import { answersForReleases, isPublisher, isWriter } from '../domain/who.ts';
import type { Who } from '../domain/who.ts';

/** The one gate. What `who` may see; every read passes it to the store. */
export function seeing(who: Who): Visibility {
  return { unitIds: who.unitIds, grades: who.grades };
}

/** Lets a writer or keeper through. Throws Problem('forbidden') for anyone else. */
export function mayWrite(who: Who): void {
  if (!isWriter(who)) throw new Problem('forbidden');
}

/** Lets a keeper through. Throws Problem('forbidden') for anyone else. */
export function mayKeep(who: Who): void {
  if (!who.roles.includes('keeper')) throw new Problem('forbidden');
}

/** Lets one through who answers for what is given out: a publisher or a keeper, who sees all of it. Throws Problem('forbidden') for anyone else. */
export function mayRelease(who: Who): void {
  if (!answersForReleases(who)) throw new Problem('forbidden');
}

/** Lets one through who freezes accounts and signs them off: a publisher or a keeper. Throws Problem('forbidden') for anyone else. */
export function mayPublish(who: Who): void {
  if (!isPublisher(who)) throw new Problem('forbidden');
}

/** Who we are is for a keeper to say. Throws Problem('forbidden') for anyone else whose change starts or ends with the party that is us. */
export function mayChangeParty(who: Who, ...states: readonly (object | null)[]): void {
  if (states.some((state) => state !== null && 'isUs' in state && state.isUs)) mayKeep(who);
}

/** Nobody writes at a grade they could not read back. Throws Problem('forbidden'). */
export function mayGrade(who: Who, access: AccessGrade): void {
  if (!who.grades.includes(access)) throw new Problem('forbidden', { access });
}
