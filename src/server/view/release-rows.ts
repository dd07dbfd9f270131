import { label } from '../../domain/code.ts';
import { AREA_ROLES } from '../../domain/codes/area-role.ts';
import { COMMITMENT_STATUSES } from '../../domain/codes/commitment-status.ts';
import { DIRECTIONS } from '../../domain/codes/direction.ts';
import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import { LEGAL_BASES } from '../../domain/codes/legal-basis.ts';
import { OUR_ROLES } from '../../domain/codes/our-role.ts';
import { PARTY_ROLES } from '../../domain/codes/party-role.ts';
import { REQUEST_STATUSES } from '../../domain/codes/request-status.ts';
import { ENGAGEMENT_STATUSES } from '../../domain/codes/status.ts';
import { TOPICS } from '../../domain/codes/topic.ts';
import { WORK_FORMS } from '../../domain/codes/work-form.ts';
import type { ReleasedFacts, ReleasedRow } from '../../domain/release.ts';
import { figureText } from '../../language/figures.ts';
import type { ListCell, ListSheet } from '../../output/list-sheet.ts';
import type { ReleaseView } from '../../register/release/release-verbs.ts';
import type { Reader } from '../server-parts.ts';
import { areaText, periodText } from '../ui/dates.ts';
import { localText } from '../ui/local.tsx';
import { fieldLabel } from './field-label.ts';
import { codeCell, codesCell, localCell, textCell } from './sheet-cells.ts';
import { sheetOf } from './sheet-of.ts';
import type { SheetColumn } from './sheet-of.ts';

/** A release as a sheet. Rows are numbered: what is kept back is not given away by what it is called here. */
export function releaseSheet(release: ReleaseView, reader: Reader): ListSheet {
  const { releases: t, common, parties, fields } = reader.words;
  const column = (key: string, heading: string, cell: (facts: ReleasedFacts) => ListCell): SheetColumn<ReleasedRow> => ({
    key,
    label: heading,
    cell: ({ facts }) => (facts === null ? textCell(null) : cell(facts)),
  });
  const columns = [
    column('title', common.what, (facts) => ({ text: titleOf(facts, reader), value: facts.title })),
    column('kind', fields.kind, ({ kind }) => codeCell(ENGAGEMENT_KINDS, kind, reader)),
    column('when', common.when, ({ period }) => ({ text: period ? periodText(period, reader.lang) : '', value: period })),
    column('parties', parties.title, (facts) => ({ text: partiesText(facts.parties, reader), value: facts.parties })),
    column('direction', fields.direction, ({ direction }) => codeCell(DIRECTIONS, direction, reader)),
    column('status', fields.status, ({ status }) => codeCell(ENGAGEMENT_STATUSES, status, reader)),
    column('requestStatus', fields.requestStatus, ({ requestStatus }) => codeCell(REQUEST_STATUSES, requestStatus, reader)),
    column('answer', fields.answer, ({ answer }) => localCell(answer, reader)),
    column('ourRoles', fields.ourRoles, ({ ourRoles }) => codesCell(OUR_ROLES, ourRoles, reader)),
    column('areas', fields.areas, ({ areas }) => ({
      text: areas.map(({ code, role }) => `${areaText(code, reader.lang)} (${label(AREA_ROLES, role, reader.lang)})`).join(', '),
      value: areas,
    })),
    column('topics', fields.topics, ({ topics }) => codesCell(TOPICS, topics, reader)),
    column('event', fields.event, ({ event }) => ({ text: event ? localText(event, reader, '') : '', value: event })),
    column('subject', fields.subject, ({ subject }) => localCell(subject, reader)),
    column('figures', fields.figures, ({ figures }) => ({ text: figures.map((figure) => figureText(figure, reader.lang)).join('; '), value: figures })),
    column('work', fields.work, ({ work }) => ({
      text: work ? [label(WORK_FORMS, work.form, reader.lang), work.title].filter(Boolean).join(': ') : '',
      value: work,
    })),
    column('commitments', fields.commitments, ({ commitments }) => ({
      text: commitments.map((one) => commitmentText(one, reader)).join('; '),
      value: commitments,
    })),
    column('note', fields.note, ({ note }) => textCell(note)),
    { key: 'keptBack', label: t.why, cell: (row: ReleasedRow) => ({ text: whyText(row, reader), value: row.keptBack }) },
  ];
  const numberOf = new Map(release.rows.map((row, at) => [row, at + 1]));
  return sheetOf(t.one, reader, columns, release.rows, (row) => String(numberOf.get(row)));
}

export const titleOf = (facts: ReleasedFacts, reader: Reader): string => localText(facts.title, reader, label(ENGAGEMENT_KINDS, facts.kind, reader.lang));

export const partiesText = (parties: ReleasedFacts['parties'], reader: Reader): string =>
  parties.map(({ names, acronym, role }) => `${localText(names, reader, acronym ?? '')} (${label(PARTY_ROLES, role, reader.lang)})`).join(', ');

/** What was kept back of a row, and by which paragraph. */
export function whyText(row: ReleasedRow, reader: Reader): string {
  const t = reader.words.releases;
  return [
    ...new Set(
      row.keptBack.map(({ part, field, basis }) =>
        t.exemptBy(part === 'field' ? fieldLabel(field ?? '', reader) : t.parts[part], label(LEGAL_BASES, basis, reader.lang)),
      ),
    ),
  ].join('; ');
}

function commitmentText({ by, what, due, status }: ReleasedFacts['commitments'][number], reader: Reader): string {
  const about = [reader.words.common[by], due && periodText(due, reader.lang), label(COMMITMENT_STATUSES, status, reader.lang)].filter(Boolean).join(', ');
  return `${localText(what, reader, '')} (${about})`;
}
