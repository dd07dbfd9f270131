import type { HouseStyle } from '../../domain/house-style.ts';
import { NO_HOUSE_STYLE } from '../../domain/house-style.ts';
import type { Db, Tx } from '../store.ts';

/** How the documents of a unit look. */
export async function readStyle(db: Db, unitId: string): Promise<HouseStyle> {
  const row = await db.selectFrom('houseStyle').selectAll().where('unitId', '=', unitId).executeTakeFirst();
  if (!row) return NO_HOUSE_STYLE;
  const { colour, logo, logoMedia: media, logoWidth: width, logoHeight: height, logoText: alternative, reference } = row;
  return {
    colour,
    logo: logo && media && width && height ? { media, bytes: new Uint8Array(logo), width, height, alternative } : null,
    reference: reference && new Uint8Array(reference),
  };
}

export async function keepStyle(tx: Tx, unitId: string, userId: string, { colour, logo, reference }: HouseStyle): Promise<void> {
  const row = {
    colour,
    logo: logo?.bytes ?? null,
    logoMedia: logo?.media ?? null,
    logoWidth: logo?.width ?? null,
    logoHeight: logo?.height ?? null,
    logoText: logo?.alternative ?? '',
    reference,
    userId,
    changedAt: new Date().toISOString(),
  };
  await tx
    .insertInto('houseStyle')
    .values({ unitId, ...row })
    .onConflict((conflict) => conflict.column('unitId').doUpdateSet(row))
    .execute();
}
