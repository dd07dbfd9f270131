import { z } from 'zod';
import { inLang, LANGS, type Lang, type LocalText } from './lang.ts';

/** A goal as it is written: its year, its number in the letter that sets it, and its text in at least one language. */
export const GoalDraft = z.object({
  year: z.int().min(1900).max(2200),
  number: z.string().trim().min(1).max(20),
  text: z.partialRecord(z.enum(LANGS), z.string().trim().min(1).max(500)).refine((text) => Object.keys(text).length > 0),
});
export type GoalDraft = z.infer<typeof GoalDraft>;

/** A goal of one year. The same goal of another year has the same number. */
export interface Goal {
  goalId: string;
  year: number;
  number: string;
  text: LocalText;
}

/** A goal with what a page of goals shows beside it. */
export interface GoalRow extends Goal {
  version: number;
  engagements: number;
}

/** A goal in a word or two: its number and its text. */
export const goalName = ({ number, text }: Pick<Goal, 'number' | 'text'>, lang: Lang): string => `${number} ${inLang(text, lang)?.text ?? ''}`.trim();

/** Goals in the order of their numbers, as a reader counts: 2 before 10. */
export const byNumber = (a: Pick<Goal, 'number'>, b: Pick<Goal, 'number'>): number => a.number.localeCompare(b.number, 'en', { numeric: true });
