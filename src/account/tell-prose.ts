import type { Grouping } from '../domain/account-template.ts';
import type { Sentence } from '../domain/account.ts';
import type { Engagement } from '../domain/engagement.ts';
import type { Names } from '../language/names.ts';
import { arrange } from './arrange-paragraphs.ts';
import { groupAlike } from './group-alike.ts';
import { sayOnce } from './say-once.ts';
import { sharedMode } from './shared-mode.ts';
import { tellClosing } from './tell-closing.ts';
import { tellLead } from './tell-lead.ts';
import { tellParagraph } from './tell-paragraph.ts';
import { type Telling, Writer } from './writer.ts';

/** Engagements told in the paragraphs of one section. */
export function tellProse(section: string, engagements: readonly Engagement[], grouping: Grouping, asked: Telling, names: Names): Sentence[] {
  names.turnPage();
  const writer = new Writer(asked, names);
  const shared = sharedMode(engagements, grouping);
  writer.saysModeOnce = shared !== null;
  const groups = new Map(groupAlike(engagements, writer).map((group) => [group.engagement, group]));
  const paragraphs = arrange(grouping, [...groups.keys()]);
  const lead = tellLead(engagements, grouping, writer, section);
  const sentences = paragraphs.flatMap((paragraph, at) =>
    tellParagraph(
      paragraph.flatMap((engagement) => groups.get(engagement) ?? []),
      writer,
      { section, paragraph: at },
    ),
  );
  sentences.push(...tellClosing(engagements, shared, writer, { section, paragraph: paragraphs.length - 1 }));
  return sayOnce([...lead, ...sentences], writer.over);
}
