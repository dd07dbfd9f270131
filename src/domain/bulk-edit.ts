import { z } from 'zod';
import { codesOf } from './code.ts';
import { ACCESS_GRADES } from './codes/access-grade.ts';
import { DIRECTIONS } from './codes/direction.ts';
import { ENGAGEMENT_KINDS } from './codes/engagement-kind.ts';
import { LEGAL_BASES } from './codes/legal-basis.ts';
import { MODES } from './codes/mode.ts';
import { RECURRENCES } from './codes/recurrence.ts';
import { REQUEST_STATUSES } from './codes/request-status.ts';
import { ENGAGEMENT_STATUSES } from './codes/status.ts';
import { TRIGGERS } from './codes/trigger.ts';
import { Area } from './draft.ts';
import type { EngagementDraft } from './draft.ts';
import { misplacedAnswer } from './request.ts';
import type { AnswerFacts } from './request.ts';

/** One change to make to many engagements. What is absent stays as it is; null takes a value away. */
export const BulkEdit = z.object({
  kind: z.enum(codesOf(ENGAGEMENT_KINDS)).optional(),
  direction: z.enum(codesOf(DIRECTIONS)).optional(),
  status: z.enum(codesOf(ENGAGEMENT_STATUSES)).optional(),
  access: z.enum(codesOf(ACCESS_GRADES)).optional(),
  accessBasis: z.enum(codesOf(LEGAL_BASES)).optional(), // of those that are exempt, or become so
  trigger: z.enum(codesOf(TRIGGERS)).nullable().optional(),
  mode: z.enum(codesOf(MODES)).nullable().optional(),
  recurrence: z.enum(codesOf(RECURRENCES)).nullable().optional(),
  requestStatus: z.enum(codesOf(REQUEST_STATUSES)).nullable().optional(),
  answerOwner: z.string().min(1).max(200).nullable().optional(),
  addTopics: z.array(z.string()).default([]),
  removeTopics: z.array(z.string()).default([]),
  addGoals: z.array(z.string()).default([]),
  removeGoals: z.array(z.string()).default([]),
  addAreas: z.array(Area).default([]),
  removeAreas: z.array(z.string()).default([]), // codes, whatever they are to the engagement
  addNote: z.string().max(2000).nullable().default(null), // a line of its own below the note there is
});
export type BulkEdit = z.infer<typeof BulkEdit>;

const SET = ['kind', 'direction', 'status', 'access', 'accessBasis', 'trigger', 'mode', 'recurrence', 'requestStatus', 'answerOwner'] as const;

/** Whether an edit says anything at all. */
export function isEmptyEdit(edit: BulkEdit): boolean {
  return SET.every((field) => edit[field] === undefined) && listed(edit).length === 0 && !edit.addNote;
}

const listed = (edit: BulkEdit) => [...edit.addTopics, ...edit.removeTopics, ...edit.addGoals, ...edit.removeGoals, ...edit.addAreas, ...edit.removeAreas];

type Editable = Pick<EngagementDraft, (typeof SET)[number] | 'topics' | 'goals' | 'areas' | 'note'>;

/** The facts of an engagement after an edit. Made twice it is as made once. */
export function editedFacts<
  F extends Omit<Editable, 'answerOwner' | 'accessBasis' | 'goals'> & Partial<Pick<Editable, 'answerOwner' | 'accessBasis' | 'goals'>>,
>(facts: F, edit: BulkEdit): F {
  const set = Object.fromEntries(SET.flatMap((field) => (edit[field] === undefined ? [] : [[field, edit[field]]])));
  const topics = [...facts.topics, ...edit.addTopics.filter((topic) => !facts.topics.includes(topic))].filter((topic) => !edit.removeTopics.includes(topic));
  const served = facts.goals ?? [];
  const goals = [...served, ...edit.addGoals.filter((goal) => !served.includes(goal))].filter((goal) => !edit.removeGoals.includes(goal));
  const hasArea = ({ code, role }: Area) => facts.areas.some((area) => area.code === code && area.role === role);
  const areas = [...facts.areas, ...edit.addAreas.filter((area) => !hasArea(area))].filter(({ code }) => !edit.removeAreas.includes(code));
  const lines = facts.note?.split('\n') ?? [];
  const note = edit.addNote && !lines.includes(edit.addNote) ? [...lines, edit.addNote].join('\n') : facts.note;
  const { accessBasis, ...edited } = { ...facts, ...set, topics, ...(goals.length + served.length > 0 && { goals }), areas, note };
  return { ...edited, ...(edited.access === 'exempt' && accessBasis && { accessBasis }) } as F;
}

type Area = z.infer<typeof Area>;

/** Why an engagement cannot take an edit: an answer where nobody asked, or a day of an answer that is none. */
export function refusedEdit(facts: Partial<AnswerFacts> & Pick<EngagementDraft, 'kind' | 'requestStatus'>): 'not-a-request' | null {
  const { answerBy = null, answerOwner = null, answeredOn = null, answer = {} } = facts;
  return misplacedAnswer({ ...facts, answerBy, answerOwner, answeredOn, answer }) ? 'not-a-request' : null;
}
