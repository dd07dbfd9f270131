import { label } from '../../domain/code.ts';
import { IDENTIFIER_SCHEMES } from '../../domain/codes/identifier-scheme.ts';
import { PARTY_TYPES } from '../../domain/codes/party-type.ts';
import { LANGS, type Lang } from '../../domain/lang.ts';
import { readIdentifier, schemeOf } from '../../domain/identifier.ts';
import type { Issue } from '../../domain/problem.ts';
import type { PartyDraft } from '../../register/party/party-verbs.ts';
import { countryName, readCountry } from '../../language/country-codes.ts';
import { isAddress, isYear, MAX_NAME } from './draft-issues.ts';
import { rowsOf, textOf } from './read-form.ts';
import { readPeriod } from './read-period.ts';

const schemeText = (typed: string): string => schemeOf(typed) ?? typed;
const NAME_KINDS = ['official', 'alias', 'acronym'] as const;

/** What a party's form is read with: `was` is the party it was filled in with; whether a party is us is never the form's to say. */
export interface PartyContext {
  parents: readonly string[]; // ids it may be placed under
  was: PartyDraft | null;
}

/** The party a sent form holds, or what is to be mended in it. Issue paths are the names of the form's fields. */
export function formToParty(values: URLSearchParams, { parents, was }: PartyContext): { draft: PartyDraft } | { issues: Issue[] } {
  const issues: Issue[] = [];
  /** A year or a month stands for its first day in From and its last in To. */
  const dated = (key: string, side: 'from' | 'to'): string | null => {
    const typed = textOf(values, key);
    const read = typed === null ? null : readPeriod(typed);
    const day = read && !read.edtf.includes('/') ? read[side] : null;
    if (typed && !day) issues.push({ path: key, code: 'not-a-date' });
    else if (day && !isYear(Number(day.slice(0, 4)))) issues.push({ path: key, code: 'not-a-year' });
    return day;
  };
  const names = rowsOf(values, 'names')
    .filter((row) => textOf(values, `names.${row}.name`))
    .map((row) => ({
      name: textOf(values, `names.${row}.name`) ?? '',
      lang: LANGS.find((lang) => lang === values.get(`names.${row}.lang`)) ?? null,
      kind: NAME_KINDS.find((kind) => kind === values.get(`names.${row}.kind`)) ?? 'official',
      from: dated(`names.${row}.from`, 'from'),
      to: dated(`names.${row}.to`, 'to'),
      row,
    }));
  for (const { name, from, to, row } of names) {
    if (name.length > MAX_NAME) issues.push({ path: `names.${row}.name`, code: 'too-long' });
    if (from && to && from > to) issues.push({ path: `names.${row}.to`, code: 'ends-before-start' });
  }
  if (names.length === 0) issues.push({ path: 'names.0.name', code: 'required' });
  const [typedCountry, website, parentId] = [textOf(values, 'country'), textOf(values, 'website'), textOf(values, 'parentId')];
  const country = typedCountry === null ? null : readCountry(typedCountry);
  if (typedCountry && !country && typedCountry !== was?.country) issues.push({ path: 'country', code: 'not-a-country' });
  if (website && website !== was?.website && !isAddress(website)) issues.push({ path: 'website', code: 'not-an-address' });
  if (parentId && parentId !== was?.parentId && !parents.includes(parentId)) issues.push({ path: 'parentId', code: 'unknown-party' });
  const identifiers = rowsOf(values, 'identifiers').flatMap((row) => {
    const [scheme, value] = [textOf(values, `identifiers.${row}.scheme`), textOf(values, `identifiers.${row}.value`)];
    if (scheme && value) {
      const read = readIdentifier({ scheme, value });
      if (!('fault' in read)) return [read];
      const standing = was?.identifiers.find((one) => one.value === value && schemeText(one.scheme) === schemeText(scheme));
      if (standing) return [standing]; // one from before its scheme was checked does not stand in the way of other corrections
      issues.push({ path: `identifiers.${row}.value`, code: read.fault });
    } else if (scheme || value) issues.push({ path: `identifiers.${row}.${scheme ? 'value' : 'scheme'}`, code: 'required' });
    return [];
  });
  if (issues.length > 0) return { issues };
  const type = PARTY_TYPES.find((entry) => entry.code === values.get('type'))?.code ?? null;
  return {
    draft: {
      names: names.map(({ name, lang, kind, from, to }) => ({ name, lang, kind, from, to })),
      type,
      country: country ?? typedCountry,
      isNetwork: values.has('isNetwork'),
      isUs: was?.isUs ?? false,
      parentId,
      identifiers,
      website,
    },
  };
}

/** The fields of a form that shows a party. */
export function partyToForm(draft: PartyDraft, lang: Lang): URLSearchParams {
  const values = new URLSearchParams();
  const set = (key: string, value: string | null) => value && values.append(key, value);
  draft.names.forEach((name, row) => Object.entries(name).forEach(([key, value]) => set(`names.${row}.${key}`, value)));
  draft.identifiers.forEach(({ scheme, value }, row) => {
    set(`identifiers.${row}.scheme`, label(IDENTIFIER_SCHEMES, scheme, lang));
    set(`identifiers.${row}.value`, value);
  });
  for (const key of ['type', 'parentId', 'website'] as const) set(key, draft[key]);
  set('country', draft.country && countryName(draft.country, lang));
  if (draft.isNetwork) set('isNetwork', 'yes');
  return values;
}
