import { piece, words as clip } from './clause.ts';
import type { ClauseWords } from './clause-words.ts';
import type { Parts } from './parts.ts';

/** An event that we held, came to or were told of at, or that others held. */
export function tellEvent(words: ClauseWords, parts: Parts): void {
  const { p } = words;
  const name = words.bareEvent || words.title() || words.someEvent;
  const [act] = parts.chosen.acts;
  const bare = clip(parts.when, parts.place);
  if (act === 'hosted' || act === 'they-arranged') {
    parts.verbal = clip(parts.verbal, name);
    parts.setting = bare;
    parts.after.push(piece(parts.organisers));
  } else if (act === 'attended') {
    parts.before.push(piece(clip(p.inEvent(name), parts.organisers)));
    parts.setting = bare;
  } else if (act === 'was-arranged') parts.setting = bare;
  else if (!parts.event) parts.after.push(piece(parts.organisers));
  if (parts.other) parts.before.push(piece(p.togetherWith(parts.other), 'with'));
}
