import { sentenceId, type Sentence } from '../domain/account.ts';
import type { Engagement } from '../domain/engagement.ts';
import { HAPPENINGS, type Happening } from '../language/grammar/nouns.ts';
import { joinList } from '../language/lists.ts';
import type { SharedMode } from './shared-mode.ts';
import { supportOf } from './support.ts';
import { tenseOf } from './tense-of.ts';
import type { Writer } from './writer.ts';

/** What closes a section: that what was held in it was held in one mode, and that nothing is known of what was planned for a time now past. */
export function tellClosing(
  engagements: readonly Engagement[],
  shared: SharedMode | null,
  writer: Writer,
  place: { section: string; paragraph: number },
): Sentence[] {
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
    ...(shared ? [close(`mode-${shared.mode}`, modeText(shared, writer), shared.of, 'mode')] : []),
    ...(planned.length > 0 ? [close('planned', writer.phrases.plannedOutcome, planned, 'status')] : []),
  ];
}

const NAMED: readonly Happening[] = ['meeting', 'interview', 'consultation'];

/** "alt dette gjekk føre seg digitalt", or "møta og intervjua gjekk føre seg digitalt" where other things are told as well. */
function modeText({ mode, of, isAll }: SharedMode, { phrases, lang }: Writer): string {
  const how = phrases.modes[mode];
  if (isAll) return phrases.allInMode(how);
  const what = NAMED.flatMap((kind) => {
    const records = of.filter((engagement) => engagement.kind === kind);
    const noun = HAPPENINGS[kind][lang];
    if (records.length === 0) return [];
    return records.length > 1 || records[0]?.recurrence || kind === 'consultation' ? noun.theMany : noun.theOne;
  });
  return phrases.inMode(withoutRepeatedThe(what, lang), how);

  function withoutRepeatedThe(nouns: string[], of: string): string {
    return joinList(of === 'en' ? nouns.map((one, at) => (at > 0 ? one.replace(/^the /u, '') : one)) : nouns, lang);
  }
}
