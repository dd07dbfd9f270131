import { HAPPENINGS, type Happening } from '../language/grammar/nouns.ts';
import { several, withArticle } from '../language/grammar/noun.ts';
import { numberText } from '../language/numbers.ts';
import { withoutMarks } from '../language/marks.ts';
import type { Act } from '../language/phrases/phrases.ts';
import type { Chosen } from './choose-act.ts';
import type { ClauseWords } from './clause-words.ts';
import { pick } from './writer.ts';

/** What happens again and again is told in the plural. */
const REPEATED = new Set(['meeting', 'consultation']);
const NOUN = /\{(?:a|many):([\w-]+)\}/u;

/**
 * What follows the verb: "eit digitalt møte", "tre møte", "innspel". `count` is how many records say the same; the number stands here
 * where the act has a plural; `isShared`: the verb is told once for several clauses. A delegation that has a name is called by it.
 */
export function objectText(words: ClauseWords, act: Act, chosen: Chosen, plural: boolean, count: number, isShared = false): string {
  const { of: engagement, p, writer, slots } = words;
  const isMany =
    count > 1 ||
    (isShared && chosen.subject === 'us') ||
    (REPEATED.has(engagement.kind) && (engagement.recurrence !== null || engagement.status === 'ongoing'));
  const mode = writer.saysModeOnce ? null : engagement.mode;
  const raw = pick((isMany ? act.many : mode ? act.inMode : undefined) ?? act.object ?? '', plural);
  words.saidCount = count > 1 && raw.includes('{many:');
  const found = NOUN.exec(raw);
  const noun = found && HAPPENINGS[found[1] as Happening][p.lang];
  words.saidMode = noun !== null && mode !== null;
  const number = words.saidCount ? `${numberText(count, p.lang)} ` : '';
  const nounText = noun && (raw.includes('{many:') ? number + several(noun, p.lang, mode) : withArticle(noun, p.lang, mode));
  const object = raw
    .replace(NOUN, nounText ?? '')
    .replaceAll('{us}', writer.us.object)
    .replaceAll('{self}', writer.us.self);
  const named = slots.onBehalfOf.length === 1 ? slots.onBehalfOf[0] : undefined;
  if (chosen.acts[0] !== 'joined-delegation' || !named || !Object.values(named.names).some((name) => /deleg/iu.test(name))) return object;
  slots.onBehalfOf = [];
  return object.replace(p.theDelegation, words.list([named]));
}

/** The act with its words; requests turn to us in other words each time, and ties that already say "cooperation" say "work". */
export function actOf(words: ClauseWords, chosen: Chosen, subject: string | null): Act {
  const { p, of: engagement, writer } = words;
  const [name = 'met'] = chosen.acts;
  const isTie = subject !== null && p.asking.cooperation.own.test(withoutMarks(subject));
  if (name === 'asked-us') {
    if (engagement.kind === 'request.cooperation' && writer.asked % 2 === 0 && !isTie) return p.acts['wanted-us'];
    return p.askVerbs[writer.asked % p.askVerbs.length] ?? p.acts[name];
  }
  if (name === 'cooperated' && isTie) return p.acts['worked-together'];
  return p.acts[name];
}
