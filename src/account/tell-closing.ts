import { sentenceId, type Sentence } from '../domain/account.ts';
import type { Engagement } from '../domain/engagement.ts';
import { supportOf } from './support.ts';
import { tenseOf } from './tense-of.ts';
import type { Writer } from './writer.ts';

/** The mode of all these, where they have one and took place: a section then says it once. */
export function modeOfAll(engagements: readonly Engagement[]): Engagement['mode'] {
  const mode = engagements[0]?.mode ?? null;
  return engagements.length > 2 && engagements.every((engagement) => engagement.mode === mode && engagement.status !== 'planned') ? mode : null;
}

/** What closes a section: that all in it was held in one mode, and that nothing is known of what was planned for a time now past. */
export function tellClosing(engagements: readonly Engagement[], writer: Writer, place: { section: string; paragraph: number }): Sentence[] {
  const mode = writer.saysModeOnce ? modeOfAll(engagements) : null;
  const planned = engagements.filter((engagement) => tenseOf(engagement, writer) === 'was-due');
  const close = (facet: string, text: string, about: readonly Engagement[], field: string): Sentence => ({
    id: sentenceId(place.section, facet, []),
    ...writer.finish(text),
    lang: writer.lang,
    edited: false,
    stale: false,
    paragraph: place.paragraph,
    support: supportOf(about, [field], writer.rivalLang),
  });
  return [
    ...(mode ? [close(`mode-${mode}`, writer.phrases.allInMode(writer.phrases.modes[mode]), engagements, 'mode')] : []),
    ...(planned.length > 0 ? [close('planned', writer.phrases.plannedOutcome, planned, 'status')] : []),
  ];
}
