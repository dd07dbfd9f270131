import type { Code } from '../../../domain/code.ts';
import { ACCESS_GRADES } from '../../../domain/codes/access-grade.ts';
import { CODED_FIELDS } from '../../../domain/codes/coded-fields.ts';
import { LEGAL_BASES } from '../../../domain/codes/legal-basis.ts';
import { OUR_ROLES } from '../../../domain/codes/our-role.ts';
import { PARTY_ROLES } from '../../../domain/codes/party-role.ts';
import { ENGAGEMENT_STATUSES } from '../../../domain/codes/status.ts';
import { TOPICS } from '../../../domain/codes/topic.ts';
import { fold } from '../../../domain/fold.ts';
import { CITIES } from '../../../intake/knowledge/cities.ts';
import { readArea } from '../../../language/read-area.ts';
import { readPeriod } from '../read-period.ts';
import { figureValues } from './figure-values.ts';
import { readCode } from './read-code.ts';
import { newRowForm, type RowContext, type RowForm } from './row-context.ts';
import { dateText, listed, type Said } from './row-values.ts';

const CODES: Record<string, readonly Code[]> = {
  ...CODED_FIELDS,
  status: ENGAGEMENT_STATUSES,
  access: ACCESS_GRADES,
  accessBasis: LEGAL_BASES,
};
const LISTS: Record<string, readonly Code[]> = { topics: TOPICS, ourRoles: OUR_ROLES };
const TEXTS = ['title', 'subject'];

/** A row as the form of an engagement would be sent: codes for words, days as days, a row of the form for each party, area and figure. */
export function engagementRow(said: readonly Said[], context: RowContext): RowForm {
  const form = newRowForm();
  const { fixed } = context.mapping;
  const of = (field: string) => said.find((one) => one.field === field);
  const set = (key: string, value: string, one: Said, given = key.split('.')[0] ?? key) => {
    form.values.append(key, value);
    form.from.set(key, one);
    form.given.add(given);
  };
  const code = (list: readonly Code[], key: string, one: Said, text = one.text) => {
    const found = readCode(list, text);
    if (found) set(key, found, one);
    else form.issues.push({ said: one, code: 'not-a-code' });
  };
  for (const one of said) {
    const { field, text } = one;
    if (CODES[field]) code(CODES[field], field, one);
    else if (LISTS[field]) for (const word of listed(text)) code(LISTS[field], field, one, word);
    else if (TEXTS.includes(field)) set(`${field}.${context.lang}`, text, one);
    else if (field === 'event' || field === 'answerOwner') set(field, text, one);
    else if (field === 'answerBy') set(field, dateText(one), one);
    else if (field === 'commitmentDue') set('commitment.due', dateText(one), one);
    else if (field === 'commitmentOwner') set('commitment.owner', text, one);
    else if (field === 'commitmentBy') set('commitment.by', readCode(CODED_FIELDS.direction, text) === 'out' ? 'us' : 'them', one);
  }
  period(of('period'), of('periodTo'), set);
  goals(said, context, set, form);
  joined(said, 'links', /[\s;|]+/u, '\n', set);
  joined(said, 'note', null, '\n', set);
  parties(said, context, set, form);
  areas(said, set, form);
  const currency = of('currency')?.text.toUpperCase() ?? null;
  said
    .filter((one) => one.field.startsWith('figures.'))
    .forEach((one, at) => {
      for (const [key, value] of Object.entries(figureValues(one, currency, context.lang))) set(`figures.${at}.${key}`, value, one);
    });
  const otherwise = (key: string, value: string) => form.values.has(key) || form.values.set(key, value);
  otherwise('kind', fixed.kind || 'meeting');
  otherwise('direction', fixed.direction || (form.values.get('kind')?.startsWith('request.') ? 'in' : 'none'));
  otherwise('access', fixed.access || 'open');
  otherwise('status', statusOf(form.values.get('period'), context.today));
  if ((form.values.has('commitment.due') || form.values.has('commitment.owner')) && !form.values.has('commitment.by')) form.values.set('commitment.by', 'us');
  form.values.set('complete', 'yes');
  return form;
}

type Set = (key: string, value: string, one: Said, given?: string) => void;

function period(from: Said | undefined, to: Said | undefined, set: Set): void {
  const one = from ?? to;
  if (!one) return;
  const [first, last] = [from && dateText(from), to && dateText(to)];
  if (!first || !last || first === last) set('period', first ?? last ?? '', one);
  else set('period', /^\d{4}/u.test(first) && /^\d{4}/u.test(last) ? `${first}/${last}` : `${first} – ${last}`, one);
}

function joined(said: readonly Said[], field: string, split: RegExp | null, by: string, set: Set): void {
  const mine = said.filter((one) => one.field === field);
  const texts = mine.flatMap((one) => (split ? one.text.split(split).filter(Boolean) : [one.text]));
  if (mine[0]) set(field, texts.join(by), mine[0]);
}

/** Goals by their number, of the year the row is of: "1; 2", or as a list shows them, "1 More learn from exchange". */
function goals(said: readonly Said[], context: RowContext, set: Set, form: RowForm): void {
  const year = Number((readPeriod(form.values.get('period') ?? '')?.to ?? context.today).slice(0, 4));
  for (const one of said.filter(({ field }) => field === 'goals'))
    for (const word of one.text.split(/[;\n]/u).map((part) => part.trim())) {
      const [number = ''] = word.split(/\s/u);
      const found = context.goals.find((goal) => goal.year === year && goal.number === number.replace(/[.:,]$/u, ''));
      if (found) set('goals', found.goalId, one);
      else if (word) form.issues.push({ said: one, code: 'not-a-code' });
    }
}

/** Parties by the role of their column; without one they asked us where it is a request, and are counterparts else. */
function parties(said: readonly Said[], { names }: RowContext, set: Set, form: RowForm): void {
  const roleSaid = said.find((one) => one.field === 'partyRole');
  const role = roleSaid && readCode(PARTY_ROLES, roleSaid.text);
  if (roleSaid && !role) form.issues.push({ said: roleSaid, code: 'not-a-code' });
  const usual = role ?? (form.values.get('kind')?.startsWith('request.') ? 'asker' : 'counterpart');
  const countries = said.filter((one) => one.field === 'partyCountry').flatMap((one) => listed(one.text).map((text) => ({ one, text })));
  const seen = new Set<string>();
  let at = 0;
  for (const one of said) {
    if (one.field !== 'parties' && !one.field.startsWith('parties.')) continue;
    for (const name of names.namesIn(one.text)) {
      const mine = one.field.split('.')[1] ?? usual;
      if (seen.has(`${mine} ${name.toLowerCase()}`)) continue;
      seen.add(`${mine} ${name.toLowerCase()}`);
      set(`parties.${at}.name`, name, one);
      set(`parties.${at}.role`, mine, one);
      const country = countries[at] ?? (countries.length === 1 && names.of(name).length === 0 ? countries[0] : undefined);
      if (country) set(`parties.${at}.country`, country.text, country.one);
      at += 1;
    }
  }
}

/** The countries of cities: a column of places often holds them. */
const CITY = new Map(CITIES.map(([name, country]) => [fold(name), country]));

/** Countries, regions and groups by code or name. The form lets a group have any name; in a sheet a name nobody knows is likely a slip. */
function areas(said: readonly Said[], set: Set, form: RowForm): void {
  const seen = new Set<string>();
  let at = 0;
  for (const one of said) {
    if (!one.field.startsWith('areas.')) continue;
    const role = one.field.slice('areas.'.length);
    for (const text of listed(one.text)) {
      if (seen.has(`${role} ${text}`)) continue;
      seen.add(`${role} ${text}`);
      const code = readArea(text) ?? CITY.get(fold(text)) ?? null;
      if (!code) form.issues.push({ said: one, code: 'not-a-country' });
      set(`areas.${at}.code`, code ?? text, one);
      set(`areas.${at}.role`, role, one);
      at += 1;
    }
  }
}

/** What has not come yet is planned. */
const statusOf = (period: string | null, today: string): string =>
  period && /^\d{4}-\d\d-\d\d/u.test(period) && period.slice(0, 10) > today ? 'planned' : 'held';
