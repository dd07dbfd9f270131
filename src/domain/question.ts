import { z } from 'zod';
import { EngagementDraft } from './draft.ts';

export const QUESTION_FIELDS = ['kind', 'direction', 'hosting', 'role', 'parties', 'year'] as const;
export type QuestionField = (typeof QUESTION_FIELDS)[number];

/** What an answer makes the draft say. */
const Answer = EngagementDraft.pick({ kind: true, direction: true, ourRoles: true, requestStatus: true, parties: true, period: true }).partial();
export type Answer = z.infer<typeof Answer>;

/** Something a reader of a text was unsure of, with the likeliest readings; the first is what the draft says already. */
export const Question = z.object({ field: z.enum(QUESTION_FIELDS), options: z.array(Answer).min(2).max(4) });
export type Question = z.infer<typeof Question>;

/** Whether two values hold the same, in whatever order a database gives their keys. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Array.isArray(one) === Array.isArray(other) && [...keys].every((key) => isSame(one[key as never], other[key as never]));
}

const says = (draft: EngagementDraft, answer: Answer): boolean =>
  Object.entries(answer).every(([field, value]) => isSame(draft[field as keyof EngagementDraft], value));

/** The questions that still stand: one about what somebody has mended since is not asked. */
export const standingQuestions = (questions: readonly Question[], draft: EngagementDraft): Question[] =>
  questions.filter(({ options: [first] }) => first !== undefined && says(draft, first));
