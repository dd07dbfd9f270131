import { PARTY_TYPES } from '../../domain/codes/party-type.ts';
import { EngagementDraft } from '../../domain/draft.ts';
import { periodOf } from '../../domain/period.ts';
import type { RecordHead } from '../../store/query/records.ts';

const CODED = ['kind', 'direction', 'trigger', 'mode', 'recurrence', 'status', 'requestStatus', 'answerOwner', 'answeredOn', 'note'] as const;

/** What a record would hold for a value written as text: a period for EDTF, a code, a plain word. Null where text does not say it all. */
export function valueOfText({ recordType: type, state }: RecordHead, field: string, text: string): unknown {
  if (field === 'period' || field === 'due' || field === 'answerBy') return periodOf(text);
  if (field === 'work') return 'work' in state && state.work ? { ...state.work, title: text } : null;
  if (type === 'engagement') {
    const coded = CODED.find((name) => name === field);
    return coded && EngagementDraft.shape[coded].safeParse(text).success ? text : null;
  }
  if (type === 'party' && field === 'type') return PARTY_TYPES.some(({ code }) => code === text) ? text : null;
  if (type === 'party' && field === 'website') return text;
  if (type === 'party' && field === 'country') return /^[A-Z]{2}$/.test(text) ? text : null;
  return null;
}
