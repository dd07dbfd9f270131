/** One page of a list by keyset: `next` is given back as `after` to read on, null at the end; `previous` as `before` to read back. */
export interface Page<T> {
  rows: T[];
  next: string | null;
  previous?: string | null;
  total: number;
  isTotalLeast?: boolean; // there are more than `total`: nobody is kept waiting for the rest to be counted
}
