import type { Body } from './register-names.ts';
import type { Span } from './span.ts';

/** A body that a sentence names, and where. */
export interface PartyFound extends Span {
  body: Body;
  said: string;
  called?: string; // the words beside the name that say what it is: "nettverket", "the Icelandic research fund"
}
