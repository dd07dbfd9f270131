import { standingRivals } from '../../domain/standing-rivals.ts';
import type { Who } from '../../domain/who.ts';
import { claimsOf, disputable } from '../../store/query/claims.ts';
import * as disputes from '../../store/query/disputes.ts';
import { recordTitles } from '../../store/query/titles.ts';
import type { Store } from '../../store/store.ts';
import { seeing } from '../gate.ts';
import type { Page } from '../page.ts';
import { pageOf } from '../page-of.ts';
import type { Dispute, DisputeFilter } from './claim-verbs.ts';

/** One page of the records on which sources disagree, with what each says in every field they disagree on. */
export async function listDisputes(store: Store, who: Who, filter: DisputeFilter, page: { after?: string; limit: number }): Promise<Page<Dispute>> {
  const [db, see] = [store.db, seeing(who)];
  const { rows, next } = await disputes.listDisputes(db, see, filter, pageOf(page));
  const ids = rows.map((row) => row.recordId);
  const [claims, titles] = [await claimsOf(db, see, ids), await recordTitles(db, see, ids)];
  return {
    rows: rows.map(({ recordId, recordType, settled }) => {
      const all = disputable(claims.get(recordId) ?? []);
      const fields = [...Map.groupBy(standingRivals(all), (rival) => rival.field)].map(([field, rivals]) => ({
        field,
        used: all.find((claim) => claim.preferred && claim.field === field)?.value ?? null,
        rivals: rivals.map(({ value, saidBy, saidOn }) => ({ value, saidBy, saidOn })),
      }));
      return { recordId, recordType, title: titles.get(recordId) ?? {}, settled, fields };
    }),
    next,
    total: await disputes.countDisputes(db, see, filter),
  };
}
