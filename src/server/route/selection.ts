import type { Selection } from '../../register/bulk/bulk-verbs.ts';
import { readFilter } from './engagement-filter.ts';

/** What is ticked in a list, or all that its filter finds: `filter` is the query of the list's address. */
export function selectionOf(values: URLSearchParams): Selection {
  if (!values.has('all')) return { ids: values.getAll('select') };
  return { filter: readFilter(new URLSearchParams(values.get('filter') ?? '')) };
}
