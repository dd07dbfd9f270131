import type { Child } from 'hono/jsx';
import { label } from '../../domain/code.ts';
import type { Code } from '../../domain/code.ts';
import { ACCESS_GRADES } from '../../domain/codes/access-grade.ts';
import { DIRECTIONS } from '../../domain/codes/direction.ts';
import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import { MODES } from '../../domain/codes/mode.ts';
import { OUR_ROLES } from '../../domain/codes/our-role.ts';
import { RECURRENCES } from '../../domain/codes/recurrence.ts';
import { REQUEST_STATUSES } from '../../domain/codes/request-status.ts';
import { ENGAGEMENT_STATUSES } from '../../domain/codes/status.ts';
import { TOPICS } from '../../domain/codes/topic.ts';
import { goalName } from '../../domain/goal.ts';
import type { EngagementRow } from '../../register/engagement/engagement-verbs.ts';
import { figureText } from '../../language/figures.ts';
import type { ListCell } from '../../output/list-sheet.ts';
import type { EngagementColumn } from '../form/list-query.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { areaText, momentText, periodText } from '../ui/dates.ts';
import { Local, localText } from '../ui/local.tsx';
import { codeCell, codesCell, localCell, textCell } from './sheet-cells.ts';

/** Columns that every row has; the others are read only where one of them is shown. */
const ALWAYS = new Set<EngagementColumn>(['title', 'kind', 'parties', 'when', 'status', 'requestStatus', 'direction', 'countries']);
export const needsMore = (columns: readonly EngagementColumn[]): boolean => columns.some((column) => !ALWAYS.has(column));

export function columnLabel(column: EngagementColumn, { words: t }: Reader): string {
  if (column === 'title') return t.common.what;
  if (column === 'parties') return t.parties.title;
  if (column === 'when') return t.common.when;
  if (column === 'countries') return t.fields.country;
  if (column === 'unit' || column === 'loggedBy' || column === 'loggedAt' || column === 'changedAt') return t.lists[column];
  return t.fields[column];
}

/** What a column says of an engagement, in words, and with the codes and ids under them. */
export function engagementCell(row: EngagementRow, column: EngagementColumn, reader: Reader): ListCell {
  const { lang } = reader;
  const coded = (list: readonly Code[], code: string | null | undefined) => codeCell(list, code, reader);
  const all = (list: readonly Code[], codes: readonly string[]) => codesCell(list, codes, reader);
  const { more } = row;
  switch (column) {
    case 'title':
      return localCell(row.title, reader, label(ENGAGEMENT_KINDS, row.kind, lang));
    case 'kind':
      return coded(ENGAGEMENT_KINDS, row.kind);
    case 'parties':
      return { text: row.parties.map((party) => localText(party.names, reader, party.acronym ?? undefined)).join(', '), value: row.parties };
    case 'when':
      return {
        text: row.period ? periodText(row.period, lang) : '',
        value: row.period,
        ...(row.period && /^\d{4}-\d\d-\d\d$/.test(row.period.edtf) ? { day: row.period.edtf } : {}),
      };
    case 'status':
      return coded(ENGAGEMENT_STATUSES, row.status);
    case 'requestStatus':
      return coded(REQUEST_STATUSES, row.requestStatus);
    case 'direction':
      return coded(DIRECTIONS, row.direction);
    case 'countries':
      return { text: row.countries.map((code) => areaText(code, lang)).join(', '), value: row.countries };
    case 'ourRoles':
      return all(OUR_ROLES, more?.ourRoles ?? []);
    case 'topics':
      return all(TOPICS, more?.topics ?? []);
    case 'goals':
      return {
        text: (more?.goals ?? []).map((goal) => goalName(goal, lang)).join('; '),
        value: (more?.goals ?? []).map(({ year, number }) => ({ year, number })),
      };
    case 'event':
      return { text: more?.event ? localText(more.event.names, reader, more.event.acronym ?? undefined) : '', value: more?.event ?? null };
    case 'subject':
      return localCell(more?.subject ?? {}, reader);
    case 'figures':
      return { text: (more?.figures ?? []).map((figure) => figureText(figure, lang)).join('; '), value: more?.figures ?? [] };
    case 'mode':
      return coded(MODES, more?.mode);
    case 'recurrence':
      return coded(RECURRENCES, more?.recurrence);
    case 'access':
      return coded(ACCESS_GRADES, more?.access);
    case 'note':
    case 'unit':
    case 'loggedBy':
      return textCell(more?.[column] ?? null);
    case 'loggedAt':
    case 'changedAt':
      return more ? { text: momentText(more[column], lang), value: more[column] } : { text: '' };
  }
}

/** The same as it stands in the table, with what it links to. */
export function shownCell(row: EngagementRow, column: EngagementColumn, reader: Reader, columns: readonly EngagementColumn[]): Child {
  const { text } = engagementCell(row, column, reader);
  if (column === 'title')
    return (
      <a class="ds-link" href={paths.engagement(row.engagementId)}>
        <Local text={row.title} reader={reader} empty={text} />
      </a>
    );
  if (column === 'parties')
    return (
      <>
        {row.parties.map((party, at) => (
          <>
            {at > 0 && ', '}
            <bdi title={localText(party.names, reader)}>{party.acronym ?? <Local text={party.names} reader={reader} />}</bdi>
          </>
        ))}
        {!columns.includes('countries') && row.countries.length > 0 && (
          <span class="quiet"> {row.countries.map((code) => areaText(code, reader.lang)).join(', ')}</span>
        )}
      </>
    );
  if (column === 'when' && !row.period) return <span class="quiet">{reader.words.common.unknown}</span>;
  return text && <bdi>{text}</bdi>;
}
