import type { Period } from '../domain/period.ts';
import type { ProposedEngagement } from '../domain/proposal.ts';
import { turnTo } from './memory.ts';
import type { Memory, Setting } from './memory.ts';
import { readDates } from './read-dates.ts';
import type { Reader } from './reader.ts';
import { readPlaces } from './read-places.ts';
import { readSentence } from './read-sentence.ts';
import { readSentences } from './sentences.ts';
import type { Span } from './span.ts';
import { topicOf, unknownTopic } from './topic.ts';

/** Reads a paragraph, a bullet or a line, sentence by sentence. */
export function readBlock(reader: Reader, block: Span, setting: Setting, memory: Memory): ProposedEngagement[] {
  const proposals: ProposedEngagement[] = [];
  memory.lead = null;
  memory.last = null;
  memory.block++;
  const { topic: section } = memory;
  let dated = setting;
  let before = block.start;
  for (const sentence of readSentences(reader.text, block)) {
    const opens = sentence.start === block.start || /\n/u.test(reader.text.slice(before, sentence.start));
    if (opens) dated = setting; // a date at the head of a line speaks for that line
    before = sentence.end;
    memory.sentence++;
    const date = dateAlone(reader, sentence, setting, memory);
    const country = opens ? countryAlone(reader, sentence) : null;
    const topic =
      opens && !setting.line && !date && !country
        ? (topicOf(reader, sentence) ?? (sentence.end < block.end - 1 ? unknownTopic(reader, sentence) : null))
        : null;
    if (topic) {
      turnTo(memory, topic);
      memory.lead = topic;
    } else if (country) dated = { ...setting, country };
    else if (date) {
      dated = { ...setting, period: date.period, periodSaid: date };
      memory.period = date.period;
    } else proposals.push(...readSentence(reader, sentence, opens || dated !== setting, dated, memory));
  }
  memory.topic = section; // a name that stood alone spoke for its own block
  return proposals;
}

/** The date a sentence consists of, as in a log: "3 May." Spans count from the text's first letter. */
function dateAlone(reader: Reader, span: Span, setting: Setting, memory: Memory): (Span & { period: Period }) | null {
  const said = reader.text.slice(span.start, span.end);
  if (said.length > 40) return null;
  const [date] = readDates(said, setting.year, memory.period, reader.today);
  if (!date?.strong || /[\p{L}\p{N}]/u.test(said.slice(0, date.start) + said.slice(date.end))) return null;
  return { start: span.start + date.start, end: span.start + date.end, period: date.period };
}

/** The country a sentence consists of, as in a list of them: "Finland." */
function countryAlone(reader: Reader, span: Span): string | null {
  const said = reader.text.slice(span.start, span.end).replace(/[.:\s]+$/u, '');
  const [place, ...more] = said.length > 40 ? [] : readPlaces(said);
  return place && !more.length && place.as === 'country' && place.start === 0 && place.end === said.length ? place.code : null;
}
