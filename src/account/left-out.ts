import { areaName, inAreas } from '../language/countries.ts';
import { joinList } from '../language/lists.ts';
import { clean, withoutMarks } from '../language/marks.ts';
import { piece, words as clip } from './clause.ts';
import type { ClauseWords } from './clause-words.ts';
import { mentions } from './mentions.ts';
import type { Parts } from './parts.ts';
import { workText } from './work-words.ts';

/** Adds what no phrase has said so far: the event, the work, and countries whose party is told without them. */
export function addLeftOut(words: ClauseWords, parts: Parts, doer: string): void {
  const { p, of: engagement, writer } = words;
  const said = clip(doer, parts.verbal, ...parts.before.map(({ text }) => text), parts.setting, ...parts.after.map(({ text }) => text), ...parts.comma);
  if (engagement.event && !mentions(said, [withoutMarks(words.bareEvent)])) parts.after.push(piece(parts.event));
  if (engagement.work && engagement.kind !== 'publication') {
    const work = workText(words);
    const { title } = engagement.work;
    if (!withoutMarks(said).includes(title ? clean(title) : work)) parts.after.push(piece(p.inConnectionWith(work)));
  }
  const areas = [...new Set(engagement.areas.map(({ code }) => code))].filter((code) => !mentions(said, [areaName(code, writer.lang) ?? '']));
  parts.after.push(piece(joinList(inAreas(areas, writer.lang), writer.lang)));
}
