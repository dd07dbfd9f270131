import type { Sentence } from '../domain/account.ts';
import type { Mode } from '../domain/codes/mode.ts';
import type { Engagement } from '../domain/engagement.ts';
import { supportOf } from './support.ts';
import type { Writer } from './writer.ts';

/** Says once that everything in a section was held in one mode. */
export function tellMode(mode: Mode, engagements: readonly Engagement[], writer: Writer, place: { section: string; paragraph: number }): Sentence {
  const done = writer.finish(writer.phrases.allInMode(writer.phrases.modes[mode]));
  return {
    id: `${place.section}.mode-${mode}`,
    ...done,
    lang: writer.lang,
    edited: false,
    stale: false,
    paragraph: place.paragraph,
    support: supportOf(engagements, ['mode']),
  };
}
