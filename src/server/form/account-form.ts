import { readSubject } from '../../domain/account-subject.ts';
import type { AccountDraft } from '../../domain/account-line.ts';
import type { AccountTemplate } from '../../domain/account-template.ts';
import { LANGS, type Lang } from '../../domain/lang.ts';
import type { Issue } from '../../domain/problem.ts';
import { spanOf } from '../../domain/span.ts';
import { textOf } from './read-form.ts';

/** What a form asks an account to be made by, or what is to be mended. A title that is left out is that of the template. */
export function formToAccount(
  values: URLSearchParams,
  lang: Lang,
  templates: readonly AccountTemplate[],
): { asked: Omit<AccountDraft, 'title'>; title: string | null } | { issues: Issue[] } {
  const issues: Issue[] = [];
  const period = (textOf(values, 'period') ?? '').replaceAll(/\s+/gu, '').replace(/^(\d{4})[-–](\d{4})$/u, '$1/$2');
  const templateId = textOf(values, 'template') ?? 'article';
  const base = textOf(values, 'base');
  const subject = readSubject(textOf(values, 'subject') ?? 'all');
  if (!spanOf(period)) issues.push({ path: 'period', code: period === '' ? 'required' : 'not-a-date' });
  const template = templates.find((one) => one.templateId === templateId);
  if (!template) issues.push({ path: 'template', code: 'not-a-code' });
  if (base !== null && !/^(?:19|20|21)\d\d$/u.test(base)) issues.push({ path: 'base', code: 'not-a-year' });
  if (!subject || (template && template.subject !== 'all' && subject.kind !== 'all' && subject.kind !== template.subject))
    issues.push({ path: 'subject', code: 'not-a-code' });
  else if (template && template.subject !== 'all' && subject.kind === 'all') issues.push({ path: 'subject', code: 'required' });
  if (issues.length > 0 || !subject) return { issues };
  const inLang = LANGS.find((one) => one === values.get('text')) ?? lang;
  return { asked: { period, lang: inLang, templateId, subject, baseYear: base === null ? null : Number(base) }, title: textOf(values, 'title') };
}
