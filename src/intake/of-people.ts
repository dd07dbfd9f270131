import { OF_MANY } from './homes.ts';
import { nameless } from './name-shapes.ts';
import { PEOPLES } from './knowledge/peoples.ts';
import type { PartyFound } from './party-found.ts';
import type { PlaceFound } from './read-places.ts';
import type { Token } from './tokens.ts';

const ENGLISH_ADJECTIVE = /(?:ish|ese|ch|Swiss|Welsh)$/u;
const GOES_ON_WITH_VERB = /^\s(?:\p{L}+ly\s|also\s|then\s|have\s|had\s|will\s|would\s|are\s|were\s|want|\p{L}+ed\s(?:us|to|for|that|whether|our))/u;
const ACTS =
  /^\s(?:have|had|has|will|want|are|were|asked|invited|came|wrote|visited|proposed|suggested|promised|lent|har|hadde|vil|ville|skal|bad|ba|spurde|spurte|inviterte|kom|kjem|kommer|skreiv|skrev|føreslo|foreslo|lova|lovte|lånte|er vert|er leiar|er leder|ønsk|ynsk)/u;
const COLLEAGUES =
  /^\s(?:kolleg(?:aen|aene|ane|ene)|colleagues?|motpart(?:en|ane|ene)?|counterparts?|naboane|naboene|neighbours|partnar(?:en|ane)|partner(?:en|ne|s)?|søster\p{L}+|syster\p{L}+)(?![\p{L}-]|,? \p{Lu})/u;
const JOINT = /nettverk|network|forum|prosjekt|project|allian/iu;

/** Whether a body of no known country may be the one a people stands for. */
const mayBe = ({ body, said, called }: PartyFound): boolean =>
  !body.country && !body.isUs && !OF_MANY.test(said) && !JOINT.test(`${body.name} ${called ?? ''}`);

/** The body last told of from the country whose people a word names: "Irane lurte på ...", "the Danes asked us". Where none was, the people stand for one where they act. */
export function ofPeople(sentence: string, token: Token, recent: readonly PartyFound[], inSentence: readonly PartyFound[]): PartyFound | null {
  const country = PEOPLES.get(token.low);
  const article = /(?:^|\s)(the\s)$/iu.exec(sentence.slice(0, token.start))?.[1] ?? '';
  if (!country || (/^\p{Lu}\p{Ll}+$/u.test(token.said) && token.start > 0 && !article)) return null;
  const after = sentence.slice(token.end);
  if (ENGLISH_ADJECTIVE.test(token.said) && !GOES_ON_WITH_VERB.test(after)) return null;
  const named = recent.findLast((one) => one.body.country === country && !one.body.isUs);
  if (named) return { start: token.start, end: token.end, said: named.said, body: named.body };
  const last = recent.at(-1);
  if (last && mayBe(last)) return { start: token.start, end: token.end, said: last.said, body: { ...last.body, country } };
  const start = token.start - article.length;
  const said = sentence.slice(start, token.end);
  return ACTS.test(after) && !inSentence.some(({ body }) => body.country === country) ? { start, end: token.end, said, body: nameless(said, country) } : null;
}

/** The body that colleagues of a nationality are of: the one told of from there, or one with no other name. */
export function ofColleagues(sentence: string, place: PlaceFound, recent: readonly PartyFound[]): PartyFound | null {
  const noun = place.as === 'nationality' ? COLLEAGUES.exec(sentence.slice(place.end))?.[0] : undefined;
  if (!noun) return null;
  const end = place.end + noun.length;
  const said = sentence.slice(place.start, end);
  const named = recent.findLast(({ body }) => body.country === place.code && !body.isUs);
  return { start: place.start, end, said: named?.said ?? said, body: named?.body ?? nameless(said, place.code) };
}
