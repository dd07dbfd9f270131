import { type HouseStyle, isReadable } from '../../domain/house-style.ts';
import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import { keepStyle } from '../../store/query/house-style.ts';
import { unitToWriteIn } from '../../store/query/users.ts';
import type { Store } from '../../store/store.ts';
import { mayKeep } from '../gate.ts';

/** Keeps how the documents of the agency look. Throws Problem('forbidden'), and Problem('invalid') for a colour that cannot be read on white. */
export async function saveHouseStyle(store: Store, who: Who, style: HouseStyle): Promise<void> {
  mayKeep(who);
  if (style.colour !== null && !(/^#[0-9a-f]{6}$/u.test(style.colour) && isReadable(style.colour))) throw new Problem('invalid', { field: 'colour' });
  await store.transaction(async (tx) => keepStyle(tx, await unitToWriteIn(tx, who.unitIds), who.userId, style));
}
