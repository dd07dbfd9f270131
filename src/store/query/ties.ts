import type { AccessGrade } from '../../domain/codes/access-grade.ts';
import type { TieKind } from '../../domain/codes/tie-kind.ts';
import type { LocalText } from '../../domain/lang.ts';
import type { Period } from '../../domain/period.ts';
import type { Visibility } from '../../domain/visibility.ts';
import { anyOf } from '../any-of.ts';
import { periodFrom } from '../period-columns.ts';
import type { Db } from '../store.ts';
import { namedParties } from './names.ts';
import { visible } from './visible.ts';

export interface TieLine {
  tieId: string;
  kind: TieKind;
  direction: 'from' | 'to';
  partyId: string;
  names: LocalText;
  acronym: string | null;
  isUs: boolean;
  period: Period | null;
  note: string | null;
  seats: { personId: string; name: string }[];
  access: AccessGrade;
}

/** The ties of a party, each with the party at its other end, in the order they began; those without a day last. */
export async function tiesOf(db: Db, see: Visibility, partyId: string): Promise<TieLine[]> {
  const rows = await db
    .selectFrom('tie')
    .selectAll()
    .where((eb) => eb.or([eb('fromId', '=', partyId), eb('toId', '=', partyId)]))
    .where(visible(see, 'tie'))
    .orderBy('periodFrom')
    .orderBy('tieId')
    .execute();
  const others = await namedParties(
    db,
    see,
    rows.flatMap((row) => [row.fromId, row.toId]),
  );
  const ours = new Set((await db.selectFrom('party').select('partyId').where('isUs', '=', true).execute()).map((row) => row.partyId));
  const seats = await seatsOf(
    db,
    see,
    rows.map((row) => row.tieId),
  );
  return rows.flatMap((row): TieLine[] => {
    const direction = row.fromId === partyId ? 'from' : 'to';
    const other = others.get(direction === 'from' ? row.toId : row.fromId);
    if (!other) return [];
    const { tieId, kind, note, access } = row;
    const { partyId: otherId, names, acronym } = other;
    return [
      {
        tieId,
        kind,
        direction,
        partyId: otherId,
        names,
        acronym,
        isUs: ours.has(otherId),
        period: periodFrom(row),
        note,
        seats: seats.get(tieId) ?? [],
        access,
      },
    ];
  });
}

/** Who sits through these ties, of the people that may be seen. */
export async function seatsOf(db: Db, see: Visibility, tieIds: readonly string[]): Promise<Map<string, { personId: string; name: string }[]>> {
  if (tieIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('personSeat')
    .innerJoin('person', 'person.personId', 'personSeat.personId')
    .select(['personSeat.tieId', 'person.personId', 'person.name'])
    .where(anyOf('personSeat.tieId', tieIds))
    .where('person.blocked', '=', false)
    .where(visible(see, 'person'))
    .orderBy('person.name')
    .orderBy('person.personId')
    .execute();
  return new Map([...Map.groupBy(rows, (row) => row.tieId)].map(([id, all]) => [id, all.map(({ personId, name }) => ({ personId, name }))]));
}

/** The ties between two parties that may be seen, whichever way they go. */
export async function tiesBetween(db: Db, see: Visibility, oneId: string, otherId: string) {
  const rows = await db
    .selectFrom('tie')
    .selectAll()
    .where((eb) => eb.or([eb.and([eb('fromId', '=', oneId), eb('toId', '=', otherId)]), eb.and([eb('fromId', '=', otherId), eb('toId', '=', oneId)])]))
    .where(visible(see, 'tie'))
    .orderBy('tieId')
    .execute();
  return rows.map(({ tieId, kind, fromId, toId, note, ...row }) => ({ tieId, kind, fromId, toId, note, period: periodFrom(row) }));
}
