import type { PartyRole } from '../domain/codes/party-role.ts';
import { word } from './span.ts';

const before = (words: string) => word(`(?:${words})[\\s\\u00a0]+(?:the[\\s\\u00a0]+)?$`);

/** Words before a name that say what part it had, whatever the kind. */
const SAID: readonly { role: PartyRole; pattern: RegExp }[] = [
  { role: 'on-behalf-of', pattern: before('på vegne(?:r)? av|på vegner|on behalf of') },
  { role: 'via', pattern: before('gjennom|via|through') },
  {
    role: 'asker',
    pattern: before(
      '(?:på|etter) (?:førespurnad|oppmoding) frå|(?:på|etter) (?:forespørsel|oppfordring) fra|at the (?:request|invitation) of|at the request from|requested by',
    ),
  },
  {
    role: 'counterpart',
    pattern: before('saman med|sammen med|saman m/|sammen m/|together with|along with|jointly with|(?:i|in) samarbeid med|in cooperation with'),
  },
];
const NEXT_IN_LIST = /^[\s\u00a0]*(?:,|og|and|&|\+)[\s\u00a0]*(?:the[\s\u00a0]+)?$/iu;

/** The role the words before a name give it; null where they give none. The next in a list has the role of the one before. */
export function roleBefore(sentence: string, name: { start: number }, previous: { end: number; role: PartyRole | null } | null): PartyRole | null {
  if (previous?.role && name.start >= previous.end && NEXT_IN_LIST.test(sentence.slice(previous.end, name.start))) return previous.role;
  const words = sentence.slice(Math.max(0, name.start - 40), name.start);
  return SAID.find(({ pattern }) => pattern.test(words))?.role ?? null;
}
