import type { Child } from 'hono/jsx';

/** One thing a record says, under the name of its field. */
export interface Fact {
  field: string;
  label: string;
  value: Child;
}
