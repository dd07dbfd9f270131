import { z } from 'zod';
import { codesOf } from '../../domain/code.ts';
import { REQUEST_STATUSES } from '../../domain/codes/request-status.ts';
import { LANGS } from '../../domain/lang.ts';
import { Problem } from '../../domain/problem.ts';
import { hasAnswerDay, takesAnswer } from '../../domain/request.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import { act } from '../act.ts';
import { followClaims } from '../claim/follow-claims.ts';
import type { Answer } from './request-verbs.ts';

const CheckedAnswer = z.object({
  status: z.enum(codesOf(REQUEST_STATUSES)),
  on: z.iso.date().nullable(),
  answer: z.partialRecord(z.enum(LANGS), z.string().trim()),
});

/**
 * Says what became of a request. Throws Problem('conflict') when it has been changed since `version` was read, and Problem('invalid') for what
 * takes no answer, and for a yes or a no without its day.
 */
export function answerRequest(store: Store, who: Who, engagementId: string, version: number, answer: Answer, why?: string): Promise<void> {
  return act(store, who, why, async (act) => {
    const checked = CheckedAnswer.safeParse(answer);
    if (!checked.success) throw new Problem('invalid', { field: checked.error.issues[0]?.path.join('.') ?? '' });
    const { status, on } = checked.data;
    const { state: before } = await act.read('engagement', engagementId);
    if (!takesAnswer(before.kind)) throw new Problem('invalid', { field: 'requestStatus', rule: 'answer' });
    if (hasAnswerDay(status) && on === null) throw new Problem('invalid', { field: 'answeredOn' });
    const texts = Object.entries({ ...before.answer, ...checked.data.answer }).filter(([, text]) => text);
    const after = { ...before, requestStatus: status, answeredOn: hasAnswerDay(status) ? on : null, answer: Object.fromEntries(texts) };
    await act.write('engagement', [{ id: engagementId, version, action: 'answered', after }]);
    await followClaims(act, engagementId, before, after);
  });
}
