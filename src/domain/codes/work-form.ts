import type { Code, CodeOf } from '../code.ts';

/** What kind of work came out. */
export const WORK_FORMS = [
  { code: 'report', nn: 'rapport', nb: 'rapport', en: 'report' },
  { code: 'study', nn: 'studie', nb: 'studie', en: 'study' },
  { code: 'article', nn: 'artikkel', nb: 'artikkel', en: 'article' },
  { code: 'think-piece', nn: 'fagleg innlegg', nb: 'faglig innlegg', en: 'think piece' },
  { code: 'brief', nn: 'notat', nb: 'notat', en: 'brief' },
  { code: 'guide', nn: 'rettleiing', nb: 'veiledning', en: 'guide' },
  { code: 'video', nn: 'video', nb: 'video', en: 'video' },
  { code: 'strategy', nn: 'strategi', nb: 'strategi', en: 'strategy' },
  { code: 'call', nn: 'utlysing', nb: 'utlysning', en: 'call' },
  { code: 'evaluation', nn: 'evaluering', nb: 'evaluering', en: 'evaluation' },
] as const satisfies readonly Code[];
export type WorkForm = CodeOf<typeof WORK_FORMS>;
