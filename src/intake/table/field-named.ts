import { fold } from '../../domain/fold.ts';
import { IMPORT_FIELDS } from '../../domain/import-fields.ts';
import type { ImportKind } from '../../domain/import.ts';
import { COLUMN_WORDS } from '../knowledge/column-words.ts';

const WORDS = Object.fromEntries(
  Object.entries(COLUMN_WORDS).map(([kind, fields]) => [kind, new Map(Object.entries(fields).flatMap(([field, words]) => words.split('|').map((word) => [fold(word), field] as const)))]), // prettier-ignore
) as Record<ImportKind, Map<string, string>>;

/** The field a column of this name holds: by its whole name, by what stands below a group, or by the name of the field itself. */
export function fieldNamed(kind: ImportKind, name: string): string | null {
  const direct = IMPORT_FIELDS[kind].find((field) => field.toLowerCase() === name.trim().toLowerCase());
  if (direct) return direct;
  const bare = fold(name.replaceAll(/\([^)]*\)|\*/gu, ''));
  const last = fold(name.split(':').at(-1) ?? '');
  return WORDS[kind].get(fold(name)) ?? WORDS[kind].get(bare) ?? WORDS[kind].get(last) ?? null;
}
