import type { PartyRole } from '../domain/codes/party-role.ts';
import type { Engagement, PartyPart } from '../domain/engagement.ts';

/** The other parties of an engagement by the place they take in its sentence. Each party stands in one place only. */
export interface Slots {
  actors: PartyPart[]; // who we did it with, or who did it
  requesters: PartyPart[]; // who asked for it, where that is not the act itself
  organisers: PartyPart[];
  publishers: PartyPart[];
  via: PartyPart[];
  onBehalfOf: PartyPart[];
  coFunders: PartyPart[];
  recipients: PartyPart[];
  subjects: PartyPart[];
  facilitators: PartyPart[];
  pivotal: PartyPart[];
  beneficiaries: PartyPart[];
}

const SLOT: Record<PartyRole, keyof Slots> = {
  asker: 'requesters',
  inviter: 'requesters',
  interviewer: 'requesters',
  counterpart: 'actors',
  member: 'actors',
  network: 'actors',
  organiser: 'organisers',
  publisher: 'publishers',
  via: 'via',
  'on-behalf-of': 'onBehalfOf',
  'co-funder': 'coFunders',
  recipient: 'recipients',
  subject: 'subjects',
  facilitator: 'facilitators',
  pivotal: 'pivotal',
  beneficiary: 'beneficiaries',
};
const OWN_REQUESTERS = new Set([
  'talk',
  'moderation',
  'publication',
  'contribution',
  'event',
  'delegation',
  'funding',
  'agreement',
  'board',
  'membership',
  'collaboration',
  'mandate',
]);
const OWN_ORGANISERS = new Set(['talk', 'moderation', 'event', 'delegation', 'contribution', 'invitation', 'meeting', 'consultation']);

/** Puts the parties in their places. `kind` decides whether those who asked, organise or publish are the ones who act. */
export function sortSlots(engagement: Engagement): Slots {
  const slots: Slots = {
    actors: [],
    requesters: [],
    organisers: [],
    publishers: [],
    via: [],
    onBehalfOf: [],
    coFunders: [],
    recipients: [],
    subjects: [],
    facilitators: [],
    pivotal: [],
    beneficiaries: [],
  };
  const placed = new Set<string>();
  for (const party of engagement.parties) {
    if (placed.has(party.partyId)) continue;
    placed.add(party.partyId);
    slots[SLOT[party.role]].push(party);
  }
  const { kind } = engagement;
  const move = (from: keyof Slots, to: keyof Slots): void => {
    slots[to].push(...slots[from]);
    slots[from] = [];
  };
  if (!OWN_REQUESTERS.has(kind)) {
    const others = slots.actors;
    slots.actors = [...slots.requesters, ...others];
    slots.requesters = [];
  }
  if (kind !== 'publication') move('publishers', slots.actors.length > 0 ? 'actors' : 'organisers');
  if (!OWN_ORGANISERS.has(kind) || (!engagement.event && !['talk', 'moderation', 'event'].includes(kind))) move('organisers', 'actors');
  if (kind === 'funding') {
    move('recipients', 'actors');
    if (slots.actors.length === 0) move('beneficiaries', 'actors');
  }
  if (kind === 'contribution' || kind === 'agreement') move('recipients', 'actors');
  if (slots.actors.length === 0 && (kind === 'collaboration' || kind === 'mandate')) move('requesters', 'actors');
  return slots;
}
