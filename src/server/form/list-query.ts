import { ENGAGEMENT_SORTS } from '../../domain/engagement-filter.ts';
import type { EngagementFilter, EngagementSort } from '../../domain/engagement-filter.ts';

export const ENGAGEMENT_COLUMNS = [
  'title',
  'kind',
  'parties',
  'when',
  'status',
  'requestStatus',
  'direction',
  'ourRoles',
  'countries',
  'topics',
  'goals',
  'event',
  'subject',
  'figures',
  'mode',
  'recurrence',
  'access',
  'note',
  'unit',
  'loggedBy',
  'loggedAt',
  'changedAt',
] as const;
export type EngagementColumn = (typeof ENGAGEMENT_COLUMNS)[number];
export const USUAL_COLUMNS: readonly EngagementColumn[] = ['title', 'kind', 'parties', 'when', 'status'];

/** How an engagement list is shown, as it stands in the address. What is as usual does not stand there. */
export interface ListShape {
  sort?: EngagementSort;
  column?: EngagementColumn[];
  view?: string;
}

export interface EngagementListQuery extends ListShape {
  filter: EngagementFilter;
  after?: string;
  before?: string;
}

/** Reads all of the address of a list but its filter. `up` and `down` name a column to move one step. */
export function readShape(query: URLSearchParams): ListShape {
  const sort = ENGAGEMENT_SORTS.find((one) => one === query.get('sort'));
  const columns = readColumns(query, ENGAGEMENT_COLUMNS, USUAL_COLUMNS);
  const view = query.get('view')?.slice(0, 60);
  return {
    ...(sort && sort !== 'newest' ? { sort } : {}),
    ...(columns ? { column: columns } : {}),
    ...(view ? { view } : {}),
  };
}

/** The columns an address asks for, in its order; undefined for the usual ones. */
export function readColumns<C extends string>(query: URLSearchParams, all: readonly C[], usual: readonly C[]): C[] | undefined {
  const asked = query.getAll('column').flatMap((one) => all.find((column) => column === one) ?? []);
  const columns = moved([...new Set(asked)], query.get('up'), query.get('down'));
  return columns.length > 0 && columns.join() !== usual.join() ? columns : undefined;
}

function moved<C extends string>(columns: C[], up: string | null, down: string | null): C[] {
  const from = columns.findIndex((column) => column === (up ?? down));
  const to = from + (up === null ? 1 : -1);
  if (from >= 0 && to >= 0 && to < columns.length) columns.splice(to, 0, ...columns.splice(from, 1));
  return columns;
}
