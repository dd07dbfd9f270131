import { ACCESS_GRADES } from './codes/access-grade.ts';
import type { AccessGrade } from './codes/access-grade.ts';
import type { Lang } from './lang.ts';

export type Role = 'reader' | 'writer' | 'publisher' | 'keeper';

/** Who asks. Every read and write of the register takes it; the gate turns it into what may be seen and done. */
export interface Who {
  userId: string;
  name: string;
  roles: readonly Role[];
  unitIds: readonly string[] | 'all';
  grades: readonly AccessGrade[];
  lang: Lang;
}

/** Whether somebody may change records. */
export const isWriter = ({ roles }: Who): boolean => roles.includes('writer') || roles.includes('keeper');

/** Whether somebody freezes accounts and signs them off. */
export const isPublisher = ({ roles }: Who): boolean => roles.includes('publisher') || roles.includes('keeper');

/** Whether somebody answers for what is given out: a publisher or a keeper, who sees all of it. */
export const answersForReleases = ({ roles, grades }: Who): boolean =>
  (roles.includes('publisher') || roles.includes('keeper')) && ACCESS_GRADES.every(({ code }) => grades.includes(code));

/** Who asks, on behalf of everybody: nothing that is not open is there for them. */
export const forEverybody = (who: Who): Who => ({ ...who, grades: who.grades.filter((grade) => grade === 'open') });
