/** Why a model gave nothing for a piece of the text. Codes only: what a stranger's server says is not repeated to anyone. */
export const MODEL_FAILURES = [
  'unreachable',
  'timeout',
  'refused',
  'busy',
  'broken',
  'redirected',
  'too-large',
  'cut-off',
  'not-json',
  'wrong-shape',
  'cancelled',
] as const;
export type ModelFailureCode = (typeof MODEL_FAILURES)[number];

export class ModelFailure extends Error {
  readonly code: ModelFailureCode;
  constructor(code: ModelFailureCode) {
    super(code);
    this.name = 'ModelFailure';
    this.code = code;
  }
}
