import { label } from '../../domain/code.ts';
import { DIRECTIONS } from '../../domain/codes/direction.ts';
import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import { REQUEST_STATUSES } from '../../domain/codes/request-status.ts';
import type { Period } from '../../domain/period.ts';
import type { ListCell } from '../../output/list-sheet.ts';
import type { RequestRow } from '../../register/request/request-verbs.ts';
import type { Reader } from '../server-parts.ts';
import { periodText } from '../ui/dates.ts';
import { localText } from '../ui/local.tsx';
import type { SheetColumn } from './sheet-of.ts';

/** What the list says of a request, as the columns of a file. */
export function requestColumns(reader: Reader): SheetColumn<RequestRow>[] {
  const { common, requests: t, fields } = reader.words;
  const { lang } = reader;
  const called = (parties: RequestRow['parties']): ListCell => ({
    text: parties.map(({ names, acronym }) => localText(names, reader, acronym ?? '')).join(', '),
    value: parties,
  });
  const when = (period: Period | null): ListCell => ({
    text: period ? periodText(period, lang) : '',
    value: period,
    ...(period && period.from !== null && period.from === period.to ? { day: period.from } : {}),
  });
  return [
    { key: 'what', label: common.what, cell: ({ title, kind }) => ({ text: localText(title, reader, label(ENGAGEMENT_KINDS, kind, lang)), value: title }) },
    { key: 'kind', label: fields.kind, cell: ({ kind }) => ({ text: label(ENGAGEMENT_KINDS, kind, lang), value: kind }) },
    { key: 'direction', label: fields.direction, cell: ({ direction }) => ({ text: label(DIRECTIONS, direction, lang), value: direction }) },
    { key: 'parties', label: reader.words.parties.title, cell: ({ parties }) => called(parties) },
    { key: 'via', label: t.columns.via, cell: ({ via }) => called(via) },
    { key: 'onBehalfOf', label: t.columns.onBehalfOf, cell: ({ onBehalfOf }) => called(onBehalfOf) },
    { key: 'came', label: t.came, cell: ({ period }) => when(period) },
    { key: 'answerBy', label: fields.answerBy, cell: ({ answerBy }) => when(answerBy) },
    { key: 'owner', label: t.owner, cell: ({ answerOwner }) => ({ text: answerOwner ?? '', value: answerOwner }) },
    {
      key: 'status',
      label: t.status,
      cell: ({ requestStatus }) => ({ text: requestStatus ? label(REQUEST_STATUSES, requestStatus, lang) : t.notSaid, value: requestStatus }),
    },
    {
      key: 'answeredOn',
      label: fields.answeredOn,
      cell: ({ answeredOn }) => ({ text: answeredOn ?? '', value: answeredOn, ...(answeredOn ? { day: answeredOn } : {}) }),
    },
    { key: 'answer', label: fields.answer, cell: ({ answer }) => ({ text: localText(answer, reader, ''), value: answer }) },
    {
      key: 'ledTo',
      label: fields.ledTo,
      cell: ({ ledTo }) => ({ text: ledTo.map((one) => localText(one.title, reader, label(ENGAGEMENT_KINDS, one.kind, lang))).join('; '), value: ledTo }),
    },
  ];
}
