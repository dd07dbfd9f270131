import { z } from 'zod';
import { LANGS } from './lang.ts';

const DAY = /^[1-9]\d{3}-\d{2}-\d{2}$/u;

/** A text the agency has given out elsewhere than as an edition of an account: what it is called, its language, day and length in words. */
export const PublicTextDraft = z.object({
  title: z.string().trim().min(1).max(300),
  lang: z.enum(LANGS),
  publishedOn: z.string().refine((day) => DAY.test(day) && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day)),
  words: z.int().min(1).max(10_000_000),
  address: z
    .url({ protocol: /^https?$/u })
    .max(2000)
    .nullable(),
});
export type PublicTextDraft = z.infer<typeof PublicTextDraft>;

export interface PublicText extends PublicTextDraft {
  publicTextId: string;
  version: number;
}
