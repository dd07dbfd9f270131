import type { EngagementKind } from '../domain/codes/engagement-kind.ts';
import type { Lang } from '../domain/lang.ts';
import type { ClauseRead } from './clause-read.ts';
import { KIND_DEFAULTS } from './knowledge/kind-rule.ts';
import { PLEDGE_WORDS, PROMISE_WORDS } from './knowledge/promises.ts';
import type { Memory, Setting } from './memory.ts';
import { readKinds, requestKind, surest } from './read-kinds.ts';
import type { KindFound } from './read-kinds.ts';
import { promises } from './read-promise.ts';
import { word } from './span.ts';

/** What is known of a clause when its kind is chosen. */
export interface ClauseShows {
  words: string;
  found: readonly KindFound[]; // the kinds its words show
  promised: 'us' | 'them' | null; // by whom, where it promises
  subject: ClauseRead['subject'];
  named: boolean; // it names a body or a place
  paid: boolean; // it names a body and a sum
  opens: boolean; // it opens an entry
  company: 'with' | 'to' | null;
}

const LEAD = /^[^:–—]{2,80}(?::| [–—-])[\s\u00a0]+/u;
const SAYS_IT = word(`${PROMISE_WORDS}|${PLEDGE_WORDS}`);
const DOES_SO = word(
  'do so|doing so|do that|do it|doing it|(?:gjere|gjøre|gjer|gjør) (?:vi |me )?det|det (?:gjer|gjør|skal|vil) (?:vi|me)(?: gjere| gjøre)?|det har (?:vi|me) (?:sagt|svart|takka|takket) ja til',
);
const HOSTS = word('host|hosting|arrange|organi[sz]e|vere vert\\p{L}*|være vert\\p{L}*|arrangere|skipe(?: til)?|ta imot');
const SAYS_MORE = 2; // words in lower case
const made = (kind: EngagementKind, weight: number): KindFound => ({ kind, weight, act: false, ...KIND_DEFAULTS[kind], start: 0, end: 0, said: '' });

/** The kind of a clause: by its words; in a list of askers by what they asked for; else by the lead-in, or by the record a promise goes on from. */
export function kindOf(clause: ClauseShows, lang: Lang, setting: Setting, memory: Memory): KindFound | null {
  const { words, found, opens } = clause;
  const best = surest(found, words);
  const lead = setting.bullet ? (LEAD.exec(words)?.[0] ?? '') : '';
  if (setting.request && setting.bullet && opens && !lead && (!best || best.weight < 6)) return made(requestKind(words, lang) ?? setting.request, 7);
  if (setting.asked && lead) return askedInList(words, lead, best, lang, setting, opens);
  if (best && best.weight >= 4 && !(setting.kind && setting.bullet && !best.act && best.weight < 5)) return best;
  if (setting.bullet && clause.paid && opens) return setting.kind === 'collaboration' ? made('collaboration', 5) : made('funding', 5);
  if (best && clause.promised && best.weight >= 3) return best;
  const headed = setting.bullet ? ofHeading(setting, opens || !!lead) : null;
  if (headed) return headed;
  if (best && setting.bullet && best.weight >= 3) return best;
  return ofCompany(clause.company) ?? (clause.promised ? ofPromise(clause, lang, memory) : null);
}

/** What an entry is where its heading says; a second sentence of an entry is no second entry. */
function ofHeading({ kind, role, direction }: Setting, opens: boolean): KindFound | null {
  if (!kind || !opens) return null;
  const given = made(kind, 6);
  return { ...given, role: role ?? given.role, direction: direction ?? given.direction };
}

/** In a list of those who asked: what the one before the colon wanted. */
function askedInList(words: string, lead: string, best: KindFound | null, lang: Lang, setting: Setting, opens: boolean): KindFound | null {
  if (best && best.weight >= 5 && (best.act || best.weight >= 8)) return best;
  if (setting.kind && !(best && best.weight >= 4)) return ofHeading(setting, opens || !!lead);
  if (best && best.weight >= 4 && best.start < lead.length + 12) return best;
  return made(requestKind(words.slice(lead.length), lang) ?? setting.request ?? 'request.cooperation', 7);
}

function ofCompany(company: ClauseShows['company']): KindFound | null {
  if (!company) return null;
  return company === 'with' ? { ...made('collaboration', 4), direction: 'mutual' } : { ...made('contribution', 4), direction: 'out' };
}

/** What the request before asked us to do, where we say that we shall: "we will do so in April". */
function whatWasAsked({ last }: Memory, lang: Lang): KindFound | null {
  if (!last || !(last.draft.kind.startsWith('request.') || last.draft.kind === 'invitation')) return null;
  const said = last.anchor.exact;
  const wanted = surest(readKinds(said, lang).filter(({ kind, weight }) => !kind.startsWith('request.') && kind !== 'invitation' && weight >= 5));
  const found: KindFound | null = !wanted && HOSTS.test(said) ? { ...made('event', 5), role: 'host' } : wanted;
  return found && { ...found, act: false, start: 0, end: 0, said: '' };
}

/** A promise whose words show no kind: something one of us will do for the other, or more of what the record before tells of. */
function ofPromise({ words, subject, promised, named }: ClauseShows, lang: Lang, memory: Memory): KindFound | null {
  const asked = DOES_SO.test(words) ? whatWasAsked(memory, lang) : null;
  if (asked) return asked;
  if (promised === 'them') return { ...made('contribution', 5), role: 'collaborator', direction: 'in' };
  if (subject === 'them') return { ...made('contribution', 5), direction: 'out' };
  if (subject === 'none' && promises(words)) return { ...made('contribution', 5), direction: 'out' };
  if (subject === 'us' && (SAYS_IT.test(words) || (words.match(/(?<!\p{L})\p{Ll}{2,}/gu)?.length ?? 0) > SAYS_MORE))
    return { ...made('contribution', 5), role: 'supporter', direction: 'out' };
  const last = memory.last?.draft;
  if (last && !last.kind.startsWith('request.') && last.kind !== 'invitation')
    return { ...made(last.kind, 5), role: last.ourRoles[0] ?? 'participant', direction: 'none' };
  return last || named ? { ...made('contribution', 5), direction: last ? 'out' : 'none' } : null;
}
