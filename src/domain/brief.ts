import type { AccessGrade } from './codes/access-grade.ts';
import type { Lang } from './lang.ts';

/** One line of a brief: what it says, in which language where that is not the brief's, and what is said beside it. */
export interface BriefLine {
  text: string;
  lang: Lang;
  beside: string;
}

export interface BriefSection {
  id: string;
  heading: string;
  lines: BriefLine[];
  more: string | null; // how many were left out for want of room, in words
}

/** One page to read before a meeting with a party: ranked, and cut to what a sheet of A4 takes. */
export interface Brief {
  lang: Lang;
  title: string;
  facts: string;
  date: string;
  mark: string | null; // that it is internal or exempt, where it is
  access: AccessGrade;
  sections: BriefSection[];
  nothing: string | null; // what to say where there is nothing to tell
}
