import { label, type Code } from '../../domain/code.ts';
import { ACCESS_GRADES } from '../../domain/codes/access-grade.ts';
import { AREA_ROLES } from '../../domain/codes/area-role.ts';
import { CLAIM_STATUSES } from '../../domain/codes/claim-status.ts';
import { COMMITMENT_STATUSES } from '../../domain/codes/commitment-status.ts';
import { DIRECTIONS } from '../../domain/codes/direction.ts';
import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import { LEGAL_BASES } from '../../domain/codes/legal-basis.ts';
import { MODES } from '../../domain/codes/mode.ts';
import { OUR_ROLES } from '../../domain/codes/our-role.ts';
import { PARTY_ROLES } from '../../domain/codes/party-role.ts';
import { PARTY_TYPES } from '../../domain/codes/party-type.ts';
import { RECURRENCES } from '../../domain/codes/recurrence.ts';
import { REQUEST_STATUSES } from '../../domain/codes/request-status.ts';
import { ENGAGEMENT_STATUSES } from '../../domain/codes/status.ts';
import { TIE_KINDS } from '../../domain/codes/tie-kind.ts';
import { TOPICS } from '../../domain/codes/topic.ts';
import { TRIGGERS } from '../../domain/codes/trigger.ts';
import { WORK_FORMS } from '../../domain/codes/work-form.ts';
import { Figure } from '../../domain/draft.ts';
import { idKind } from '../../domain/id.ts';
import { LANGS, type LocalText } from '../../domain/lang.ts';
import { Period, periodOf } from '../../domain/period.ts';
import { figureText } from '../../language/figures.ts';
import type { Reader } from '../server-parts.ts';
import { areaText, periodText } from '../ui/dates.ts';
import { localText } from '../ui/local.tsx';

const LISTS: Record<string, readonly Code[]> = {
  kind: [...ENGAGEMENT_KINDS, ...TIE_KINDS],
  direction: DIRECTIONS,
  trigger: TRIGGERS,
  mode: MODES,
  recurrence: RECURRENCES,
  status: [...ENGAGEMENT_STATUSES, ...COMMITMENT_STATUSES, ...CLAIM_STATUSES],
  requestStatus: REQUEST_STATUSES,
  access: ACCESS_GRADES,
  accessBasis: LEGAL_BASES,
  ourRoles: OUR_ROLES,
  role: [...PARTY_ROLES, ...OUR_ROLES, ...AREA_ROLES],
  topics: TOPICS,
  form: WORK_FORMS,
  type: PARTY_TYPES,
};
/** Codes that mean one thing for one record and another for the next. */
const BY_RECORD: Record<string, readonly Code[]> = {
  'commitment.status': COMMITMENT_STATUSES,
  'claim.status': CLAIM_STATUSES,
  'areas.role': AREA_ROLES,
  'ourRoles.role': OUR_ROLES,
};
const AREAS = new Set(['country', 'code', 'areas']);

const PERIODS = new Set(['period', 'due', 'answerBy']);

/** What a claim says of a field, as a person reads it: a period is kept as EDTF. */
export function claimText(field: string, value: string, reader: Reader): string {
  const period = PERIODS.has(field) ? periodOf(value) : null;
  return period ? periodText(period, reader.lang) : fieldText(field, value, reader);
}

/** What a field of a record holds, as a person reads it: codes as labels, periods and figures in words, identifiers by what `names` calls them, and left out where it does not know them. Empty for nothing. */
export function fieldText(field: string, value: unknown, reader: Reader, within = '', names: Readonly<Record<string, LocalText>> = {}): string {
  const { words: t, lang } = reader;
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return value ? t.common.yes : t.common.no;
  if (typeof value === 'string') {
    if (idKind(value) !== null) return names[value] ? localText(names[value], reader) : '';
    if (within === 'proposal' && field === 'status') return (t.review.statuses as Record<string, string>)[value] ?? value;
    if (field === 'by' && (value === 'us' || value === 'them')) return t.common[value];
    if (AREAS.has(field)) return areaText(value, lang);
    if (field === 'lang') return LANGS.some((one) => one === value) ? t.fields[value as (typeof LANGS)[number]] : value;
    const list = BY_RECORD[`${within}.${field}`] ?? LISTS[field];
    if (list) return label(list, value, lang);
    const period = /^\d{4}(-\d\d){0,2}$/.test(value) ? periodOf(value) : null;
    return period ? periodText(period, lang) : value;
  }
  if (typeof value !== 'object') return String(value as number);
  if (Array.isArray(value))
    return value
      .map((one) => fieldText(field, one, reader, within, names))
      .filter(Boolean)
      .join('; ');
  const period = Period.safeParse(value);
  if (period.success) return periodText(period.data, lang);
  const figure = Figure.safeParse(value);
  if (figure.success) return figureText(figure.data, lang);
  const texts = Object.entries(value).filter(([key]) => LANGS.some((one) => one === key));
  if (texts.length > 0)
    return texts.map(([key, text]) => (texts.length === 1 ? String(text) : `${String(text)} (${t.fields[key as (typeof LANGS)[number]]})`)).join('; ');
  const parts = Object.entries(value);
  const said = parts.map(([key, part]) => fieldText(key, part, reader, field, names)).filter(Boolean);
  return [...new Set(said)].join(', '); // a party is often called by its name
}
