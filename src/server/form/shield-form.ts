import { codesOf } from '../../domain/code.ts';
import { ACCESS_GRADES } from '../../domain/codes/access-grade.ts';
import { LEGAL_BASES } from '../../domain/codes/legal-basis.ts';
import type { Lang } from '../../domain/lang.ts';
import type { Issue } from '../../domain/problem.ts';
import { SHIELDED_BY_ITEM } from '../../domain/shield.ts';
import type { ShieldableField } from '../../domain/shield.ts';
import type { ShieldDraft } from '../../register/shield/shield-verbs.ts';
import { MAX_NAME } from './draft-issues.ts';
import { textOf } from './read-form.ts';

/** The shield a sent form asks for, or what is to be mended in it. `count` is how many values the field holds. */
export function formToShield(values: URLSearchParams, field: ShieldableField, count: number, lang: Lang): { draft: ShieldDraft } | { issues: Issue[] } {
  const issues: Issue[] = [];
  const access = codesOf(ACCESS_GRADES).find((code) => code !== 'open' && code === values.get('access'));
  const basis = codesOf(LEGAL_BASES).find((code) => code === values.get('basis')) ?? null;
  const items = values
    .getAll('item')
    .filter((item) => /^\d{1,4}$/.test(item))
    .map(Number);
  const instead = textOf(values, 'instead');
  if (access === undefined) issues.push({ path: 'access', code: 'required' });
  if (access === 'exempt' && basis === null) issues.push({ path: 'basis', code: 'needs-basis' });
  const byItem = SHIELDED_BY_ITEM.includes(field) && count > 1;
  if (byItem && !items.some((item) => item < count)) issues.push({ path: 'item', code: 'required' });
  if ((instead?.length ?? 0) > MAX_NAME) issues.push({ path: 'instead', code: 'too-long' });
  if (access === undefined || issues.length > 0) return { issues };
  return { draft: { field, access, basis, ...(byItem && { items: { places: items, of: count } }), ...(instead && { instead: { [lang]: instead } }) } };
}
