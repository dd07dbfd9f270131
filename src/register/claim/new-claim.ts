import { strictest } from '../../domain/codes/access-grade.ts';
import { newId } from '../../domain/id.ts';
import { enteredBy } from '../../store/query/entered.ts';
import { evidenceOf, gradeOfEvidence } from '../../store/query/evidence.ts';
import type { RecordHead } from '../../store/query/records.ts';
import type { ClaimState } from '../../store/state.ts';
import type { Write } from '../../store/write-records.ts';
import type { Act } from '../act.ts';
import { claimsOn } from './claims-on.ts';
import { carriedText } from './value-text.ts';

/** The write of a claim drawn from a source: confirmed where the record carries it, else proposed; no more open than what it quotes. */
export async function newClaim(
  act: Act,
  about: RecordHead,
  claim: Pick<ClaimState, 'field' | 'value' | 'data' | 'saidBy' | 'preferred' | 'origin' | 'evidence' | 'confidence'>,
): Promise<Write<'claim'>> {
  const { recordId, unitId } = about;
  const access = strictest(about.access, await gradeOfEvidence(act.tx, claim.evidence));
  return {
    id: newId('claim'),
    action: 'claimed',
    aboutId: recordId,
    after: {
      unitId,
      access,
      aboutId: recordId,
      ...claim,
      saidOn: null,
      status: claim.preferred ? 'confirmed' : 'proposed',
      note: {},
    },
  };
}

/**
 * Gives the value a record carries in a field a claim of its own, if it has none, so that it can stand beside a rival. It stands on what
 * the record stands on: its passages, or the hand that entered it.
 */
export async function claimOfCarried(act: Act, about: RecordHead, field: string): Promise<Write<'claim'>[]> {
  if ((await claimsOn(act, about.recordId, field)).some(({ state }) => state.preferred)) return [];
  const value = await carriedText(act, about, field);
  if (value === '') return [];
  const entered = (await enteredBy(act.tx, [about.recordId])).get(about.recordId);
  const hand = entered?.fields.get(field) ?? (entered?.isByHand ? entered.created : null);
  const [seen] = (await evidenceOf(act.tx, act.see, [about.recordId])).get(about.recordId) ?? [];
  const evidence = hand ? [{ enteredBy: hand.userId, enteredAt: hand.at }] : about.state.evidence;
  const saidBy = hand?.by ?? (seen && 'title' in seen ? seen.title : '');
  return [
    await newClaim(act, about, {
      field,
      value,
      data: about.state[field as keyof typeof about.state] ?? null,
      saidBy,
      preferred: true,
      origin: 'accepted',
      confidence: null,
      evidence,
    }),
  ];
}
