import type { EngagementKind } from './engagement-kind.ts';

/** Kinds that two sources may call one and the same occasion. A request and what came of it are two. */
const FAMILIES: readonly (readonly EngagementKind[])[] = [
  ['request.funding', 'request.advice', 'request.cooperation'],
  ['meeting', 'consultation', 'interview', 'delegation'],
  ['talk', 'moderation', 'event'],
  ['board', 'membership'],
  ['publication', 'contribution'],
  ['agreement', 'mandate', 'collaboration', 'funding'],
];

/** Whether two kinds may be two words for one occasion. */
export function areKin(one: EngagementKind, other: EngagementKind): boolean {
  return one === other || FAMILIES.some((family) => family.includes(one) && family.includes(other));
}
