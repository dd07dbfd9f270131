import type { Reading, ReadingContext } from '../../domain/proposal.ts';
import { askModel } from './ask-model.ts';
import { combine } from './combine.ts';
import type { ModelReport } from './model-report.ts';
import type { ModelSettings } from './model-settings.ts';

/** Lets a model add to what the rules read in a text. Whatever becomes of the model, the rules' proposals are there. */
export async function addModel(
  text: string,
  reading: Reading,
  context: ReadingContext,
  settings: ModelSettings,
  options: { signal?: AbortSignal | undefined } = {},
): Promise<{ reading: Reading; report: ModelReport }> {
  const { proposals, report } = await askModel(text, context, settings, options.signal ? { signal: options.signal } : {});
  return { reading: { ...reading, proposals: combine(reading.proposals, proposals) }, report };
}
