import type { Goal } from '../../../domain/goal.ts';
import type { ImportKind, ImportMapping } from '../../../domain/import.ts';
import type { Lang } from '../../../domain/lang.ts';
import type { Issue } from '../../../domain/problem.ts';
import type { AccessGrade } from '../../../domain/codes/access-grade.ts';
import type { KnownNames } from './known-names.ts';
import type { Said } from './row-values.ts';

/** What the rows of a file are read against. */
export interface RowContext {
  kind: ImportKind;
  mapping: ImportMapping;
  names: KnownNames;
  goals: readonly Goal[]; // of all years
  lang: Lang; // that numbers are written in, and texts that do not say
  today: string; // an ISO day
  grades: readonly AccessGrade[]; // that the sender may write at
}

/** A row turned into the fields of a form: which of its cells each field came from, and what could not be turned. */
export interface RowForm {
  values: URLSearchParams;
  from: Map<string, Said>;
  issues: { said: Said; code: Issue['code'] | 'fault' }[];
  given: Set<string>;
}

export const newRowForm = (): RowForm => ({ values: new URLSearchParams(), from: new Map(), issues: [], given: new Set() });

/** The language texts of a file are in: that the mapping says, else that of the one who sends it. */
export function langOf({ fixed }: ImportMapping, otherwise: Lang): Lang {
  const said = fixed.lang;
  return said === 'nn' || said === 'nb' || said === 'en' ? said : otherwise;
}
