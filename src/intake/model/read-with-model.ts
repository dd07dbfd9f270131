import type { Reading, ReadingContext } from '../../domain/proposal.ts';
import { readText } from '../read-text.ts';
import { askModel } from './ask-model.ts';
import { combine } from './combine.ts';
import type { ModelReport } from './model-report.ts';
import type { ModelSettings } from './model-settings.ts';

/** Reads a text by the rules and lets a model add to it. Whatever becomes of the model, the rules' proposals are there. */
export async function readWithModel(
  text: string,
  context: ReadingContext,
  settings: ModelSettings,
  options: { signal?: AbortSignal } = {},
): Promise<{ reading: Reading; report: ModelReport }> {
  const reading = readText(text, context);
  const { proposals, report } = await askModel(text, context, settings, options);
  return { reading: { ...reading, proposals: combine(reading.proposals, proposals) }, report };
}
