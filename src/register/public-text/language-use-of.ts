import type { Who } from '../../domain/who.ts';
import { publicTextsOf } from '../../store/query/public-texts.ts';
import type { Store } from '../../store/store.ts';
import { seeing } from '../gate.ts';
import type { GivenOutInYear } from './public-text-verbs.ts';

/** The texts given out in a year: those noted by hand, and the first public edition of each account. */
export async function languageUseOf({ db }: Store, who: Who, year: number): Promise<GivenOutInYear> {
  const see = seeing(who);
  const entered = await publicTextsOf(db, see, year);
  const noted = entered.map(({ publicTextId, title, lang, publishedOn, words }) => ({ id: publicTextId, title, lang, on: publishedOn, words, about: null }));
  return { all: noted, entered };
}
