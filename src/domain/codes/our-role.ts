import type { Code, CodeOf } from '../code.ts';

/** The roles our own organisation can have in an engagement. */
export const OUR_ROLES = [
  { code: 'funder', nn: 'finansiør', nb: 'finansiør', en: 'funder', standard: '1' },
  { code: 'contributor', nn: 'bidragsytar', nb: 'bidragsyter', en: 'contributor' },
  { code: 'participant', nn: 'deltakar', nb: 'deltaker', en: 'participant' },
  { code: 'speaker', nn: 'innleiar', nb: 'innleder', en: 'speaker' },
  { code: 'moderator', nn: 'moderator', nb: 'moderator', en: 'moderator' },
  { code: 'interviewee', nn: 'intervjuobjekt', nb: 'intervjuobjekt', en: 'interviewee' },
  { code: 'author', nn: 'forfattar', nb: 'forfatter', en: 'author' },
  { code: 'board-member', nn: 'styremedlem', nb: 'styremedlem', en: 'board member' },
  { code: 'delegate', nn: 'delegasjonsmedlem', nb: 'delegasjonsmedlem', en: 'delegate' },
  { code: 'host', nn: 'vertskap', nb: 'vertskap', en: 'host' },
  { code: 'party-to-agreement', nn: 'avtalepart', nb: 'avtalepart', en: 'party to agreement' },
  { code: 'invited', nn: 'invitert', nb: 'invitert', en: 'invited' },
  { code: 'asked', nn: 'spurd', nb: 'spurt', en: 'asked' },
  { code: 'collaborator', nn: 'samarbeidspartnar', nb: 'samarbeidspartner', en: 'collaborator' },
  { code: 'supporter', nn: 'støttespelar', nb: 'støttespiller', en: 'supporter' },
  { code: 'featured', nn: 'omtalt', nb: 'omtalt', en: 'featured' },
] as const satisfies readonly Code[];
export type OurRole = CodeOf<typeof OUR_ROLES>;
