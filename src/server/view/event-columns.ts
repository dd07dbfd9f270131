import type { EventRow } from '../../register/event/event-verbs.ts';
import type { Reader } from '../server-parts.ts';
import { periodText } from '../ui/dates.ts';
import { localText } from '../ui/local.tsx';
import type { SheetColumn } from './sheet-of.ts';

/** What the list says of an event, as the columns of a file. */
export function eventColumns(reader: Reader): SheetColumn<EventRow>[] {
  const { common, events: t, fields, engagements } = reader.words;
  return [
    { key: 'name', label: fields.partyName, cell: ({ names, acronym }) => ({ text: localText(names, reader, acronym ?? common.unnamed), value: names }) },
    { key: 'level', label: t.level, cell: ({ level }) => ({ text: t.levels[level], value: level }) },
    {
      key: 'partOf',
      label: fields.partOf,
      cell: ({ parent }) => ({ text: parent ? localText(parent.names, reader, parent.acronym ?? common.unnamed) : '', value: parent }),
    },
    {
      key: 'when',
      label: common.when,
      cell: ({ period }) => ({
        text: period ? periodText(period, reader.lang) : '',
        value: period,
        ...(period && period.from !== null && period.from === period.to ? { day: period.from } : {}),
      }),
    },
    { key: 'place', label: fields.place, cell: ({ place }) => ({ text: place ?? '', value: place }) },
    { key: 'engagements', label: engagements.title, cell: (row) => ({ text: String(row.engagements), value: row.engagements }) },
  ];
}
