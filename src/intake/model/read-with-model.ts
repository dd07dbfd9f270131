import type { Reading, ReadingContext } from '../../domain/proposal.ts';
import { readText } from '../read-text.ts';
import { addModel } from './add-model.ts';
import type { ModelReport } from './model-report.ts';
import type { ModelSettings } from './model-settings.ts';

/** Reads a text by the rules and lets a model add to it. Whatever becomes of the model, the rules' proposals are there. */
export function readWithModel(
  text: string,
  context: ReadingContext,
  settings: ModelSettings,
  options: { signal?: AbortSignal } = {},
): Promise<{ reading: Reading; report: ModelReport }> {
  return addModel(text, readText(text, context), context, settings, options);
}
