/** One page of a list by keyset: `next` is given back as `after` to read on, null at the end. */
export interface Page<T> {
  rows: T[];
  next: string | null;
  total: number;
}
