import type { GivenOut } from '../../domain/language-use.ts';
import type { Who } from '../../domain/who.ts';
import { accountsGivenOut } from '../../store/query/given-out.ts';
import { publicTextsOf } from '../../store/query/public-texts.ts';
import type { Store } from '../../store/store.ts';
import { seeing } from '../gate.ts';
import type { GivenOutInYear } from './public-text-verbs.ts';

/** The texts given out in a year: the accounts that were published, and those noted by hand. */
export async function languageUseOf({ db }: Store, who: Who, year: number): Promise<GivenOutInYear> {
  const see = seeing(who);
  const entered = await publicTextsOf(db, see, year);
  const noted = entered.map(({ publicTextId, title, lang, publishedOn, words }): GivenOut => ({
    id: publicTextId,
    title,
    lang,
    on: publishedOn,
    words,
    about: null,
  }));
  const all = [...noted, ...(await accountsGivenOut(db, see, year))];
  return { all: all.toSorted((a, b) => (`${a.on} ${a.id}` < `${b.on} ${b.id}` ? -1 : 1)), entered };
}
