import { withArticle, anotherOne } from '../language/grammar/noun.ts';
import { WORKS } from '../language/grammar/nouns.ts';
import type { Engagement, PartyPart } from '../domain/engagement.ts';
import { joinClauses, joinList } from '../language/lists.ts';
import { clean, inForeign } from '../language/marks.ts';
import { numberText } from '../language/numbers.ts';
import type { Chosen } from './choose-act.ts';
import type { ClauseWords } from './clause-words.ts';
import { tenseOf, type Tense } from './tense-of.ts';
import { pick } from './writer.ts';

/** The work without what it is about: "rapporten «X»", "ein video på to minutt". */
export function workText(words: ClauseWords): string {
  const { p, of: engagement } = words;
  const { work } = engagement;
  const noun = WORKS[work?.form ?? 'other'][p.lang];
  const title = titleText(words, engagement);
  return [title ? `${noun.theOne} ${title}` : withArticle(noun, p.lang), ...words.figures.lengths().map(p.long)].join(' ');
}

/**
 * A work that came out: "rapporten «X» frå Y om Z", and when. A day that the sentence before has told is "the same day". Where a title and a
 * day stand between, what it is about comes last: ", som kom ut 12. september og handlar om Z".
 */
export function outputText(words: ClauseWords, subject: string | null): { text: string; comma: string } {
  const { p, of: engagement, slots, writer } = words;
  const parts = [workText(words)];
  if (slots.publishers.length > 0 && words.ours) parts.push(publisherText(words, slots.publishers));
  const edtf = engagement.period?.edtf ?? null;
  const when = edtf !== null && edtf === writer.lastDay ? p.sameDay : words.when();
  const tense = tenseOf(engagement, writer);
  const out = tense === 'future' || tense === 'was-due' ? tense : 'past';
  if (subject && when && engagement.work?.title) return { text: parts.join(' '), comma: p.comesOut(when, out, subject) };
  if (subject) parts.push(p.about(subject));
  return { text: parts.join(' '), comma: when ? p.comesOut(when, out, null) : '' };
}

/** Several works alike but for what they are about: "to rapportar frå Y", and ", ein om A, «X», og ein om B". */
export function severalOutputs(words: ClauseWords, records: readonly Engagement[]): { text: string; comma: string } {
  const { p, of: engagement, slots, writer } = words;
  const noun = WORKS[engagement.work?.form ?? 'other'][p.lang];
  const parts = [numberText(records.length, p.lang), noun.many];
  if (slots.publishers.length > 0 && words.ours) parts.push(publisherText(words, slots.publishers));
  const each = records.map((record) => {
    const about = writer.local(record.subject);
    const title = titleText(words, record);
    if (!about) return title;
    const one = `${anotherOne(noun, p.lang)} ${p.about(about)}`;
    return title ? `${one}, ${title}` : one;
  });
  const list = each.some((one) => one.includes(', ')) ? joinClauses(each, p.lang) : joinList(each, p.lang);
  return { text: parts.join(' '), comma: `, ${list}` };
}

/** Several acts on one work: "finansierte og deltok i studien". The first verb has been said already. */
export function actsOnWork(words: ClauseWords, chosen: Chosen, tense: Tense, plural: boolean, work: string): string[] {
  const { p } = words;
  const [first, ...others] = chosen.acts.map((name) => p.acts[name]);
  if (!first) return [work];
  const parts = others.map((act) => {
    const [past, present, participle, infinitive] = act.forms;
    const form = tense === 'past' ? past : tense === 'present' ? present : tense === 'perfect' ? participle : infinitive;
    return [pick(form, plural), act.object ?? ''].filter(Boolean).join(' ');
  });
  const object = pick(first.object ?? '', plural);
  const inWork = chosen.acts[0] === 'featured' || chosen.acts[0] === 'interviewed' ? IN_WORK[p.lang] : '';
  const joined = joinList([object, ...parts], p.lang);
  return [parts.length > 0 && !object ? joined.trimStart() : joined, inWork, work];
}
const IN_WORK = { nn: 'i', nb: 'i', en: 'in' } as const;

/** What we wrote is written for those who publish it; other works are from them. */
function publisherText(words: ClauseWords, publishers: readonly PartyPart[]): string {
  const who = words.list(publishers);
  return words.of.ourRoles.includes('author') ? words.p.forParty(who) : words.p.fromParty(who);
}

/** The title of a work in quotation marks, marked where it is in another language; empty where it has none. */
function titleText({ p, writer }: ClauseWords, { work }: Engagement): string {
  const title = work?.title ? clean(work.title) : '';
  return title && work ? p.quote(work.lang === writer.lang ? title : inForeign(title, work.lang)) : '';
}
