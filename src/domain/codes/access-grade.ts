import type { Code, CodeOf } from '../code.ts';

/** Who may see a record or a field. Exempt needs the paragraph of offentleglova it rests on. */
export const ACCESS_GRADES = [
  { code: 'open', nn: 'ope', nb: 'åpent', en: 'open' },
  { code: 'internal', nn: 'internt', nb: 'internt', en: 'internal' },
  { code: 'exempt', nn: 'unnateke', nb: 'unntatt', en: 'exempt' },
] as const satisfies readonly Code[];
export type AccessGrade = CodeOf<typeof ACCESS_GRADES>;

/** The stricter of access grades: open, then internal, then exempt. */
export function strictest(...grades: AccessGrade[]): AccessGrade {
  return ACCESS_GRADES.map((grade) => grade.code).findLast((code) => grades.includes(code)) ?? 'open';
}

/** Whether one grade is seen by fewer than another. */
export const isStricter = (access: AccessGrade, than: AccessGrade): boolean => access !== than && strictest(access, than) === access;
