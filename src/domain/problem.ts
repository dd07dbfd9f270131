/** The closed set of reasons a request cannot be done. Shells map each to a status, an exit code and a sentence. */
export const PROBLEM_CODES = [
  'not-found',
  'forbidden',
  'conflict',
  'invalid',
  'locked',
  'newer-data',
  'port-taken',
  'unreadable',
  'empty-text',
  'not-text',
  'too-large',
  'encrypted',
  'damaged',
  'no-text',
  'too-many-pages',
  'expands-too-much',
  'too-slow',
  'cancelled',
  'busy',
  'not-supported',
  'usage',
  'no-file',
  'unwritable',
  'no-register',
  'not-empty',
  'wrong-setting',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];
export type ProblemParams = Record<string, string | number>;

export class Problem extends Error {
  readonly code: ProblemCode;
  readonly params: ProblemParams;
  constructor(code: ProblemCode, params: ProblemParams = {}, options?: { cause?: unknown }) {
    super(code, options);
    this.name = 'Problem';
    this.code = code;
    this.params = params;
  }
}

/** Something the person who wrote the input can mend: where, and which rule. */
export interface Issue {
  path: string;
  code:
    | 'required'
    | 'not-a-date'
    | 'not-a-day'
    | 'needs-basis'
    | 'takes-no-answer'
    | 'no-answer-yet'
    | 'not-a-year'
    | 'not-a-code'
    | 'not-a-country'
    | 'not-an-address'
    | 'not-an-identifier'
    | 'wrong-check-digit'
    | 'too-long'
    | 'not-a-number'
    | 'unknown-party'
    | 'twice'
    | 'nothing-chosen'
    | 'nobody-promised'
    | 'several-parties'
    | 'not-a-board'
    | 'tied-already'
    | 'tied-to-itself'
    | 'ends-before-start'
    | 'not-in-source'
    | 'says-the-same'
    | 'no-section'
    | 'out-of-order'
    | 'number-taken'
    | 'one-part'
    | 'nothing-cited';
  params?: ProblemParams;
}
