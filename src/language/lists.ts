import type { Lang } from '../domain/lang.ts';

const AND: Record<Lang, string> = { nn: 'og', nb: 'og', en: 'and' };

/** Joins parts as running text: "a", "a og b", "a, b og c". */
export function joinList(parts: readonly string[], lang: Lang): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} ${AND[lang]} ${parts.at(-1)}`;
}

/** Joins clauses, with a comma before the last one where they are long or hold an "and" themselves. */
export function joinClauses(parts: readonly string[], lang: Lang): string {
  if (parts.length < 2) return parts[0] ?? '';
  const own = parts.some((part) => part.length > 40 || part.includes(` ${AND[lang]} `));
  return own ? `${parts.slice(0, -1).join(', ')}, ${AND[lang]} ${parts.at(-1)}` : joinList(parts, lang);
}
