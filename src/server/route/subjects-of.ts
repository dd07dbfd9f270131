import type { Context } from 'hono';
import type { TemplateContent } from '../../domain/account-template.ts';
import { goalName } from '../../domain/goal.ts';
import { inLang } from '../../domain/lang.ts';
import { areaName } from '../../language/countries.ts';
import type { Env } from '../server-parts.ts';
import type { Option } from '../ui/options.ts';

/** What a text of this year may be about: the parties, networks and countries of its engagements, the most frequent first, or its goals. */
export async function subjectsOf(c: Context<Env>, kind: TemplateContent['subject'], year: number): Promise<Option[]> {
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
