import { RECURRENCES } from '../../domain/codes/recurrence.ts';
import { fold } from '../../domain/fold.ts';
import { LANGS } from '../../domain/lang.ts';
import type { Issue } from '../../domain/problem.ts';
import type { KnownParty } from '../../domain/proposal.ts';
import type { EventDraft } from '../../register/event/event-verbs.ts';
import { isYear, MAX_NAME } from './draft-issues.ts';
import { rowsOf, textOf } from './read-form.ts';
import { readPeriod } from './read-period.ts';

const NAME_KINDS = ['official', 'alias', 'acronym'] as const;

/** What an event's form is read with: `was` is the event it was filled in with, `called` what it showed each of its organisers as. */
export interface EventContext {
  parents: readonly string[]; // ids it may be part of
  known: readonly KnownParty[];
  was: EventDraft | null;
  called: ReadonlyMap<string, string>;
}

/** The event a sent form holds, or what is to be mended in it. Issue paths are the names of the form's fields. */
export function formToEvent(values: URLSearchParams, { parents, known, was, called }: EventContext): { draft: EventDraft } | { issues: Issue[] } {
  const issues: Issue[] = [];
  const names = rowsOf(values, 'names').flatMap((row) => {
    const name = textOf(values, `names.${row}.name`);
    if (!name) return [];
    if (name.length > MAX_NAME) issues.push({ path: `names.${row}.name`, code: 'too-long' });
    const lang = LANGS.find((one) => one === values.get(`names.${row}.lang`)) ?? null;
    return [{ lang, name, kind: NAME_KINDS.find((one) => one === values.get(`names.${row}.kind`)) ?? ('official' as const) }];
  });
  if (names.length === 0) issues.push({ path: 'names.0.name', code: 'required' });
  const [parentId, typedPeriod, place] = [textOf(values, 'parentId'), textOf(values, 'period'), textOf(values, 'place')];
  if (parentId && parentId !== was?.parentId && !parents.includes(parentId)) issues.push({ path: 'parentId', code: 'not-a-code' });
  const isKept = was?.period?.edtf === typedPeriod; // a period says more than its field shows
  const period = isKept ? (was?.period ?? null) : typedPeriod === null ? null : readPeriod(typedPeriod);
  if (typedPeriod && !period) issues.push({ path: 'period', code: 'not-a-date' });
  else if (!isKept && [period?.from, period?.to].some((day) => day && !isYear(Number(day.slice(0, 4))))) issues.push({ path: 'period', code: 'not-a-year' });
  if (place && place.length > MAX_NAME) issues.push({ path: 'place', code: 'too-long' });
  const recurrence = RECURRENCES.find((entry) => entry.code === values.get('recurrence'))?.code ?? null;
  if (!recurrence && textOf(values, 'recurrence')) issues.push({ path: 'recurrence', code: 'not-a-code' });
  const organisers: string[] = [];
  for (const row of rowsOf(values, 'organisers')) {
    const typed = textOf(values, `organisers.${row}.name`);
    if (!typed) continue;
    const kept = was?.organisers.find((id) => called.get(id) === typed && !organisers.includes(id));
    const partyId = kept ?? known.find((party) => [party.name, ...party.names].some((name) => fold(name) === fold(typed)))?.partyId;
    if (!partyId) issues.push({ path: `organisers.${row}.name`, code: 'unknown-party' });
    else if (!organisers.includes(partyId)) organisers.push(partyId);
  }
  return issues.length > 0 ? { issues } : { draft: { names, parentId, period, place, organisers, recurrence } };
}

/** The fields of a form that shows an event. */
export function eventToForm({ names, parentId, period, place, organisers, recurrence }: EventDraft, called: ReadonlyMap<string, string>): URLSearchParams {
  const values = new URLSearchParams();
  const set = (key: string, value: string | null | undefined) => value && values.append(key, value);
  names.forEach((name, row) => Object.entries(name).forEach(([key, value]) => set(`names.${row}.${key}`, value)));
  organisers.forEach((id, row) => set(`organisers.${row}.name`, called.get(id)));
  set('parentId', parentId);
  set('period', period?.edtf);
  set('place', place);
  set('recurrence', recurrence);
  return values;
}
