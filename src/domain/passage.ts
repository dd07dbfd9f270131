import { z } from 'zod';

/** A quote in a text, after the W3C Web Annotation model. Offsets count Unicode code points from 0, end exclusive; `exact` is that slice. */
export const Anchor = z.object({ start: z.number().int(), end: z.number().int(), exact: z.string() });
export type Anchor = z.infer<typeof Anchor>;

/** The anchor of a span of `text`, given in code points. */
export function anchorAt(points: readonly string[], start: number, end: number): Anchor {
  return { start, end, exact: points.slice(start, end).join('') };
}

/** Up to 32 code points before and after, kept so that the quote can be found again in a changed text. */
export function surroundings(points: readonly string[], anchor: Anchor): { prefix: string; suffix: string } {
  return {
    prefix: points.slice(Math.max(0, anchor.start - 32), anchor.start).join(''),
    suffix: points.slice(anchor.end, anchor.end + 32).join(''),
  };
}
