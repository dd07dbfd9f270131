import type { AccessGrade } from './codes/access-grade.ts';

/** What may be seen: records of these units and of shared ones, at these access grades. Every query of the store takes one. */
export interface Visibility {
  unitIds: readonly string[] | 'all';
  grades: readonly AccessGrade[];
}
