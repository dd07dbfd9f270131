import { TAKEN_KINDS, TAKES_ALL, TemplateContent, type TemplateSection } from '../../domain/account-template.ts';
import { fold } from '../../domain/fold.ts';
import { LANGS, type Lang, type LocalText } from '../../domain/lang.ts';
import type { Issue } from '../../domain/problem.ts';
import type { KnownParty } from '../../domain/proposal.ts';
import { templateFaults } from '../../domain/template-faults.ts';
import { areaName } from '../../language/countries.ts';
import { readArea } from '../../language/read-area.ts';
import { rowsOf, textOf } from './read-form.ts';

export interface TemplateContext {
  known: readonly KnownParty[];
  lang: Lang;
}

/** The template a sent form holds, or what is to be mended in it. Issue paths are the names of the form's fields; so are they where sections have been moved. */
export function formToTemplate(values: URLSearchParams, context: TemplateContext): { content: TemplateContent } | { issues: Issue[] } {
  const issues: Issue[] = [];
  const rows = rowsOf(values, 'sections');
  const parsed = TemplateContent.safeParse({
    name: localOf(values, 'name'),
    title: localOf(values, 'title'),
    subject: textOf(values, 'subject') ?? 'all',
    sections: rows.map((row) => sectionOf(values, `sections.${row}`, context, issues)),
  });
  const faults: Issue[] = parsed.success
    ? templateFaults(parsed.data)
    : parsed.error.issues.map((issue) => ({ path: issue.path.slice(0, 3).join('.'), code: 'not-a-code' as const }));
  const shown = (path: string): string => path.replace(/\.nn$/u, `.${context.lang}`); // a text that is missing is asked for in the reader's own language
  issues.push(
    ...faults.map((issue) => ({
      ...issue,
      path: (issue.code === 'required' ? shown(issue.path) : issue.path).replace(
        /^sections\.(\d+)/u,
        (_all, at: string) => `sections.${rows[Number(at)] ?? at}`,
      ),
    })),
  );
  return issues.length > 0 || !parsed.success ? { issues } : { content: parsed.data };
}

/** The fields of a form that shows a template. */
export function templateToForm({ name, title, subject, sections }: TemplateContent, { known, lang }: TemplateContext): URLSearchParams {
  const values = new URLSearchParams({ subject });
  const local = (path: string, text: LocalText): void => LANGS.forEach((one) => text[one] && values.set(`${path}.${one}`, text[one]));
  local('name', name);
  local('title', title);
  sections.forEach(({ id, heading, form, grouping, most, part, takes }, at) => {
    const row = `sections.${at}`;
    local(`${row}.heading`, heading);
    for (const [key, value] of Object.entries({ id, form, grouping, most, part: part ?? '' })) values.set(`${row}.${key}`, String(value));
    for (const key of ['kinds', 'directions', 'topics'] as const) for (const code of takes[key]) values.append(`${row}.${key}`, code);
    values.set(`${row}.goals`, takes.goals.join(', '));
    values.set(`${row}.areas`, takes.areas.map((code) => areaName(code, lang) ?? code).join('; '));
    values.set(`${row}.parties`, takes.parties.map((id) => known.find(({ partyId }) => partyId === id)?.name ?? id).join('; '));
  });
  return values;
}

function sectionOf(values: URLSearchParams, row: string, { known }: TemplateContext, issues: Issue[]): unknown {
  const listed = (key: string, split: RegExp): string[] =>
    (values.get(`${row}.${key}`) ?? '')
      .split(split)
      .map((one) => one.trim())
      .filter(Boolean);
  const most = Number(textOf(values, `${row}.most`) ?? 5);
  if (!Number.isInteger(most) || most < 1 || most > 20) issues.push({ path: `${row}.most`, code: 'not-a-number' });
  return {
    id: textOf(values, `${row}.id`) ?? row.replace('.', '-'),
    heading: localOf(values, `${row}.heading`),
    form: textOf(values, `${row}.form`) ?? 'prose',
    grouping: textOf(values, `${row}.grouping`) ?? 'by-party',
    most: Number.isInteger(most) ? Math.min(Math.max(most, 1), 20) : 5,
    part: textOf(values, `${row}.part`),
    takes: {
      ...TAKES_ALL,
      kinds: TAKEN_KINDS.filter((kind) => values.getAll(`${row}.kinds`).includes(kind)),
      directions: values.getAll(`${row}.directions`),
      topics: values.getAll(`${row}.topics`),
      goals: listed('goals', /[,;]/u),
      areas: listed('areas', /;/u).flatMap((typed) => {
        const code = readArea(typed) ?? (/^(?:[A-Z]{2}|[a-z-]{3,}|\d{3})$/u.test(typed) ? typed : null);
        if (!code) issues.push({ path: `${row}.areas`, code: 'not-a-country' });
        return code ?? [];
      }),
      parties: listed('parties', /;/u).flatMap((typed) => {
        const found = known.find((party) => party.partyId === typed || [party.name, ...party.names].some((name) => fold(name) === fold(typed)));
        if (!found) issues.push({ path: `${row}.parties`, code: 'unknown-party' });
        return found?.partyId ?? [];
      }),
    },
  } satisfies Record<keyof TemplateSection, unknown>;
}

function localOf(values: URLSearchParams, key: string): LocalText {
  return Object.fromEntries(
    LANGS.flatMap((lang) => {
      const text = textOf(values, `${key}.${lang}`);
      return text ? [[lang, text]] : [];
    }),
  );
}
