import type { Code, CodeOf } from '../code.ts';

/** What became of a request. */
export const REQUEST_STATUSES = [
  { code: 'received', nn: 'motteken', nb: 'mottatt', en: 'received' },
  { code: 'considered', nn: 'under vurdering', nb: 'under vurdering', en: 'under consideration' },
  { code: 'yes', nn: 'svart ja', nb: 'svart ja', en: 'answered yes' },
  { code: 'no', nn: 'svart nei', nb: 'svart nei', en: 'answered no' },
  { code: 'unanswered', nn: 'utan svar', nb: 'uten svar', en: 'unanswered' },
  { code: 'withdrawn', nn: 'trekt', nb: 'trukket', en: 'withdrawn' },
] as const satisfies readonly Code[];
export type RequestStatus = CodeOf<typeof REQUEST_STATUSES>;
