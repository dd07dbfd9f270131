import { PARTY_TYPES } from '../../../domain/codes/party-type.ts';
import { readCode, readYes } from './read-code.ts';
import { newRowForm, type RowContext, type RowForm } from './row-context.ts';
import { several, type Said } from './row-values.ts';

/** A row as the form of a party would be sent. */
export function partyRow(said: readonly Said[], _context: RowContext): RowForm {
  const form = newRowForm();
  const set = (key: string, value: string, one: Said, given: string) => {
    form.values.append(key, value);
    form.from.set(key, one);
    form.given.add(given);
  };
  let [names, identifiers] = [0, 0];
  const name = (text: string, kind: string, lang: string | undefined, one: Said) => {
    set(`names.${names}.name`, text, one, 'names');
    set(`names.${names}.kind`, kind, one, 'names');
    if (lang) set(`names.${names}.lang`, lang, one, 'names');
    names += 1;
  };
  const order = (one: Said) => ['name', 'name.nn', 'name.nb', 'name.en'].indexOf(one.field); // the name a party goes by comes first
  for (const one of said.toSorted((first, second) => Math.sign(order(second) + 0.5) - Math.sign(order(first) + 0.5))) {
    const { field, text } = one;
    if (field === 'name' || field.startsWith('name.')) name(text, 'official', field.split('.')[1], one);
    else if (field === 'acronym') name(text, 'acronym', undefined, one);
    else if (field === 'alias') for (const alias of several(text)) name(alias, 'alias', undefined, one);
    else if (field === 'country' || field === 'website') set(field, field === 'website' ? address(text) : text, one, field);
    else if (field === 'type') {
      const type = readCode(PARTY_TYPES, text);
      if (type) set('type', type, one, 'type');
      else form.issues.push({ said: one, code: 'not-a-code' });
    } else if (field === 'isNetwork') {
      const isNetwork = readYes(text);
      if (isNetwork === null) form.issues.push({ said: one, code: 'not-a-code' });
      else form.given.add('isNetwork');
      if (isNetwork) form.values.set('isNetwork', 'yes');
    } else if (field.startsWith('identifiers.')) {
      set(`identifiers.${identifiers}.scheme`, field.slice('identifiers.'.length), one, 'identifiers');
      set(`identifiers.${identifiers}.value`, text, one, 'identifiers');
      identifiers += 1;
    }
  }
  return form;
}

const address = (text: string): string => (/^www\./iu.test(text) ? `https://${text}` : text);
