import type { Context } from 'hono';
import { accountOf } from '../../account/account-of.ts';
import { readSubject } from '../../domain/account-subject.ts';
import type { TemplateContent } from '../../domain/account-template.ts';
import { goalName } from '../../domain/goal.ts';
import { inLang } from '../../domain/lang.ts';
import { areaName } from '../../language/countries.ts';
import { textOf } from '../form/read-form.ts';
import type { Env } from '../server-parts.ts';
import { langOf } from '../session.ts';
import type { Option } from '../ui/options.ts';
import type { Preview } from '../view/template-page.tsx';
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

/** What a text of this year may be about: the parties, networks and countries of its engagements, the most frequent first, or its goals. */
async function subjectsOf(c: Context<Env>, kind: TemplateContent['subject'], year: number): Promise<Option[]> {
  const { register } = c.get('parts');
  const { lang } = c.get('reader');
  if (kind === 'all') return [];
  if (kind === 'goal') return (await register.listGoals(c.get('who'), [year])).map((goal) => ({ value: `goal:${goal.goalId}`, label: goalName(goal, lang) }));
  const { engagements } = await register.engagementsOfYear(c.get('who'), year);
  const named = engagements.flatMap(({ parties, areas }) =>
    kind === 'area'
      ? [...new Set([...areas.map(({ code }) => code), ...parties.flatMap(({ country }) => country ?? [])])].map(
          (code) => [code, areaName(code, lang) ?? code] as const,
        )
      : parties
          .filter(({ isNetwork }) => kind === 'party' || isNetwork)
          .map(({ partyId, names, acronym }) => [partyId, inLang(names, lang)?.text ?? acronym ?? partyId] as const),
  );
  const counts = Map.groupBy(named, ([id]) => id);
  return [...counts]
    .toSorted(([, a], [, b]) => b.length - a.length || (a[0]?.[1] ?? '').localeCompare(b[0]?.[1] ?? '', lang))
    .map(([id, of]) => ({ value: `${kind}:${id}`, label: of[0]?.[1] ?? id }));
}
