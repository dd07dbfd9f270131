import type { Lang } from '../../domain/lang.ts';
import type { Setting } from '../memory.ts';
import { headingSetting, plainSetting } from '../settings.ts';
import { readBlocks } from '../structure.ts';

/** The year each part of a text is read from: its heading's, as the rules read it. */
export function settingsAlong(text: string, year: number, lang: Lang): (unit: number) => Setting {
  const headings = readBlocks(text)
    .filter((block) => block.kind === 'heading')
    .map((block) => ({ start: block.start, setting: headingSetting(text, block, year, lang) }));
  return (unit) => ({ ...plainSetting(year), year: headings.findLast((heading) => heading.start <= unit)?.setting.year ?? year });
}
