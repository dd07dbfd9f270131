import { label } from '../../domain/code.ts';
import { COMMITMENT_STATUSES } from '../../domain/codes/commitment-status.ts';
import type { CommitmentView } from '../../domain/engagement.ts';
import type { Reader } from '../server-parts.ts';
import { periodText } from '../ui/dates.ts';
import { localText } from '../ui/local.tsx';
import type { SheetColumn } from './sheet-of.ts';

/** What the ledger says of a commitment, as the columns of a file. */
export function commitmentColumns(reader: Reader): SheetColumn<CommitmentView>[] {
  const { common, commitments: t, parties, fields } = reader.words;
  const { lang } = reader;
  return [
    { key: 'what', label: common.what, cell: ({ what }) => ({ text: localText(what, reader, ''), value: what }) },
    { key: 'by', label: t.by, cell: ({ by }) => ({ text: by === 'us' ? t.ours : t.theirs, value: by }) },
    {
      key: 'parties',
      label: parties.title,
      cell: ({ parties: all }) => ({ text: all.map(({ names, acronym }) => localText(names, reader, acronym ?? '')).join(', '), value: all }),
    },
    {
      key: 'due',
      label: t.due,
      cell: ({ due }) => ({
        text: due ? periodText(due, lang) : '',
        value: due,
        ...(due && due.from !== null && due.from === due.to ? { day: due.from } : {}),
      }),
    },
    { key: 'owner', label: t.owner, cell: ({ owner }) => ({ text: owner ?? '', value: owner }) },
    { key: 'status', label: t.status, cell: ({ status }) => ({ text: label(COMMITMENT_STATUSES, status, lang), value: status }) },
    { key: 'reason', label: fields.reason, cell: ({ reason }) => ({ text: reason ?? '', value: reason }) },
    {
      key: 'settledOn',
      label: fields.settledOn,
      cell: ({ settledOn }) => ({ text: settledOn ?? '', value: settledOn, ...(settledOn ? { day: settledOn } : {}) }),
    },
  ];
}
