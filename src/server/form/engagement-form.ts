import { EngagementDraft } from '../../domain/draft.ts';
import { fold } from '../../domain/fold.ts';
import { LANGS, type Lang, type LocalText } from '../../domain/lang.ts';
import type { Issue } from '../../domain/problem.ts';
import type { KnownParty } from '../../domain/proposal.ts';
import { areaName } from '../../language/countries.ts';
import { countryName, isCountry, readCountry } from '../../language/country-codes.ts';
import { readArea } from '../../language/read-area.ts';
import { readNumber, writeNumber } from '../../language/read-number.ts';
import { draftIssues } from './draft-issues.ts';
import { rowsOf, textOf } from './read-form.ts';
import { readPeriod } from './read-period.ts';
import { sameFields, sameRow } from './same-fields.ts';

/** What a form is read with. `was` is what it was filled in with; `kept` says that the register holds that already. */
export interface FormContext {
  known: readonly KnownParty[];
  lang: Lang;
  was?: EngagementDraft | null;
  kept?: boolean;
}

type Rows = 'parties' | 'areas' | 'figures';

/**
 * The draft a sent form holds, or what is to be mended in it. Issue paths are the names of the form's fields. A field sent back as it was
 * shown holds exactly what it held, for a form shows less than a draft knows.
 */
export function formToDraft(values: URLSearchParams, { known, lang, was = null, kept = false }: FormContext): { draft: EngagementDraft } | { issues: Issue[] } {
  const issues: Issue[] = [];
  const text = (key: string) => textOf(values, key);
  const shown = was && draftToForm(was, lang);
  const or = <K extends keyof EngagementDraft>(key: K, typed: () => unknown) => (was && shown && sameFields(values, shown, key) ? was[key] : typed());
  const numbers = {
    parties: rowsOf(values, 'parties').filter((row) => text(`parties.${row}.name`)),
    areas: rowsOf(values, 'areas').filter((row) => text(`areas.${row}.code`)),
    figures: rowsOf(values, 'figures').filter((row) => text(`figures.${row}.value`) || text(`figures.${row}.said`)),
  };
  const rows = (group: Rows, typed: (row: string) => unknown) =>
    numbers[group].map((row) => {
      const order = was ? [row, ...was[group].keys()] : [];
      const at = order.find((one) => was?.[group][one] && shown && sameRow(values, `${group}.${row}`, shown, `${group}.${one}`));
      return at === undefined ? typed(`${group}.${row}`) : was?.[group][at];
    });
  const period = (key: string) => {
    const typed = text(key);
    const read = typed === null ? null : readPeriod(typed);
    if (typed && !read) issues.push({ path: key, code: 'not-a-date' });
    return read;
  };
  const day = (key: string) => {
    const typed = text(key);
    const read = typed === null ? null : readPeriod(typed);
    const isDay = read !== null && read.from !== null && read.from === read.to;
    if (typed && !isDay) issues.push({ path: key, code: 'not-a-day' });
    return isDay ? read.from : null;
  };
  const title = or('title', () => localOf(values, 'title'));
  const event = or('event', () => text('event'));
  const raw = {
    ...Object.fromEntries(
      (['kind', 'direction', 'trigger', 'mode', 'recurrence', 'status', 'requestStatus', 'answerOwner', 'cameOf', 'note'] as const).map((key) => [
        key,
        or(key, () => text(key)),
      ]),
    ),
    event,
    eventId: was && event === was.event ? was.eventId : null,
    access: or('access', () => text('access') ?? 'open'),
    accessBasis: or('accessBasis', () => (text('access') === 'exempt' ? text('accessBasis') : null)),
    complete: values.has('complete'),
    period: or('period', () => period('period')),
    ourRoles: inOrder(values.getAll('ourRoles'), was?.ourRoles),
    topics: inOrder(values.getAll('topics'), was?.topics),
    goals: inOrder(values.getAll('goals'), was?.goals),
    parties: rows('parties', (row) => partyOf(values, row, known, was, issues)),
    areas: rows('areas', (row) => ({ code: areaCode(text(`${row}.code`) ?? ''), role: text(`${row}.role`) })),
    figures: rows('figures', (row) => figureOf(values, row, lang, issues)),
    title,
    subject: or('subject', () => localOf(values, 'subject')),
    answerBy: or('answerBy', () => period('answerBy')),
    answeredOn: or('answeredOn', () => day('answeredOn')),
    answer: or('answer', () => localOf(values, 'answer')),
    work: or('work', () => workOf(values)),
    links: or('links', () =>
      (values.get('links') ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    ),
    commitment: or('commitment', () => {
      const due = was?.commitment && shown && sameFields(values, shown, 'commitment.due') ? was.commitment.due : period('commitment.due');
      const by = text('commitment.by');
      if (!by && text('commitment.due')) issues.push({ path: 'commitment.by', code: 'nobody-promised' });
      return by ? { by, due, owner: text('commitment.owner') } : null;
    }),
  };
  const isNamed = text('event') || raw.parties.length > 0 || LANGS.some((one) => text(`title.${one}`) || text(`subject.${one}`));
  if (!isNamed && title !== was?.title) issues.push({ path: `title.${lang}`, code: 'required' });
  const parsed = EngagementDraft.safeParse(raw);
  const found: Issue[] = parsed.success
    ? draftIssues(parsed.data, kept ? was : null)
    : parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), code: 'not-a-code' }));
  for (const issue of found) {
    const path = issue.path.replace(/^(parties|areas|figures)\.(\d+)/, (all, group: Rows, at: string) => `${group}.${numbers[group][Number(at)] ?? at}`);
    if (!issues.some((one) => one.path === path || path.startsWith(`${one.path}.`))) issues.push({ ...issue, path });
  }
  return issues.length > 0 || !parsed.success ? { issues } : { draft: parsed.data };
}

/** The fields of a form that shows a draft, as the reader of this language writes them. */
export function draftToForm(draft: EngagementDraft, lang: Lang): URLSearchParams {
  const values = new URLSearchParams();
  const set = (key: string, value: string | number | null | undefined) =>
    value !== null && value !== undefined && value !== '' && values.append(key, String(value));
  const setAll = (prefix: string, fields: object) => Object.entries(fields).forEach(([key, value]) => set(`${prefix}.${key}`, value as string));
  for (const key of [
    'kind',
    'direction',
    'trigger',
    'mode',
    'recurrence',
    'status',
    'requestStatus',
    'answerOwner',
    'cameOf',
    'event',
    'note',
    'access',
    'accessBasis',
  ] as const)
    set(key, draft[key]);
  if (draft.complete) set('complete', 'yes');
  set('period', draft.period?.edtf);
  set('answerBy', draft.answerBy?.edtf);
  set('answeredOn', draft.answeredOn);
  for (const role of draft.ourRoles) set('ourRoles', role);
  for (const topic of draft.topics) set('topics', topic);
  for (const goal of draft.goals ?? []) set('goals', goal); // a proposal that waits may be from before there were any
  setAll('title', draft.title);
  setAll('subject', draft.subject);
  setAll('answer', draft.answer);
  draft.parties.forEach(({ name, role, country }, row) => setAll(`parties.${row}`, { name, role, country: country && countryName(country, lang) }));
  draft.areas.forEach(({ code, role }, row) =>
    setAll(`areas.${row}`, { code: isCountry(code) ? countryName(code, lang) : (areaName(code, lang) ?? code), role }),
  );
  draft.figures.forEach((figure, row) => setAll(`figures.${row}`, { ...figure, value: writeNumber(figure.value, lang) }));
  if (draft.work) setAll('work', draft.work);
  set('commitment.by', draft.commitment?.by);
  set('commitment.due', draft.commitment?.due?.edtf);
  set('commitment.owner', draft.commitment?.owner);
  set('links', draft.links.join('\n'));
  return values;
}

/** A party row: the party it was while its name stands, else the one known by the name typed, else a new one. */
function partyOf(values: URLSearchParams, row: string, known: readonly KnownParty[], was: EngagementDraft | null, issues: Issue[]) {
  const name = textOf(values, `${row}.name`) ?? '';
  const unchanged = was?.parties.find((party) => party.name.trim() === name);
  const found = known.find((party) => [party.name, ...party.names].some((one) => fold(one) === fold(name)));
  const typed = textOf(values, `${row}.country`);
  const country = typed === null ? (found?.country ?? null) : readCountry(typed);
  if (typed && !country) issues.push({ path: `${row}.country`, code: 'not-a-country' });
  return {
    partyId: unchanged ? unchanged.partyId : (found?.partyId ?? null),
    name,
    said: unchanged?.said ?? name,
    role: textOf(values, `${row}.role`),
    country,
  };
}

function figureOf(values: URLSearchParams, row: string, lang: Lang, issues: Issue[]) {
  const typed = textOf(values, `${row}.value`) ?? '';
  const value = readNumber(typed, lang) ?? Number.NaN;
  if (!Number.isFinite(value)) issues.push({ path: `${row}.value`, code: typed ? 'not-a-number' : 'required' });
  return {
    value,
    unit: textOf(values, `${row}.unit`),
    qualifier: textOf(values, `${row}.qualifier`) ?? 'exact',
    counted: textOf(values, `${row}.counted`) ?? '',
    said: textOf(values, `${row}.said`) ?? typed,
  };
}

function workOf(values: URLSearchParams) {
  const [form, title, url] = ['form', 'title', 'url'].map((key) => textOf(values, `work.${key}`));
  return form || title || url ? { form: form ?? 'report', title, lang: textOf(values, 'work.lang') ?? 'und', url } : null;
}

function localOf(values: URLSearchParams, key: string): LocalText {
  return Object.fromEntries(
    LANGS.flatMap((lang) => {
      const text = textOf(values, `${key}.${lang}`);
      return text ? [[lang, text]] : [];
    }),
  );
}

/** Ticks come in the order of the list; what was chosen before keeps its own. */
function inOrder(chosen: readonly string[], was: readonly string[] = []): string[] {
  return [...was.filter((one) => chosen.includes(one)), ...new Set(chosen.filter((one) => !was.includes(one)))];
}

/** Countries are kept by code; codes and names of groups stand as they are. */
function areaCode(typed: string): string {
  return readArea(typed) ?? (/^[a-z]{2}$/i.test(typed) ? typed.toUpperCase() : typed);
}
