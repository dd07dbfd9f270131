import type { Figure } from '../../domain/draft.ts';
import { LANGS } from '../../domain/lang.ts';
import type { Period } from '../../domain/period.ts';
import { namedEvents, namedParties } from '../../store/query/names.ts';
import type { RecordHead } from '../../store/query/records.ts';
import type { EngagementState, PartyState } from '../../store/state.ts';
import type { Act } from '../act.ts';

/** The fields of an engagement that hold one value, on which two sources may disagree. */
export const SINGLE_FIELDS = [
  'kind',
  'direction',
  'trigger',
  'mode',
  'recurrence',
  'requestStatus',
  'answerBy',
  'answeredOn',
  'period',
  'figures',
  'event',
  'work',
] as const;

/** Writes the fields of these engagements as a person reads them, and so that two equal values read the same. A period is its EDTF text. */
export async function valueTexts(act: Act, ...states: EngagementState[]): Promise<(state: EngagementState, field: string) => string> {
  const parties = await namedParties(
    act.tx,
    act.see,
    states.flatMap((state) => state.parties.map((party) => party.partyId)),
  );
  const events = await namedEvents(
    act.tx,
    act.see,
    states.flatMap((state) => state.event ?? []),
  );
  const first = (names: Partial<Record<string, string>> | undefined): string => LANGS.flatMap((lang) => names?.[lang] ?? [])[0] ?? '';
  return (state, field) => {
    const value: unknown = state[field as keyof EngagementState];
    if (value === null || value === undefined) return '';
    switch (field) {
      case 'period':
      case 'answerBy':
        return (value as Period).edtf;
      case 'figures':
        return state.figures.map(figureText).join('; ');
      case 'parties':
        return [...new Set(state.parties.map((party) => first(parties.get(party.partyId)?.names)))].join('; ');
      case 'event':
        return first(events.get(state.event ?? '')?.names);
      case 'work':
        return state.work?.title ?? state.work?.form ?? '';
      case 'areas':
        return state.areas.map((area) => area.code).join('; ');
      case 'title':
      case 'subject':
      case 'answer':
        return first(state[field]);
      case 'direction':
        return state.direction === 'none' ? '' : state.direction;
      default:
        return Array.isArray(value) ? value.join('; ') : String(value);
    }
  };
}

/** What a record carries in one field, as a person reads it; empty where it carries nothing there that two sources may disagree on. */
export async function carriedText(act: Act, { recordType, state }: RecordHead, field: string): Promise<string> {
  if (recordType === 'engagement') return (await valueTexts(act, state as EngagementState))(state as EngagementState, field);
  const isOfParty = recordType === 'party' && PARTY_WORDS.some((one) => one === field);
  return isOfParty ? ((state as PartyState)[field as (typeof PARTY_WORDS)[number]] ?? '') : '';
}

/** The fields of a party that hold one code or word. */
const PARTY_WORDS = ['type', 'country', 'website'] as const;

function figureText({ value, unit, qualifier, counted }: Figure): string {
  return [qualifier === 'exact' ? null : qualifier, value, unit, counted].filter((part) => part !== null && part !== '').join(' ');
}
