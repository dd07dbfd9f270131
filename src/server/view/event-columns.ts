import type { EventRow } from '../../register/event/event-verbs.ts';
import type { Reader } from '../server-parts.ts';
import { localText } from '../ui/local.tsx';
import { countCell, localCell, periodCell, textCell } from './sheet-cells.ts';
import type { SheetColumn } from './sheet-of.ts';

/** What the list says of an event, as the columns of a file. */
export function eventColumns(reader: Reader): SheetColumn<EventRow>[] {
  const { common, events: t, fields, engagements } = reader.words;
  return [
    { key: 'name', label: fields.partyName, cell: ({ names, acronym }) => localCell(names, reader, acronym ?? common.unnamed) },
    { key: 'level', label: t.level, cell: ({ level }) => ({ text: t.levels[level], value: level }) },
    {
      key: 'partOf',
      label: fields.partOf,
      cell: ({ parent }) => ({ text: parent ? localText(parent.names, reader, parent.acronym ?? common.unnamed) : '', value: parent }),
    },
    { key: 'when', label: common.when, cell: ({ period }) => periodCell(period, reader) },
    { key: 'place', label: fields.place, cell: ({ place }) => textCell(place) },
    { key: 'engagements', label: engagements.title, cell: (row) => countCell(row.engagements) },
  ];
}
