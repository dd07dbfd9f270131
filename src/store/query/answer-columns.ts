import type { LocalText } from '../../domain/lang.ts';
import type { AnswerFacts } from '../../domain/request.ts';
import { periodFrom } from '../period-columns.ts';

/** What a row says of the answer, apart from how it stands. */
export function answerFrom(row: {
  answerBySaid: string | null;
  answerByEdtf: string | null;
  answerByFrom: string | null;
  answerByTo: string | null;
  answerOwner: string | null;
  answeredOn: string | null;
  answerNn: string | null;
  answerNb: string | null;
  answerEn: string | null;
}): Omit<AnswerFacts, 'requestStatus'> {
  const answer: LocalText = {};
  for (const [lang, text] of [['nn', row.answerNn] as const, ['nb', row.answerNb] as const, ['en', row.answerEn] as const])
    if (text !== null) answer[lang] = text;
  const due = { periodSaid: row.answerBySaid, periodEdtf: row.answerByEdtf, periodFrom: row.answerByFrom, periodTo: row.answerByTo };
  return { answerBy: periodFrom(due), answerOwner: row.answerOwner, answeredOn: row.answeredOn, answer };
}
