import type { FC } from 'hono/jsx';
import { COUNTRY_CODES, countryName } from '../../language/country-codes.ts';
import { groupNames } from '../../language/read-area.ts';
import type { Reader } from '../server-parts.ts';

/** The countries, regions and groups of countries a field may name. */
export const AreaList: FC<{ reader: Reader }> = ({ reader: { lang } }) => (
  <datalist id="areas">
    {[...COUNTRY_CODES.map((code) => countryName(code, lang)).toSorted((one, other) => one.localeCompare(other, lang)), ...groupNames(lang)].map((name) => (
      <option value={name} />
    ))}
  </datalist>
);
