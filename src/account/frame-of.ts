import type { Engagement } from '../domain/engagement.ts';
import { areaName } from '../language/countries.ts';
import { NAMELESS_AREAS } from './actor-words.ts';
import { chooseAct, type Chosen } from './choose-act.ts';
import { sortSlots, type Slots } from './sort-slots.ts';
import { tenseOf, type Clock } from './tense-of.ts';

/** Engagements with one key can be told with one verb. */
export function frameOf(engagement: Engagement, clock: Clock): string {
  const chosen = actFor(engagement, sortSlots(engagement));
  return [engagement.kind, chosen.acts.join('+'), chosen.subject, tenseOf(engagement, clock), engagement.complete].join(' ');
}

/** The act an engagement is told as, with its parties in their places. */
export function actFor(engagement: Engagement, slots: Slots): Chosen {
  const hasThem = slots.actors.length > 0 || engagement.areas.some((area) => NAMELESS_AREAS.has(area.role) && areaName(area.code, 'nn') !== null);
  return chooseAct(engagement, slots, hasThem);
}
