import { HAPPENINGS } from '../language/grammar/nouns.ts';
import { withArticle } from '../language/grammar/noun.ts';
import { piece, words as clip } from './clause.ts';
import type { ClauseWords } from './clause-words.ts';
import type { Parts } from './parts.ts';
import { aboutText } from './subject-words.ts';
import { tellEvent } from './tell-event.ts';
import { actsOnWork, outputText, severalOutputs, workText } from './work-words.ts';

/** Gives the parts of a clause their places, by the kind of what is told. */
export function tellByKind(words: ClauseWords, parts: Parts): void {
  const { kind } = words.of;
  if (kind === 'publication') tellWork(words, parts);
  else if (kind === 'funding') tellMoney(words, parts);
  else if (parts.chosen.acts[0] === 'moderated') tellModeration(words, parts);
  else {
    placeObject(parts);
    if (kind === 'event') tellEvent(words, parts);
    else tellOther(words, parts);
    tellTheme(words, parts);
  }
}

/** Those a verb takes as its object come straight after it, before what it gives them. */
function placeObject(parts: Parts): void {
  if (parts.act.party === 'direct') parts.before.push(piece(parts.other, 'with'), piece(parts.object));
  else parts.verbal = clip(parts.verbal, parts.object);
}

function tellWork(words: ClauseWords, parts: Parts): void {
  const { p, of: engagement, slots } = words;
  const work = parts.told.listed ? severalOutputs(words, parts.told.records) : outputText(words, parts.subject);
  parts.verbal = clip(parts.verbal, ...actsOnWork(words, parts.chosen, parts.tense, parts.plural, work.text));
  parts.comma.push(work.comma);
  parts.setting = '';
  if (words.ours && engagement.trigger === 'on-request' && slots.requesters.length === 0) parts.before.push(piece(p.onRequest, 'other', 'asked'));
  if (parts.other) parts.before.push(piece(p.togetherWith(parts.other), 'with'));
  if (parts.event) parts.before.push(piece(parts.chosen.acts.includes('wrote') ? p.forEvent(words.bareEvent) : parts.event));
  parts.after.push(piece(parts.organisers), piece(parts.place));
}

function tellMoney(words: ClauseWords, parts: Parts): void {
  const { p } = words;
  const money = words.figures.money();
  if (parts.act.party === 'direct') {
    parts.before.push(piece(parts.other, 'with'), piece(money ?? MONEY[p.lang], 'with'), piece(parts.subject ? p.moneyFor(parts.subject) : ''));
    return;
  }
  parts.verbal = clip(parts.verbal, parts.object, parts.subject ?? workText(words));
  if (money) parts.after.push(piece(p.money(money)));
}
const MONEY = { nn: 'pengar', nb: 'penger', en: 'money' } as const;

function tellModeration(words: ClauseWords, parts: Parts): void {
  const { p } = words;
  const session = withArticle(HAPPENINGS.session[p.lang], p.lang);
  parts.verbal = clip(parts.verbal, parts.object, parts.event ? session : words.someEvent);
  if (parts.subject) parts.before.push(piece(p.about(parts.subject)));
  if (!parts.event) parts.before.push(piece(parts.organisers));
  if (parts.other) parts.after.push(piece(p.togetherWith(parts.other), 'with'));
}

function tellOther(words: ClauseWords, parts: Parts): void {
  const { p } = words;
  const { kind } = words.of;
  const { party: preposition = '' } = parts.act;
  if (kind === 'collaboration' && !parts.other && parts.chosen.subject === 'us' && words.slots.via.length === 0) parts.before.push(piece(p.withOthers, 'with'));
  if (parts.other && preposition && preposition !== 'direct') {
    if (kind === 'talk' && parts.event) parts.after.push(piece(p.togetherWith(parts.other), 'with'));
    else parts.before.push(piece(`${preposition} ${parts.other}`, 'with', OPENED_WITH.has(kind) ? 'with' : undefined));
  }
  if (parts.event && parts.chosen.acts[0] === 'joined-delegation') {
    parts.before.push(piece(parts.event));
    parts.setting = clip(parts.when, parts.place);
    parts.after.push(piece(parts.organisers));
  }
  if (parts.event && (kind === 'invitation' || kind === 'contribution')) {
    const theme = kind === 'invitation' && parts.subject && !parts.organisers ? p.about(parts.subject) : '';
    parts.setting = clip(p.toEvent(words.bareEvent), theme, parts.organisers, parts.when, parts.place);
  }
}
const OPENED_WITH = new Set(['collaboration', 'consultation', 'meeting', 'agreement']);

/** What it was about: as a theme after a comma where an event carries it, with "on" elsewhere. */
function tellTheme(words: ClauseWords, parts: Parts): void {
  const { p, of: engagement } = words;
  const { kind } = engagement;
  if (kind === 'invitation' && parts.event && !parts.organisers) return;
  const carries = parts.event !== '' || kind !== 'event' || words.title() !== '';
  if (parts.subject && parts.chosen.acts[0] === 'featured-at') parts.after.unshift(piece(p.inConnectionWith(parts.subject)));
  else if (parts.subject && THEMED.has(kind) && carries) parts.comma.push(p.withTheme(parts.subject));
  else if (parts.subject && (kind === 'board' || kind === 'membership')) parts.comma.push(p.partOfWork(parts.subject));
  else parts.about = aboutText(words, parts.act, parts.subject);
}
const THEMED = new Set(['event', 'invitation', 'delegation']);
