import { newId } from '../../domain/id.ts';
import { usOf } from '../../store/query/parties.ts';
import { holdUnit } from '../../store/query/users.ts';
import type { Act } from '../act.ts';

/** The party that is us in the unit of the act. It is named when the unit says who it is; until then it stands with a plain word. */
export async function ourParty(act: Act): Promise<string> {
  const known = (await usOf(act.tx, act.unitId)) ?? (await usOfHeld(act));
  if (known) return known;
  const id = newId('party');
  const names = (
    [
      ['nn', 'Verksemda vår'],
      ['nb', 'Virksomheten vår'],
      ['en', 'Our organisation'],
    ] as const
  ).map(([lang, name]) => ({ lang, name, kind: 'official' as const, from: null, to: null }));
  await act.write('party', [
    {
      id,
      action: 'added',
      after: {
        unitId: act.unitId,
        access: 'open',
        evidence: [],
        names,
        type: null,
        country: null,
        isNetwork: false,
        isUs: true,
        parentId: null,
        identifiers: [],
        website: null,
      },
    },
  ]);
  return id;
}

/** Asked again while nobody else can add it: two processes may start on a new database at once. */
async function usOfHeld(act: Act): Promise<string | null> {
  await holdUnit(act.tx, act.unitId);
  return usOf(act.tx, act.unitId);
}
