import { z } from 'zod';
import { SUBJECT_KINDS } from './account-subject.ts';
import { codesOf } from './code.ts';
import { DIRECTIONS } from './codes/direction.ts';
import { ENGAGEMENT_KINDS } from './codes/engagement-kind.ts';
import { REPORT_PARTS } from './codes/report-part.ts';
import { LANGS } from './lang.ts';

const LocalText = z.partialRecord(z.enum(LANGS), z.string());

/** What a section takes engagements by: their kind, and "work" for money or a contribution that a report, video or the like came of. */
export const TAKEN_KINDS = [...codesOf(ENGAGEMENT_KINDS), 'work'] as const;
export type TakenKind = (typeof TAKEN_KINDS)[number];

/** Which records a section takes. An empty list does not filter; of several values in one any will do. Goals are told by number, which holds from year to year. */
export const SectionTakes = z.object({
  kinds: z.array(z.enum(TAKEN_KINDS)).default([]),
  directions: z.array(z.enum(codesOf(DIRECTIONS))).default([]),
  topics: z.array(z.string()).default([]),
  goals: z.array(z.string()).default([]),
  parties: z.array(z.string()).default([]),
  areas: z.array(z.string()).default([]),
});
export type SectionTakes = z.infer<typeof SectionTakes>;

/**
 * What a section is made of: the engagements told in sentences; the weightiest of them, which other sections may tell as well; what was promised;
 * a table of goals; or what is new, gone and grown since the base year.
 */
export const SECTION_FORMS = ['prose', 'highlights', 'promises', 'goals', 'comparison'] as const;
export type SectionForm = (typeof SECTION_FORMS)[number];

/** How prose is parted: requests and questions first and the rest by party; by the event it was at; or by party. */
export const GROUPINGS = ['requests-first', 'by-event', 'by-party'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** One section of a template. `id` is its own within the template, and identifiers of its sentences begin with it. `most` is for highlights. */
export const TemplateSection = z.object({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
  heading: LocalText,
  form: z.enum(SECTION_FORMS),
  grouping: z.enum(GROUPINGS).default('by-party'),
  most: z.int().min(1).max(20).default(5),
  part: z.enum(codesOf(REPORT_PARTS)).nullable().default(null),
  takes: SectionTakes,
});
export type TemplateSection = z.infer<typeof TemplateSection>;

/**
 * The shape of an account. In `title`, {when} is the period ("i 2021") and {subject} what it is about. An engagement is told by the first
 * section in prose that takes it.
 */
export const TemplateContent = z.object({
  name: LocalText,
  title: LocalText,
  subject: z.enum(SUBJECT_KINDS as ['all', ...typeof SUBJECT_KINDS]),
  sections: z.array(TemplateSection),
});
export type TemplateContent = z.infer<typeof TemplateContent>;
export interface AccountTemplate extends TemplateContent {
  templateId: string;
}

export const TAKES_ALL: SectionTakes = { kinds: [], directions: [], topics: [], goals: [], parties: [], areas: [] };

/** A section with what is not said about it left as it is when nobody says it. */
export function aSection(id: string, form: SectionForm, heading: TemplateSection['heading'], over: Partial<TemplateSection> = {}): TemplateSection {
  return { id, form, heading, grouping: 'by-party', most: 5, part: null, takes: TAKES_ALL, ...over };
}
