import type { EngagementDraft } from '../domain/draft.ts';
import type { Lang } from '../domain/lang.ts';
import { INCOMPLETE, MODE_WORDS, ONGOING_KINDS, ONGOING_WORDS, RECURRENCE_WORDS, STATUS_WORDS } from './knowledge/manner.ts';
import { REQUESTS } from './knowledge/requests.ts';
import { TOPIC_WORDS } from './knowledge/topics.ts';
import { word } from './span.ts';

const modes = MODE_WORDS.map((entry) => ({ ...entry, pattern: word(entry.words) }));
const recurrences = RECURRENCE_WORDS.map((entry) => ({ ...entry, pattern: word(entry.words) }));
const statuses = STATUS_WORDS.map((entry) => ({ ...entry, pattern: word(entry.words) }));
const topics = Object.entries(TOPIC_WORDS).map(([topic, words]) => ({ topic, pattern: word(words) }));
const onRequest = new Map((['nn', 'nb', 'en'] as const).map((lang) => [lang, word(REQUESTS[lang].onRequest)]));
const ongoing = word(ONGOING_WORDS);
const incomplete = new RegExp(`(?<![\\p{L}\\p{N}])(?:${INCOMPLETE})`, 'iu');
const ADDRESS = /https?:\/\/[^\s<>"»)]+[^\s<>"»).,;]/giu;

/** How it was done: mode, recurrence, status, trigger, topics, links, and whether the list is whole. */
export function readManner(
  words: string,
  lang: Lang,
  kind: EngagementDraft['kind'],
  ahead: boolean,
): Pick<EngagementDraft, 'mode' | 'recurrence' | 'status' | 'trigger' | 'topics' | 'complete' | 'links'> {
  const recurrence = recurrences.find((entry) => entry.pattern.test(words))?.recurrence ?? null;
  const status =
    statuses.find((entry) => entry.pattern.test(words))?.status ??
    (ahead ? 'planned' : (ONGOING_KINDS.has(kind) || recurrence) && ongoing.test(words) ? 'ongoing' : 'held');
  return {
    mode: modes.find((entry) => entry.pattern.test(words))?.mode ?? null,
    recurrence,
    status,
    trigger: onRequest.get(lang)?.test(words) || kind.startsWith('request.') ? 'on-request' : null,
    topics: topics.filter((entry) => entry.pattern.test(words)).map((entry) => entry.topic),
    complete: !incomplete.test(words),
    links: [...words.matchAll(ADDRESS)].map((found) => found[0]),
  };
}
