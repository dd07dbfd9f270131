import type { Lang } from '../domain/lang.ts';
import type { Anchor } from '../domain/passage.ts';
import { REQUESTS } from './knowledge/requests.ts';
import type { Memory } from './memory.ts';
import type { ClauseRead } from './read-clause.ts';
import { word } from './span.ts';

const answers = new Map((['nn', 'nb', 'en'] as const).map((lang) => [lang, (['no', 'considered', 'yes'] as const).map((status) => ({ status, pattern: word(REQUESTS[lang][status]) }))]));
const SAME_ASKER = /^(?:dei|de|dem|organisasjonen|nettverket|they|it|he|she|the organi[sz]ation)\s/iu;

/**
 * Whether a clause only goes on with the request before it: our answer sets its status; more of what the same asker wants lengthens its anchor.
 * An answer that promises something for a later year is a record of its own as well.
 */
export function followUp(words: string, read: ClauseRead | null, memory: Memory, lang: Lang, to: (from: { start: number }) => Anchor): boolean {
  const last = memory.last;
  if (!last?.draft.kind.startsWith('request.')) return false;
  const status = answers.get(lang)?.find((answer) => answer.pattern.test(words))?.status;
  if (status) {
    last.draft.requestStatus = status;
    if (!read?.promise) return true;
    const paid = last.draft.kind === 'request.funding';
    read.kind = { ...read.kind, kind: paid ? 'funding' : 'contribution', role: paid ? 'funder' : 'contributor', direction: 'in' };
    return false;
  }
  if (!read || !read.kind.kind.startsWith('request.') || read.own || read.period || !SAME_ASKER.test(words)) return false;
  last.anchor = to({ start: memory.lastStart });
  return true;
}
