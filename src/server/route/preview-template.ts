import type { Context } from 'hono';
import { accountOf } from '../../account/account-of.ts';
import { readSubject } from '../../domain/account-subject.ts';
import type { TemplateContent } from '../../domain/account-template.ts';
import { textOf } from '../form/read-form.ts';
import type { Env } from '../server-parts.ts';
import { langOf } from '../session.ts';
import type { Preview } from '../view/template-page.tsx';
import { subjectsOf } from './subjects-of.ts';
import { latestYear } from './latest-year.ts';

/** The text a template makes of the year, in the language and about what was chosen; none of a template that has something to mend. */
export async function previewTemplate(c: Context<Env>, content: TemplateContent | null, values: URLSearchParams): Promise<Preview> {
  const { register, today } = c.get('parts');
  const [who, reader] = [c.get('who'), c.get('reader')];
  const asked = Number(textOf(values, 'year'));
  const year = asked >= 1900 && asked <= 2200 && Number.isInteger(asked) ? asked : await latestYear(register, who, reader.year);
  const lang = langOf(textOf(values, 'text') ?? undefined) ?? reader.lang;
  const subjects = content ? await subjectsOf(c, content.subject, year) : [];
  const about = subjects.find(({ value }) => value === textOf(values, 'about'))?.value ?? subjects[0]?.value ?? '';
  const subject = readSubject(about);
  if (!content || !subject) return { year, lang, about, subjects, text: null };
  const text = await accountOf(register, who, { period: String(year), lang, template: { templateId: 'preview', ...content }, subject, today: today() });
  return { year, lang, about, subjects, text };
}
