import type { Who } from '../../domain/who.ts';
import type { RequestLine } from '../../store/query/requests.ts';
import type { RequestRow } from './request-verbs.ts';

/** A request as one reader sees it: theirs to answer where it bears their name. */
export function asRow(line: RequestLine, who: Who): RequestRow {
  return { ...line, isMine: isName(line.answerOwner, who.name) };
}

/** Whether a field for a person here holds this name. */
export function isName(text: string | null, name: string): boolean {
  return text !== null && text.trim().toLowerCase() === name.trim().toLowerCase();
}
