import type { EngagementDraft } from '../domain/draft.ts';
import type { Lang } from '../domain/lang.ts';
import { SMALL_WORDS } from './knowledge/small-words.ts';
import { TOPIC_WORDS } from './knowledge/topics.ts';
import { readKinds } from './read-kinds.ts';
import { readPlaces } from './read-places.ts';
import { word } from './span.ts';
import type { Span } from './span.ts';
import { readTokens } from './tokens.ts';

const topicWords = Object.values(TOPIC_WORDS).map((words) => word(words, 'giu'));

/**
 * The words of a line that stand nowhere in its reading, in their order, those that follow each other together; null where all are read.
 * Small words, and the words that show the kind, are read.
 */
export function unreadWords(line: string, draft: EngagementDraft, lang: Lang): string | null {
  const read: Span[] = [...readKinds(line, lang), ...readPlaces(line)];
  const said = [
    ...draft.parties.flatMap((party) => [party.said, party.name]),
    ...draft.figures.map((figure) => figure.said),
    ...Object.values(draft.subject),
    draft.period?.said ?? '',
    draft.commitment?.due?.said ?? '',
    draft.event ?? '',
    draft.work?.title ?? '',
  ];
  for (const words of said.map((one) => one.replace(/…$/u, '')).filter((one) => one.trim() !== ''))
    for (let at = line.indexOf(words); at >= 0; at = line.indexOf(words, at + words.length)) read.push({ start: at, end: at + words.length });
  for (const pattern of topicWords) for (const { index, 0: found } of line.matchAll(pattern)) read.push({ start: index, end: index + found.length });
  const tokens = readTokens(line).map((token) => ({ ...token, isRead: read.some((span) => token.start < span.end && token.end > span.start) }));
  const runs: Span[] = [];
  let open: Span | null = null;
  for (const token of tokens) {
    const isSmall = SMALL_WORDS.has(token.low) || token.said.length === 1;
    if (token.isRead || (isSmall && !open)) open = null;
    else if (open) open.end = isSmall ? open.end : token.end;
    else runs.push((open = { start: token.start, end: token.end }));
  }
  const words = runs.map((run) => line.slice(run.start, run.end)).join(' … ');
  return words === '' ? null : words;
}
