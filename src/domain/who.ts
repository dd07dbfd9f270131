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
