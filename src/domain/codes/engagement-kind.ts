import type { Code, CodeOf } from '../code.ts';

/** What an engagement is. Closed list. */
export const ENGAGEMENT_KINDS = [
  { code: 'request.funding', nn: 'førespurnad om finansiering', nb: 'forespørsel om finansiering', en: 'request for funding' },
  { code: 'request.advice', nn: 'førespurnad om råd', nb: 'forespørsel om råd', en: 'request for advice' },
  { code: 'request.cooperation', nn: 'førespurnad om samarbeid', nb: 'forespørsel om samarbeid', en: 'request for cooperation' },
  { code: 'interview', nn: 'intervju', nb: 'intervju', en: 'interview' },
  { code: 'consultation', nn: 'konsultasjon', nb: 'konsultasjon', en: 'consultation' },
  { code: 'meeting', nn: 'møte', nb: 'møte', en: 'meeting' },
  { code: 'invitation', nn: 'invitasjon', nb: 'invitasjon', en: 'invitation' },
  { code: 'talk', nn: 'innlegg', nb: 'innlegg', en: 'talk' },
  { code: 'moderation', nn: 'moderering', nb: 'moderering', en: 'moderation' },
  { code: 'delegation', nn: 'deltaking i delegasjon', nb: 'deltakelse i delegasjon', en: 'delegation' },
  { code: 'board', nn: 'styreverv', nb: 'styreverv', en: 'board seat' },
  { code: 'membership', nn: 'medlemskap', nb: 'medlemskap', en: 'membership' },
  { code: 'publication', nn: 'publikasjon', nb: 'publikasjon', en: 'publication' },
  { code: 'contribution', nn: 'fagleg bidrag', nb: 'faglig bidrag', en: 'expert contribution' },
  { code: 'funding', nn: 'finansiering', nb: 'finansiering', en: 'funding' },
  { code: 'agreement', nn: 'avtale', nb: 'avtale', en: 'agreement' },
  { code: 'mandate', nn: 'oppdrag', nb: 'oppdrag', en: 'mandate' },
  { code: 'event', nn: 'arrangement', nb: 'arrangement', en: 'event' },
  { code: 'collaboration', nn: 'samarbeid', nb: 'samarbeid', en: 'collaboration' },
] as const satisfies readonly Code[];
export type EngagementKind = CodeOf<typeof ENGAGEMENT_KINDS>;
