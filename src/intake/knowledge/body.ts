/** A body known without a register: its short form, its country where it is of one, and the names it goes by. */
export interface Body {
  acronym: string | null;
  country: string | null;
  names: readonly string[];
}
