import { REQUEST_STATUSES } from '../../domain/codes/request-status.ts';
import type { Lang } from '../../domain/lang.ts';
import type { Issue } from '../../domain/problem.ts';
import { hasAnswerDay } from '../../domain/request.ts';
import type { Answer } from '../../register/request/request-verbs.ts';
import { isYear, MAX_NAME } from './draft-issues.ts';
import { textOf } from './read-form.ts';
import { readPeriod } from './read-period.ts';

/** The answer a sent form holds, in the reader's language, or what is to be mended in it. A day counts for a yes and a no only. */
export function formToAnswer(values: URLSearchParams, lang: Lang): { answer: Answer } | { issues: Issue[] } {
  const issues: Issue[] = [];
  const status = REQUEST_STATUSES.find((entry) => entry.code === values.get('status'))?.code;
  if (!status) issues.push({ path: 'status', code: 'not-a-code' });
  const typed = textOf(values, 'on');
  const day = typed === null ? null : readPeriod(typed);
  const on = day !== null && day.from === day.to ? day.from : null;
  if (status && hasAnswerDay(status)) {
    if (on === null) issues.push({ path: 'on', code: typed === null ? 'required' : 'not-a-day' });
    else if (!isYear(Number(on.slice(0, 4)))) issues.push({ path: 'on', code: 'not-a-year' });
  }
  const text = textOf(values, 'answer');
  if ((text?.length ?? 0) > MAX_NAME) issues.push({ path: 'answer', code: 'too-long' });
  return status && issues.length === 0 ? { answer: { status, on, answer: text === null ? {} : { [lang]: text } } } : { issues };
}
