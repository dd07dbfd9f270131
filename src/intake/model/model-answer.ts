import { z } from 'zod';
import { codesOf } from '../../domain/code.ts';
import { DIRECTIONS } from '../../domain/codes/direction.ts';
import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import { OUR_ROLES } from '../../domain/codes/our-role.ts';
import { ModelFailure } from './model-failure.ts';

const MOST_RECORDS = 200; // of one piece
const Quote = z.string().min(1).max(2000);
const Quotes = z.array(Quote).max(40);

/** What a model is asked for: quotes, and codes of our own lists. It has nowhere to put a value. */
const Asked = z.object({
  exact: Quote,
  before: z.string().max(200),
  kind: z.enum(codesOf(ENGAGEMENT_KINDS)),
  direction: z.enum(codesOf(DIRECTIONS)),
  role: z.enum(codesOf(OUR_ROLES)),
  parties: Quotes,
  period: Quote.nullable(),
  figures: Quotes,
  countries: Quotes,
  promise: Quote.nullable(),
});

/** What is taken: a direction or a role that is none of ours is left out, a kind that is none of ours costs the record. */
const Taken = Asked.extend({
  before: Asked.shape.before.catch(''),
  direction: Asked.shape.direction.nullable().catch(null),
  role: Asked.shape.role.nullable().catch(null),
  parties: Quotes.default([]),
  period: Quote.nullable().default(null),
  figures: Quotes.default([]),
  countries: Quotes.default([]),
  promise: Quote.nullable().default(null),
});
export type AnsweredRecord = z.infer<typeof Taken>;

export const ANSWER_SCHEMA = z.toJSONSchema(z.object({ records: z.array(Asked) }));
const Completion = z.object({
  choices: z.array(z.object({ finish_reason: z.string().nullish(), message: z.object({ content: z.string().nullish() }) })).min(1),
});

/** The records of an answer, and how many of them have another shape than they should. */
export function readAnswer(body: string): { records: AnsweredRecord[]; misshapen: number } {
  const completion = Completion.safeParse(parsed(body, 'not-json'));
  if (!completion.success) throw new ModelFailure('wrong-shape');
  const choice = completion.data.choices[0];
  const isCut = choice?.finish_reason === 'length';
  const answer = parsed(bare(choice?.message.content ?? ''), isCut ? 'cut-off' : 'not-json');
  const list = z.object({ records: z.array(z.unknown()) }).safeParse(answer);
  if (!list.success) throw new ModelFailure('wrong-shape');
  const read = list.data.records.slice(0, MOST_RECORDS).map((record) => Taken.safeParse(record));
  const records = read.flatMap((one) => (one.success ? [one.data] : []));
  return { records, misshapen: list.data.records.length - records.length };
}

/** The JSON of a content: a server that ignores the schema may fence it or talk around it. */
function bare(content: string): string {
  const from = content.indexOf('{');
  const to = content.lastIndexOf('}');
  return from >= 0 && to > from ? content.slice(from, to + 1) : content;
}

function parsed(text: string, otherwise: 'not-json' | 'cut-off'): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ModelFailure(otherwise);
  }
}
