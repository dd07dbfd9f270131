import type { HouseStyle } from '../../domain/house-style.ts';
import type { Who } from '../../domain/who.ts';
import { readStyle } from '../../store/query/house-style.ts';
import { unitToWriteIn } from '../../store/query/users.ts';
import type { Store } from '../../store/store.ts';

export async function readHouseStyle(store: Store, who: Who): Promise<HouseStyle> {
  return readStyle(store.db, await unitToWriteIn(store.db, who.unitIds));
}
