import { PARTY_TYPES } from '../../domain/codes/party-type.ts';
import { LANGS } from '../../domain/lang.ts';
import type { Issue } from '../../domain/problem.ts';
import type { PartyDraft } from '../../register/register.ts';
import { rowsOf, textOf } from './read-form.ts';

const NAME_KINDS = ['official', 'alias', 'acronym'] as const;

/** The party a sent form holds, or what is to be mended in it. */
export function formToParty(values: URLSearchParams): { draft: PartyDraft } | { issues: Issue[] } {
  const issues: Issue[] = [];
  const dated = (key: string) => {
    const typed = textOf(values, key);
    if (typed && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(typed)) issues.push({ path: key, code: 'not-a-date' });
    return typed;
  };
  const names = rowsOf(values, 'names')
    .filter((row) => textOf(values, `names.${row}.name`))
    .map((row) => ({
      name: textOf(values, `names.${row}.name`) ?? '',
      lang: LANGS.find((lang) => lang === values.get(`names.${row}.lang`)) ?? null,
      kind: NAME_KINDS.find((kind) => kind === values.get(`names.${row}.kind`)) ?? 'official',
      from: dated(`names.${row}.from`),
      to: dated(`names.${row}.to`),
    }));
  if (names.length === 0) issues.push({ path: 'names.0.name', code: 'required' });
  const country = textOf(values, 'country')?.toUpperCase() ?? null;
  if (country && !/^[A-Z]{2}$/.test(country)) issues.push({ path: 'country', code: 'not-a-code' });
  const identifiers = rowsOf(values, 'identifiers').flatMap((row) => {
    const [scheme, value] = [textOf(values, `identifiers.${row}.scheme`), textOf(values, `identifiers.${row}.value`)];
    if (scheme && value) return [{ scheme, value }];
    if (scheme || value) issues.push({ path: `identifiers.${row}.${scheme ? 'value' : 'scheme'}`, code: 'required' });
    return [];
  });
  if (issues.length > 0) return { issues };
  const type = PARTY_TYPES.find((entry) => entry.code === values.get('type'))?.code ?? null;
  return {
    draft: {
      names,
      type,
      country,
      isNetwork: values.has('isNetwork'),
      isUs: values.has('isUs'),
      parentId: textOf(values, 'parentId'),
      identifiers,
      website: textOf(values, 'website'),
    },
  };
}

/** The fields of a form that shows a party. */
export function partyToForm(draft: PartyDraft): URLSearchParams {
  const values = new URLSearchParams();
  const set = (key: string, value: string | null) => value && values.append(key, value);
  draft.names.forEach((name, row) => Object.entries(name).forEach(([key, value]) => set(`names.${row}.${key}`, value)));
  draft.identifiers.forEach((one, row) => Object.entries(one).forEach(([key, value]) => set(`identifiers.${row}.${key}`, value)));
  for (const key of ['type', 'country', 'parentId', 'website'] as const) set(key, draft[key]);
  if (draft.isNetwork) set('isNetwork', 'yes');
  if (draft.isUs) set('isUs', 'yes');
  return values;
}
