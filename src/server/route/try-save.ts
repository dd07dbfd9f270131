import type { Context } from 'hono';
import { Problem } from '../../domain/problem.ts';
import { problemSentence } from '../../language/catalogue/problem-sentence.ts';
import { STATUS } from '../respond.tsx';
import type { Env } from '../server-parts.ts';

/** Why a save was refused, to show above the form with all that was typed, and the status of the answer. */
export interface Refusal {
  refusal: string;
  status: (typeof STATUS)[keyof typeof STATUS];
}

/** Saves what a form held. A refusal of the register is given back, so that the form can be shown again; nothing typed is lost. */
export async function trySave<T>(c: Context<Env>, save: () => Promise<T>): Promise<{ saved: T } | Refusal> {
  try {
    return { saved: await save() };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { refusal: problemSentence(error, c.get('reader').lang), status: STATUS[error.code] };
  }
}
