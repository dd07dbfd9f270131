import { withoutMarks } from '../language/marks.ts';
import { piece, words as clip, type Piece } from './clause.ts';
import type { ClauseWords } from './clause-words.ts';
import { companionText } from './companion-words.ts';
import type { Parts } from './parts.ts';

const BY_THE_VERB = new Set(['talk', 'moderation', 'event']); // how they were held stands before with whom and on what
const SHORT = 60; // characters: a longer matter stands after the event

/** How, through whom, for how long and about what. The matter comes before a "through" that is longer, and before an event where it is short. */
export function addCircumstances(words: ClauseWords, parts: Parts): void {
  const { asked, short, via, others } = companionText(words);
  const how = words.how();
  const { kind } = words.of;
  const { about } = parts;
  const length = withoutMarks(about).length;
  const beforeVia = about !== '' && via !== '' && length < withoutMarks(via).length;
  const beforeOthers = about !== '' && !beforeVia && (parts.event !== '' || others.length > 0 || words.often() !== '') && length <= SHORT;
  if (parts.chosen.acts[0] === 'joined-delegation') parts.verbal = clip(parts.rest, how, parts.object);
  else if (BY_THE_VERB.has(kind)) parts.before.unshift(piece(how));
  else short.push(how);
  // A body that sits in a country carries it along when it opens the sentence.
  const through = via && parts.place && !parts.event ? clip(via, parts.place) : '';
  if (through) {
    parts.setting = parts.setting.replace(parts.place, '').trim();
    parts.after = parts.after.filter(({ text }) => text !== parts.place);
  }
  if (kind === 'mandate') parts.before.unshift(piece(about));
  parts.before.push(
    piece(asked, 'other', 'asked'),
    ...short.map((text) => piece(text)),
    piece((beforeVia || beforeOthers) && kind !== 'mandate' ? about : ''),
    piece(words.often(), 'other', 'often'),
    piece(through || via, 'other', through ? 'through' : undefined),
    ...others.map((text) => piece(text)),
    piece(words.lasting(), 'other', 'lasting'),
  );
  if (about && !beforeVia && !beforeOthers && kind !== 'mandate') parts.after.unshift(piece(about));
  parts.before = parts.before.filter(({ text }: Piece) => text !== '');
}
