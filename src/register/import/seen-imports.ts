import type { Who } from '../../domain/who.ts';
import type { ImportsSeen } from '../../store/query/imports.ts';

/** A file may hold what its sender alone may read: one sees one's own, and a keeper who sees all grades those of the units. */
export function seenImports(who: Who): ImportsSeen {
  const isOpen = who.roles.includes('keeper') && (['open', 'internal', 'exempt'] as const).every((grade) => who.grades.includes(grade));
  return { userId: isOpen ? null : who.userId, unitIds: who.unitIds };
}
