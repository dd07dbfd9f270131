import { COMMITMENT_STATUSES } from '../../domain/codes/commitment-status.ts';
import type { CommitmentView } from '../../domain/engagement.ts';
import type { Reader } from '../server-parts.ts';
import { codeCell, dayCell, localCell, partiesCell, periodCell, textCell } from './sheet-cells.ts';
import type { SheetColumn } from './sheet-of.ts';

/** What the ledger says of a commitment, as the columns of a file. */
export function commitmentColumns(reader: Reader): SheetColumn<CommitmentView>[] {
  const { common, commitments: t, parties, fields } = reader.words;
  return [
    { key: 'what', label: common.what, cell: ({ what }) => localCell(what, reader) },
    { key: 'by', label: t.by, cell: ({ by }) => ({ text: by === 'us' ? t.ours : t.theirs, value: by }) },
    { key: 'parties', label: parties.title, cell: (row) => partiesCell(row.parties, reader) },
    { key: 'due', label: t.due, cell: ({ due }) => periodCell(due, reader) },
    { key: 'owner', label: t.owner, cell: ({ owner }) => textCell(owner) },
    { key: 'status', label: t.status, cell: ({ status }) => codeCell(COMMITMENT_STATUSES, status, reader) },
    { key: 'reason', label: fields.reason, cell: ({ reason }) => textCell(reason) },
    { key: 'settledOn', label: fields.settledOn, cell: ({ settledOn }) => dayCell(settledOn) },
  ];
}
