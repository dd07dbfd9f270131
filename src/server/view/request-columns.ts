import { label } from '../../domain/code.ts';
import { DIRECTIONS } from '../../domain/codes/direction.ts';
import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import { REQUEST_STATUSES } from '../../domain/codes/request-status.ts';
import type { RequestRow } from '../../register/request/request-verbs.ts';
import type { Reader } from '../server-parts.ts';
import { localText } from '../ui/local.tsx';
import { codeCell, dayCell, localCell, partiesCell, periodCell, textCell } from './sheet-cells.ts';
import type { SheetColumn } from './sheet-of.ts';

/** What the list says of a request, as the columns of a file. */
export function requestColumns(reader: Reader): SheetColumn<RequestRow>[] {
  const { common, requests: t, fields } = reader.words;
  const kindOf = (kind: string) => label(ENGAGEMENT_KINDS, kind, reader.lang);
  return [
    { key: 'what', label: common.what, cell: ({ title, kind }) => localCell(title, reader, kindOf(kind)) },
    { key: 'kind', label: fields.kind, cell: ({ kind }) => codeCell(ENGAGEMENT_KINDS, kind, reader) },
    { key: 'direction', label: fields.direction, cell: ({ direction }) => codeCell(DIRECTIONS, direction, reader) },
    { key: 'parties', label: reader.words.parties.title, cell: ({ parties }) => partiesCell(parties, reader) },
    { key: 'via', label: t.columns.via, cell: ({ via }) => partiesCell(via, reader) },
    { key: 'onBehalfOf', label: t.columns.onBehalfOf, cell: ({ onBehalfOf }) => partiesCell(onBehalfOf, reader) },
    { key: 'came', label: t.came, cell: ({ period }) => periodCell(period, reader) },
    { key: 'answerBy', label: fields.answerBy, cell: ({ answerBy }) => periodCell(answerBy, reader) },
    { key: 'owner', label: t.owner, cell: ({ answerOwner }) => textCell(answerOwner) },
    {
      key: 'status',
      label: t.status,
      cell: ({ requestStatus }) => (requestStatus ? codeCell(REQUEST_STATUSES, requestStatus, reader) : { text: t.notSaid, value: null }),
    },
    { key: 'answeredOn', label: fields.answeredOn, cell: ({ answeredOn }) => dayCell(answeredOn) },
    { key: 'answer', label: fields.answer, cell: ({ answer }) => localCell(answer, reader) },
    {
      key: 'ledTo',
      label: fields.ledTo,
      cell: ({ ledTo }) => ({ text: ledTo.map((one) => localText(one.title, reader, kindOf(one.kind))).join('; '), value: ledTo }),
    },
  ];
}
