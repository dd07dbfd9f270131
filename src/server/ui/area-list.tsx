import type { FC } from 'hono/jsx';
import type { Lang } from '../../domain/lang.ts';
import { COUNTRY_CODES, countryName } from '../../language/country-codes.ts';
import { groupNames } from '../../language/read-area.ts';
import type { Reader } from '../server-parts.ts';

/** The countries, regions and groups of countries a field may name. */
export const AreaList: FC<{ reader: Reader }> = ({ reader: { lang } }) => (
  <datalist id="areas">
    {areaNames(lang).map((name) => (
      <option value={name} />
    ))}
  </datalist>
);

const named = new Map<Lang, readonly string[]>();

/** The names never change while the program runs, and to order them by a language is slow. */
function areaNames(lang: Lang): readonly string[] {
  const known = named.get(lang);
  if (known) return known;
  const { compare } = new Intl.Collator(lang);
  const names = [...COUNTRY_CODES.map((code) => countryName(code, lang)).toSorted(compare), ...groupNames(lang)];
  named.set(lang, names);
  return names;
}
