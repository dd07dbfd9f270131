import type { ShieldView } from '../../domain/shield.ts';
import type { Who } from '../../domain/who.ts';
import { shieldsOn } from '../../store/query/shields.ts';
import type { Store } from '../../store/store.ts';
import { seeing } from '../gate.ts';

/** What is shielded of an engagement, as far as the one who asks may see it. */
export async function shieldsOf(store: Store, who: Who, engagementId: string): Promise<ShieldView[]> {
  return (await shieldsOn(store.db, seeing(who), [engagementId])).get(engagementId) ?? [];
}
