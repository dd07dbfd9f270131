import type { Code, CodeOf } from '../code.ts';

/** The roles another party can have in an engagement. Money roles follow IATI OrganisationRole. */
export const PARTY_ROLES = [
  { code: 'asker', nn: 'spurde oss', nb: 'spurte oss', en: 'asked us' },
  { code: 'counterpart', nn: 'motpart', nb: 'motpart', en: 'counterpart' },
  { code: 'organiser', nn: 'arrangør', nb: 'arrangør', en: 'organiser' },
  { code: 'publisher', nn: 'utgjevar', nb: 'utgiver', en: 'publisher' },
  { code: 'interviewer', nn: 'intervjua oss', nb: 'intervjuet oss', en: 'interviewed us' },
  { code: 'via', nn: 'gjennom', nb: 'gjennom', en: 'through' },
  { code: 'on-behalf-of', nn: 'på vegner av', nb: 'på vegne av', en: 'on behalf of' },
  { code: 'co-funder', nn: 'medfinansiør', nb: 'medfinansiør', en: 'co-funder', standard: '1' },
  { code: 'recipient', nn: 'mottakar', nb: 'mottaker', en: 'recipient', standard: '4' },
  { code: 'inviter', nn: 'inviterte oss', nb: 'inviterte oss', en: 'invited us' },
  { code: 'member', nn: 'medlem', nb: 'medlem', en: 'member' },
  { code: 'network', nn: 'nettverk', nb: 'nettverk', en: 'network' },
  { code: 'subject', nn: 'emne', nb: 'emne', en: 'subject' },
  { code: 'facilitator', nn: 'tilretteleggjar', nb: 'tilrettelegger', en: 'facilitator' },
  { code: 'pivotal', nn: 'erfaringspartnar', nb: 'erfaringspartner', en: 'pivotal partner' },
  { code: 'beneficiary', nn: 'nytteland', nb: 'nytteland', en: 'beneficiary' },
] as const satisfies readonly Code[];
export type PartyRole = CodeOf<typeof PARTY_ROLES>;
