import type { Lang } from '../domain/lang.ts';
import { onlyYes } from './promised-acts.ts';
import type { KindFound } from './read-kinds.ts';
import { hasVerb, isOwnClause, opensWithVerb } from './own-clause.ts';
import type { Span } from './span.ts';

export interface Clause extends Span {
  joined: boolean; // it goes on from the clause before it, and takes its subject
  verbless?: true; // it takes its verb too
}

const JOINT = {
  no: /(?:(?<=,\s+(?:som|der|kor|hvor)\s[^,.;:]{4,90}),\s+(?=\p{Ll})(?!(?:og|men|mens|medan|samt|som|der|hvor|kor)\s)|,\s+(?:og|men|mens|medan|samt)\s+|,\s+(?=(?:frå\s+|fra\s+)?\p{Lu})|\s+og\s+|;\s+|,\s+(?=(?:skreve[tn]?|skrive[nt]?|sit|sitter|sat|satt|heldt|holdt|gav|ga|deltok|modererte|ledet|leidde|møtte|skrev|skreiv|arrangerte|bidrog|bidro|finansierte|signerte|inngjekk|inngikk|publiserte|besøkte|vitja)\s)|,\s+(?:som|der|noko som|noe som|hvor|kor|hvis)\s+)/gu,
  en: /(?:(?<=,\s+(?:which|whose|where|who|of which)\s[^,.;:]{4,90}),\s+(?=\p{Ll})(?!(?:and|but|which|who|where)\s)|,?\s+(?:and|but),?\s+|,\s+while\s+|,\s+as did\s+|(?<=^Having [^,]{10,120}),\s+(?=we\s)|,\s+(?=spoke|was received|were received)|;\s+|,\s+(?=(?:gave|spoke|met|held|moderated|chaired|signed|paid|funded|hosted|wrote|published|joined|attended|visited|sat|served|contributed)\s)|,\s+(?:which|who|where|whose|of which|in which)\s+)/gu,
};
const RELATIVE = /^,\s+(?:som|der|noko som|noe som|hvor|kor|hvis|which|who|where|whose|of which|in which)\s/iu;
const OTHER_YEAR = /(?<!\d)20\d\d(?!\d)|neste år|next year/iu; // a relative clause with a year of its own tells of something else
const OF_THE_MATTER = /\p{L}\s+(?:og|and)\s+$/u; // the next "and" is the one before the verb: "on soil and water and moderated"
const CAME_OUT = /^(?:came|comes|kom|kjem|kommer|published|publisert\p{L}*|released|utgi\p{L}*|utgj\p{L}*|lansert\p{L}*|launched|appeared)/iu;
const CALLED_OFF = /^,\s+(?:men|but)\s[^.;:!?]*?(?:avlyste?|avlyses|cancell?ed|called off)(?!\p{L})/iu; // that somebody asked stands even so
const asks = ({ kind }: KindFound) => kind === 'invitation' || kind.startsWith('request.');
const SAYS_YES = /(?:^|\s)(?:ja(?: til)?|yes(?: to)?|accepted|agreed)$/iu;
const OF_US = /(?<!\p{L})(?:vi|me|oss|we|us|our|vår\p{L}*)(?!\p{L})/iu;
const CLOSES = /,\s+(?:som|der|kor|hvor|which|whose|where|who|of which)\s[^,.;:]{4,90}$/iu;
const REACH = 42; // letters besides names within which a clause that takes its subject from the one before must show its verb
const OWN_REACH = 120; // and one with a subject of its own

const familyOf = (kind: KindFound) => kind.kind.split('.')[0];
const ofOneJourney = (kind: KindFound, before: readonly KindFound[]) =>
  ['event', 'meeting', 'consultation'].includes(kind.kind) && kind.role === 'participant' && before.some((other) => other.kind === 'delegation' && other.act);
const paysForWork = (kind: KindFound, before: readonly KindFound[]) =>
  kind.kind === 'funding' && !/\d/u.test(kind.said) && before.some((other) => other.kind === 'publication');
const HABIT = /(?:^|\s)(?:vi har|har vi|we have|we hold)\s/iu; // what goes on is told in the present, with no verb of its own
/** How many letters of a stretch are of names. */
const namesIn = (names: readonly Span[], from: number, to: number) =>
  names.filter(({ start, end }) => start >= from && end <= to).reduce((sum, { start, end }) => sum + end - start, 0);
const wordsIn = (text: string) => text.match(/\p{L}+/gu)?.length ?? 0;

/** Whether the words left of a joint say enough to be a record: a verb with something after it. */
function complete(left: string, kinds: readonly KindFound[], until: number): boolean {
  const act = kinds.filter((kind) => kind.act && kind.end <= until).at(0);
  return !!act && wordsIn(left.slice(act.end)) + (wordsIn(left.slice(act.start, act.end)) > 2 ? 1 : 0) >= 1;
}

/** Words with x for every letter of a name. */
const withoutNames = (words: string, names: readonly Span[]): string =>
  names.reduce((text, { start, end }) => text.slice(0, start) + 'x'.repeat(end - start) + text.slice(end), words);

/** Cuts a sentence where a second record begins: at "and" or "which" with a verb of its own that shows another kind. */
export function readClauses(
  words: string,
  lang: Lang,
  shown: readonly KindFound[],
  names: readonly Span[] = [],
  promised: readonly KindFound[] = [],
): Clause[] {
  const kinds = shown.filter((kind) => kind.weight >= 5);
  const acts = [...kinds.filter((kind) => kind.act && !(SAYS_YES.test(kind.said) && onlyYes(words.slice(kind.end)))), ...promised].toSorted(
    (a, b) => a.start - b.start,
  );
  const masked = withoutNames(words, names);
  const clauses: Clause[] = [];
  let from = 0;
  let joined = false;
  for (const joint of words.matchAll(lang === 'en' ? JOINT.en : JOINT.no)) {
    const after = joint.index + joint[0].length;
    if (/\p{L}-$/u.test(words.slice(0, joint.index))) continue; // "klima- og miljødepartementet"
    if (joint.index < from || names.some((name) => name.start < joint.index && name.end > after)) continue; // "Office on Drugs and Crime"
    const relative = RELATIVE.test(joint[0]);
    const another = /^,\s+$/u.test(joint[0]) && /^(?:(?:frå|fra)\s+)?\p{Lu}/u.test(words.slice(after)); // a list of those who asked, each with a verb of its own
    const aside = /^,\s+$/u.test(joint[0]) && !another ? (CLOSES.exec(words.slice(from, joint.index))?.index ?? -1) : -1;
    if (aside >= 0 && !opensWithVerb(words.slice(after), lang)) continue;
    const closes =
      aside >= 0 && OF_US.test(words.slice(from + aside, joint.index)) && acts.some(({ start, end }) => start >= from + aside && end <= joint.index); // "the network, which we lead, paid us"
    if (aside >= 0 && !closes) continue;
    const own = !relative && !another && isOwnClause(masked.slice(after), lang) && hasVerb(masked.slice(from, joint.index), lang);
    const before = kinds.filter((kind) => kind.start >= from && kind.end <= joint.index);
    const next = acts.find((kind) => kind.start >= after && kind.start - after - namesIn(names, after, kind.start) <= (own ? OWN_REACH : REACH));
    if (!next && CALLED_OFF.test(words.slice(joint.index)) && before.some(asks)) {
      clauses.push({ start: from, end: joint.index, joined });
      from = joint.index + 2;
      joined = true;
      continue;
    }
    if (!next || kinds.some((kind) => kind.start < joint.index && kind.end > joint.index)) continue;
    if (!own && /[,;]/u.test(words.slice(after, next.start))) continue;
    if (another && (!(next.kind.startsWith('request.') || next.kind === 'invitation') || /\s(?:og|and)\s/u.test(words.slice(after, next.start)))) continue;
    if (OF_THE_MATTER.test(words.slice(after, next.start))) continue;
    if (/^(?:saml|trakk|(?:drog|drew)(?! (?:vi|me|\S+ av|til|på|ned|dit))|gathered|attracted|brought)/iu.test(next.said) && before.length > 0) continue; // how many came belongs to what they came to
    if (asks(next) && before.some(asks) && /^\s+(?:og|and)\s+$/u.test(joint[0]) && !names.some((name) => name.start > after)) continue; // "wrote to us and asked"
    if (next.kind === 'publication' && CAME_OUT.test(next.said) && before.some((kind) => kind.kind === 'publication')) continue; // when a work came is of the work
    if (
      /^,\s+$/u.test(joint[0]) &&
      !another &&
      !closes &&
      before.some((kind) => familyOf(kind) === familyOf(next)) &&
      !names.some((name) => name.start > after)
    )
      continue; // "MoU with the Office, signed in May"
    if (paysForWork(next, before) || (relative && next.kind === 'funding' && !/\d/u.test(next.said))) continue;
    if (ofOneJourney(next, before) || (closes && next.kind === 'publication')) continue;
    const goesOn = HABIT.test(words.slice(from, joint.index)) && shown.some(({ start, end, weight }) => weight >= 4 && start >= from && end <= joint.index);
    if (
      !own &&
      !goesOn &&
      !complete(
        words.slice(from, joint.index),
        [...before, ...promised.filter((kind) => kind.start >= from)].map((kind) => ({ ...kind, start: kind.start - from, end: kind.end - from })),
        joint.index - from,
      )
    )
      continue;
    if (
      relative &&
      !OTHER_YEAR.test(words.slice(after)) &&
      shown.some((kind) => kind.start >= from && kind.end <= joint.index && familyOf(kind) === familyOf(next))
    )
      continue;
    clauses.push({ start: from, end: joint.index, joined });
    from = joint.index + (/^[,;]?\s+/u.exec(joint[0])?.[0].length ?? 0);
    joined = true;
  }
  clauses.push({ start: from, end: words.length, joined });
  return clauses;
}
