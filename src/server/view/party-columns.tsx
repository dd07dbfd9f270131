import type { Child } from 'hono/jsx';
import { PARTY_TYPES } from '../../domain/codes/party-type.ts';
import type { ListCell } from '../../output/list-sheet.ts';
import type { PartyListRow } from '../../register/party/party-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { areaText } from '../ui/dates.ts';
import { Local } from '../ui/local.tsx';
import { codeCell, countCell, localCell, textCell } from './sheet-cells.ts';

export const PARTY_COLUMNS = ['name', 'acronym', 'type', 'network', 'country', 'engagements', 'openPromises', 'website'] as const;
export type PartyColumn = (typeof PARTY_COLUMNS)[number];
export const USUAL_PARTY_COLUMNS: readonly PartyColumn[] = ['name', 'type', 'country', 'engagements'];
/** Columns of numbers. */
export const COUNTS: ReadonlySet<PartyColumn> = new Set(['engagements', 'openPromises']);

export function partyColumnLabel(column: PartyColumn, { words: t }: Reader): string {
  if (column === 'name') return t.fields.partyName;
  if (column === 'engagements') return t.parties.engagements;
  if (column === 'network') return t.fields.isNetwork;
  if (column === 'acronym' || column === 'openPromises') return t.parties.columns[column];
  return t.fields[column];
}

/** What a column says of a party, in words, and with the codes under them. */
export function partyCell(row: PartyListRow, column: PartyColumn, reader: Reader): ListCell {
  const { words, lang } = reader;
  switch (column) {
    case 'name':
      return localCell(row.names, reader, row.acronym ?? words.common.unnamed);
    case 'type':
      return codeCell(PARTY_TYPES, row.type, reader);
    case 'network':
      return { text: row.isNetwork ? words.common.yes : '', value: row.isNetwork };
    case 'country':
      return { text: row.country ? areaText(row.country, lang) : '', value: row.country };
    case 'engagements':
    case 'openPromises':
      return countCell(row[column]);
    case 'acronym':
    case 'website':
      return textCell(row[column]);
  }
}

/** The same as it stands in the table. A name carries its acronym, and a type says network, where they have no column of their own. */
export function shownPartyCell(row: PartyListRow, column: PartyColumn, reader: Reader, columns: readonly PartyColumn[]): Child {
  const { text } = partyCell(row, column, reader);
  if (column === 'name')
    return (
      <>
        <a class="ds-link" href={paths.party(row.partyId)}>
          <Local text={row.names} reader={reader} empty={text} />
        </a>
        {row.acronym && !columns.includes('acronym') && <span class="quiet"> {row.acronym}</span>}
      </>
    );
  if (column === 'type' && row.isNetwork && !columns.includes('network')) return [text, reader.words.parties.network].filter(Boolean).join(', ');
  if (column === 'openPromises' && row.openPromises > 0)
    return (
      <a class="ds-link" href={paths.commitments({ partyId: row.partyId, status: 'open' })}>
        {text}
      </a>
    );
  return text && <bdi>{text}</bdi>;
}
