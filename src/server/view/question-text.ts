import { label } from '../../domain/code.ts';
import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import { OUR_ROLES } from '../../domain/codes/our-role.ts';
import type { EngagementDraft } from '../../domain/draft.ts';
import type { Answer, Question } from '../../domain/question.ts';
import type { Reader } from '../server-parts.ts';

/** A question of a proposal as it is asked, and what each answer to it is called, in the order of its options. */
export function questionText({ field, options }: Question, draft: EngagementDraft, us: string, reader: Reader): { asked: string; answers: string[] } {
  const t = reader.words.questions;
  const named = options.map(NAMES[field](draft, reader));
  const [a = '', b = ''] = named;
  const capital = (text: string) => text.charAt(0).toLocaleUpperCase(reader.lang) + text.slice(1);
  const asked: Record<Question['field'], () => string> = {
    kind: () => t.kind(a, b),
    direction: () => (draft.kind.startsWith('request.') ? t.asked : t.direction),
    hosting: () => t.hosting(us),
    role: () => t.role(a, b),
    parties: () => t.parties,
    year: () => t.year(...([a, b].toSorted() as [string, string])),
  };
  return { asked: asked[field](), answers: named.map(capital) };
}

/** What the answers of a field are called. */
const NAMES: Record<Question['field'], (draft: EngagementDraft, reader: Reader) => (answer: Answer) => string> = {
  kind:
    (draft, { lang }) =>
    (answer) =>
      label(ENGAGEMENT_KINDS, answer.kind ?? draft.kind, lang),
  direction:
    (draft, { words: { questions } }) =>
    (answer) =>
      (draft.kind.startsWith('request.') ? questions.askedAnswers : questions.directionAnswers)[answer.direction === 'out' ? 'out' : 'in'],
  hosting:
    (_, { words: { questions } }) =>
    (answer) =>
      questions.hostingAnswers[answer.ourRoles?.includes('host') ? 'host' : 'guest'],
  role:
    (_, { lang }) =>
    (answer) =>
      label(OUR_ROLES, answer.ourRoles?.[0] ?? '', lang),
  parties:
    (_, { words: { questions } }) =>
    (answer) =>
      answer.parties?.map(({ name }) => name).join(', ') || questions.noParty,
  year: () => (answer) => answer.period?.edtf.slice(0, 4) ?? '',
};
