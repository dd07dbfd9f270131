import { TOPICS } from '../domain/codes/topic.ts';
import { areaName, inAreas } from '../language/countries.ts';
import { joinList } from '../language/lists.ts';
import { withoutMarks } from '../language/marks.ts';
import type { Act } from '../language/phrases/phrases.ts';
import type { ClauseWords } from './clause-words.ts';
import { mentions } from './mentions.ts';

/** What a sentence is about, with the bodies it was on; the topics stand in where nothing is written. */
export function subjectText(words: ClauseWords): string | null {
  const { p, of: engagement, writer, slots, areasSaid } = words;
  const topics = engagement.topics.flatMap((code) => TOPICS.find((topic) => topic.code === code)?.[writer.lang] ?? []);
  const ofTopics = topics.length > 0 ? joinList(topics, writer.lang) : null;
  // A seat is not said to be about what the paragraph has told of already.
  const isKnown = ofTopics !== null && SEATS.has(engagement.kind) && writer.subjects.has(ofTopics);
  let text = writer.local(engagement.subject) ?? (isKnown ? null : ofTopics);
  if (text !== null) writer.subjects.add(text);
  const on = slots.subjects.filter((party) => !mentions(text, Object.values(party.names)) && !(party.acronym && mentions(text, [party.acronym])));
  if (on.length > 0) text = text ? p.aboutParty(text, words.list(on)) : words.list(on);
  const areas = engagement.areas.filter((area) => area.role === 'topic');
  const codes = areas.map((area) => area.code).filter((code) => !areasSaid.has(code) && !mentions(text, [areaName(code, writer.lang) ?? '']));
  for (const area of areas) areasSaid.add(area.code);
  const names = codes.flatMap((code) => areaName(code, writer.lang) ?? []);
  if (names.length === 0) return text;
  return text ? `${text} ${joinList(inAreas(codes, writer.lang), writer.lang)}` : joinList(names, writer.lang);
}

/** The subject with the word that ties it to the verb: "om vatn", "om pengar til reiser", "til ein rapport", "i arbeidet med ein strategi". */
export function aboutText(words: ClauseWords, act: Act, subject: string | null): string {
  const { p } = words;
  const { kind } = words.of;
  const asking =
    kind === 'request.funding' ? p.asking.funding : kind === 'request.advice' ? p.asking.advice : kind === 'request.cooperation' ? p.asking.cooperation : null;
  if (asking && act !== p.acts['wanted-us']) {
    if (!subject) return `${p.askFor} ${asking.noun}`;
    const bare = withoutMarks(subject);
    if (asking.own.test(bare)) return `${p.askFor} ${subject}`;
    const { noun, link } = asking.instead?.where.test(bare) ? asking.instead : asking;
    return `${p.askFor} ${noun} ${link} ${subject}`;
  }
  if (!subject) return '';
  if (kind === 'mandate') return p.taskOf(subject);
  if (kind === 'interview' && p.workWords.test(withoutMarks(subject))) return p.interviewFor(subject);
  if (PLANNED_WITH.has(kind) && p.planWords.test(withoutMarks(subject))) return p.inWorkOn(subject);
  return p.about(subject);
}
const PLANNED_WITH = new Set(['interview', 'consultation', 'contribution']);
const SEATS = new Set(['board', 'membership']);
