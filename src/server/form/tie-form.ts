import { fold } from '../../domain/fold.ts';
import { isMutual, TIE_KINDS } from '../../domain/codes/tie-kind.ts';
import { periodOf, type Period } from '../../domain/period.ts';
import type { Issue } from '../../domain/problem.ts';
import type { KnownParty } from '../../domain/proposal.ts';
import type { TieDraft, TieView } from '../../register/party/tie-verbs.ts';
import { isYear, MAX_NAME } from './draft-issues.ts';
import { textOf } from './read-form.ts';
import { readPeriod } from './read-period.ts';

/** What a tie's form is read with: the party on whose page it stands, and the tie it was filled in with. */
export interface TieContext {
  partyId: string;
  known: readonly KnownParty[];
  was: TieView | null;
}

/** The parties a typed name may mean, for the sender to choose among. */
type Unclear = { issues: Issue[]; mayBe: readonly KnownParty[] };

/** The tie a sent form holds, or what is to be mended in it. Issue paths are the names of the form's fields. */
export function formToTie(values: URLSearchParams, { partyId, known, was }: TieContext): { draft: TieDraft } | Unclear {
  const issues: Issue[] = [];
  const [code, direction] = (values.get('relation') ?? '').split('.');
  const kind = TIE_KINDS.find((entry) => entry.code === code)?.code;
  if (!kind || (direction !== 'from' && direction !== 'to')) issues.push({ path: 'relation', code: 'not-a-code' });
  const typed = textOf(values, 'other');
  const mayBe = typed ? known.filter((party) => party.partyId !== partyId && [party.name, ...party.names].some((name) => fold(name) === fold(typed))) : [];
  const end = was && (was.from.partyId === partyId ? was.to : was.from);
  const chosen = [textOf(values, 'otherId'), end?.partyId].find((id) => mayBe.some((party) => party.partyId === id)) ?? mayBe[0]?.partyId;
  const isSettled = mayBe.length === 1 || chosen === textOf(values, 'otherId') || chosen === end?.partyId;
  if (!typed) issues.push({ path: 'other', code: 'required' });
  else if (!chosen) issues.push({ path: 'other', code: 'unknown-party' });
  else if (!isSettled) issues.push({ path: 'otherId', code: 'several-parties' });
  const period = readEnds(textOf(values, 'from'), textOf(values, 'to'), issues);
  const [note, seat] = [textOf(values, 'note'), textOf(values, 'seat')];
  for (const [path, text] of Object.entries({ note, seat })) if (text && text.length > MAX_NAME) issues.push({ path, code: 'too-long' });
  if (seat && kind && kind !== 'board-of') issues.push({ path: 'seat', code: 'not-a-board' });
  if (!kind || !chosen || issues.length > 0) return { issues, mayBe: isSettled ? [] : mayBe };
  const ends = direction === 'from' ? { fromId: partyId, toId: chosen } : { fromId: chosen, toId: partyId };
  const kept = was?.period?.edtf === period?.edtf ? (was?.period ?? null) : period; // a period says more than its fields show
  return { draft: { kind, ...ends, period: kept, note, seat } };
}

/** The fields of a form that shows a tie, as the party on whose page it stands sees it. */
export function tieToForm(tie: TieView, partyId: string, nameOf: (end: TieView['from']) => string): URLSearchParams {
  const isFrom = tie.from.partyId === partyId;
  const [from = '', to = from] = tie.period?.edtf.split('/') ?? [];
  const end = isFrom ? tie.to : tie.from;
  const shown = { relation: `${tie.kind}.${isFrom || isMutual(tie.kind) ? 'from' : 'to'}`, other: nameOf(end), otherId: end.partyId };
  const values = new URLSearchParams(shown);
  for (const [key, value] of Object.entries({ from, to, note: tie.note, seat: tie.seats[0]?.name })) if (value && value !== '..') values.set(key, value);
  return values;
}

/** A period from what stands in From and To; either may be empty, and the same in both is that time alone. */
export function readEnds(from: string | null, to: string | null, issues: Issue[]): Period | null {
  const ends = { from, to };
  const read = (path: keyof typeof ends): string | null => {
    const typed = ends[path];
    const period = typed === null ? null : readPeriod(typed);
    if (typed !== null && (!period || period.edtf.includes('/'))) issues.push({ path, code: 'not-a-date' });
    else if (period && [period.from, period.to].some((day) => day && !isYear(Number(day.slice(0, 4))))) issues.push({ path, code: 'not-a-year' });
    else return period?.edtf ?? null;
    return null;
  };
  const [first, last] = [read('from'), read('to')];
  if (first === null && last === null) return null;
  const said = from === to || to === null ? (from ?? '') : `${from ?? ''}–${to}`;
  const period = periodOf(first === last ? first! : `${first ?? '..'}/${last ?? '..'}`, said);
  if (!period) issues.push({ path: 'to', code: 'ends-before-start' });
  return period;
}
