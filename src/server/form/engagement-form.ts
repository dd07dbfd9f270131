import { EngagementDraft } from '../../domain/draft.ts';
import { fold } from '../../domain/fold.ts';
import { LANGS, type LocalText } from '../../domain/lang.ts';
import type { Issue } from '../../domain/problem.ts';
import type { KnownParty } from '../../domain/proposal.ts';
import { rowsOf, textOf } from './read-form.ts';
import { readPeriod } from './read-period.ts';

/** The draft a sent form holds, or what is to be mended in it. Issue paths are the names of the form's fields. */
export function formToDraft(values: URLSearchParams, known: readonly KnownParty[]): { draft: EngagementDraft } | { issues: Issue[] } {
  const issues: Issue[] = [];
  const text = (key: string) => textOf(values, key);
  const parties = rowsOf(values, 'parties').filter((row) => text(`parties.${row}.name`));
  const areas = rowsOf(values, 'areas').filter((row) => text(`areas.${row}.code`));
  const figures = rowsOf(values, 'figures').filter((row) => text(`figures.${row}.value`) || text(`figures.${row}.said`));
  const work = ['form', 'title', 'url'].some((key) => text(`work.${key}`));
  const raw = {
    kind: text('kind'),
    direction: text('direction'),
    trigger: text('trigger'),
    mode: text('mode'),
    recurrence: text('recurrence'),
    status: text('status'),
    requestStatus: text('requestStatus'),
    complete: values.has('complete'),
    period: periodField(values, 'period', issues),
    ourRoles: values.getAll('ourRoles'),
    parties: parties.map((row) => partyOf(values, `parties.${row}`, known)),
    event: text('event'),
    title: localOf(values, 'title'),
    subject: localOf(values, 'subject'),
    work: work ? { form: text('work.form') ?? 'report', title: text('work.title'), lang: text('work.lang') ?? 'und', url: text('work.url') } : null,
    areas: areas.map((row) => ({ code: codeOf(text(`areas.${row}.code`) ?? ''), role: text(`areas.${row}.role`) })),
    topics: values.getAll('topics'),
    figures: figures.map((row) => figureOf(values, `figures.${row}`, issues)),
    commitment: text('commitment.by') ? { by: text('commitment.by'), due: periodField(values, 'commitment.due', issues) } : null,
    links: (values.get('links') ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    note: text('note'),
    access: text('access') ?? 'open',
  };
  if (!raw.event && parties.length === 0 && Object.keys(raw.title).length === 0 && Object.keys(raw.subject).length === 0)
    issues.push({ path: 'title.nn', code: 'required' });
  const parsed = EngagementDraft.safeParse(raw);
  const rows: Record<string, number[]> = { parties, areas, figures };
  for (const issue of parsed.error?.issues ?? []) {
    const path = issue.path.map((part, at) => (at === 1 && typeof part === 'number' ? rows[String(issue.path[0])]?.[part] : part)).join('.');
    if (!issues.some((one) => one.path === path || path.startsWith(`${one.path}.`))) issues.push({ path, code: 'not-a-code' });
  }
  return issues.length > 0 || !parsed.success ? { issues } : { draft: parsed.data };
}

/** The fields of a form that shows a draft. */
export function draftToForm(draft: EngagementDraft): URLSearchParams {
  const values = new URLSearchParams();
  const set = (key: string, value: string | number | null | undefined) =>
    value !== null && value !== undefined && value !== '' && values.append(key, String(value));
  for (const key of ['kind', 'direction', 'trigger', 'mode', 'recurrence', 'status', 'requestStatus', 'event', 'note', 'access'] as const) set(key, draft[key]);
  if (draft.complete) set('complete', 'yes');
  const period = (key: string, value: EngagementDraft['period']) => {
    set(key, value?.edtf);
    set(`${key}.was`, value?.edtf);
    set(`${key}.said`, value?.said);
  };
  period('period', draft.period);
  for (const role of draft.ourRoles) set('ourRoles', role);
  for (const topic of draft.topics) set('topics', topic);
  for (const lang of LANGS) {
    set(`title.${lang}`, draft.title[lang]);
    set(`subject.${lang}`, draft.subject[lang]);
  }
  const group = (name: string, rows: readonly object[]) =>
    rows.forEach((row, at) => Object.entries(row).forEach(([key, value]) => set(`${name}.${at}.${key}`, value as string)));
  group(
    'parties',
    draft.parties.map((party) => ({ ...party, knownAs: party.name })),
  );
  group('areas', draft.areas);
  group('figures', draft.figures);
  if (draft.work) for (const [key, value] of Object.entries(draft.work)) set(`work.${key}`, value);
  if (draft.commitment) {
    set('commitment.by', draft.commitment.by);
    period('commitment.due', draft.commitment.due);
  }
  set('links', draft.links.join('\n'));
  return values;
}

/** A period field. Words a source used are kept while the period itself is unchanged. */
function periodField(values: URLSearchParams, key: string, issues: Issue[]) {
  const typed = textOf(values, key);
  if (!typed) return null;
  const period = readPeriod(typed);
  if (!period) issues.push({ path: key, code: 'not-a-date' });
  const said = textOf(values, `${key}.said`);
  return period && said && values.get(`${key}.was`) === typed ? { ...period, said } : period;
}

/** A party row: the party chosen before while its name stands, else the one known by the name typed, else a new one. */
function partyOf(values: URLSearchParams, row: string, known: readonly KnownParty[]) {
  const name = textOf(values, `${row}.name`) ?? '';
  const unchanged = values.get(`${row}.knownAs`) === name;
  const found = known.find((party) => [party.name, ...party.names].some((one) => fold(one) === fold(name)));
  return {
    partyId: (unchanged && textOf(values, `${row}.partyId`)) || (found?.partyId ?? null),
    name,
    said: (unchanged && textOf(values, `${row}.said`)) || name,
    role: textOf(values, `${row}.role`),
    country: textOf(values, `${row}.country`)?.toUpperCase() ?? found?.country ?? null,
  };
}

function figureOf(values: URLSearchParams, row: string, issues: Issue[]) {
  const typed = textOf(values, `${row}.value`) ?? '';
  const value = /^-?\d[\d\s.,]*$/.test(typed) ? Number(typed.replace(/\s/g, '').replace(',', '.')) : Number.NaN;
  if (Number.isNaN(value)) issues.push({ path: `${row}.value`, code: typed ? 'not-a-number' : 'required' });
  const counted = textOf(values, `${row}.counted`) ?? '';
  return {
    value,
    unit: textOf(values, `${row}.unit`),
    qualifier: textOf(values, `${row}.qualifier`) ?? 'exact',
    counted,
    said: textOf(values, `${row}.said`) ?? typed,
  };
}

function localOf(values: URLSearchParams, key: string): LocalText {
  return Object.fromEntries(
    LANGS.flatMap((lang) => {
      const text = textOf(values, `${key}.${lang}`);
      return text ? [[lang, text]] : [];
    }),
  );
}

/** Country codes are written in capitals; names of groups stand as they are. */
function codeOf(typed: string): string {
  return /^[a-z]{2}$/i.test(typed) ? typed.toUpperCase() : typed;
}
