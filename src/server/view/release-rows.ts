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

/** A release as a sheet. Rows are numbered: what is kept back is not given away by what it is called here. */
export function releaseSheet(release: ReleaseView, reader: Reader): ListSheet {
  const { words: t, lang } = reader;
  const columns: [key: string, label: string, cell: (facts: ReleasedFacts) => ListCell][] = [
    ['title', t.common.what, (facts) => ({ text: titleOf(facts, reader), value: facts.title })],
    ['kind', t.fields.kind, ({ kind }) => ({ text: label(ENGAGEMENT_KINDS, kind, lang), value: kind })],
    ['when', t.common.when, ({ period }) => ({ text: period ? periodText(period, lang) : '', value: period })],
    ['parties', t.parties.title, ({ parties }) => ({ text: partiesText(parties, reader), value: parties })],
    ['direction', t.fields.direction, ({ direction }) => ({ text: label(DIRECTIONS, direction, lang), value: direction })],
    ['status', t.fields.status, ({ status }) => ({ text: label(ENGAGEMENT_STATUSES, status, lang), value: status })],
    [
      'requestStatus',
      t.fields.requestStatus,
      ({ requestStatus }) => ({ text: requestStatus ? label(REQUEST_STATUSES, requestStatus, lang) : '', value: requestStatus }),
    ],
    ['answer', t.fields.answer, ({ answer }) => ({ text: localText(answer, reader, ''), value: answer })],
    ['ourRoles', t.fields.ourRoles, ({ ourRoles }) => ({ text: ourRoles.map((role) => label(OUR_ROLES, role, lang)).join(', '), value: ourRoles })],
    [
      'areas',
      t.fields.areas,
      ({ areas }) => ({ text: areas.map(({ code, role }) => `${areaText(code, lang)} (${label(AREA_ROLES, role, lang)})`).join(', '), value: areas }),
    ],
    ['topics', t.fields.topics, ({ topics }) => ({ text: topics.map((topic) => label(TOPICS, topic, lang)).join(', '), value: topics })],
    ['event', t.fields.event, ({ event }) => ({ text: event ? localText(event, reader, '') : '', value: event })],
    ['subject', t.fields.subject, ({ subject }) => ({ text: localText(subject, reader, ''), value: subject })],
    ['figures', t.fields.figures, ({ figures }) => ({ text: figures.map((figure) => figureText(figure, lang)).join('; '), value: figures })],
    ['work', t.fields.work, ({ work }) => ({ text: work ? [label(WORK_FORMS, work.form, lang), work.title].filter(Boolean).join(': ') : '', value: work })],
    [
      'commitments',
      t.fields.commitments,
      ({ commitments }) => ({ text: commitments.map((one) => commitmentText(one, reader)).join('; '), value: commitments }),
    ],
    ['note', t.fields.note, ({ note }) => ({ text: note ?? '', value: note })],
  ];
  async function* rows() {
    for (const [at, row] of release.rows.entries())
      yield {
        id: String(at + 1),
        cells: [
          ...columns.map(([, , cell]): ListCell => (row.facts === null ? { text: '', value: null } : cell(row.facts))),
          { text: whyText(row, reader), value: row.keptBack },
        ],
      };
  }
  return {
    title: t.releases.one,
    lang,
    columns: [...columns.map(([key, heading]) => ({ key, label: heading })), { key: 'keptBack', label: t.releases.why }],
    rows: rows(),
  };
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
