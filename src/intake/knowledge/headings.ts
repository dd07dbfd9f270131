import type { Direction } from '../../domain/codes/direction.ts';
import type { EngagementKind } from '../../domain/codes/engagement-kind.ts';
import type { OurRole } from '../../domain/codes/our-role.ts';

/** What a short heading or lead-in over a list says its entries are, where the words of an entry do not. */
export interface HeadingRule {
  words: string;
  kind: EngagementKind;
  role?: OurRole;
  direction?: Direction;
}

/** The most telling first. A heading is looked at as a whole: each rule must match words in it. */
export const HEADINGS: readonly HeadingRule[] = [
  {
    words:
      '(?:besøk|vitjing\\p{L}*|delegasjon(?:ar|er)|gjest\\p{L}*) (?:inn|hit|hos oss|hjå oss|til oss|frå utlandet|fra utlandet)|(?:incoming|inbound) (?:visits?|delegations?|missions?)|visits? (?:to us|received|hosted|here)|visitors?|delegations? (?:in|received|hosted)|gjester|gjestar|inngåande (?:besøk|delegasjonar)|kom hit|hos oss|vertskap',
    kind: 'meeting',
    role: 'host',
    direction: 'in',
  },
  {
    words:
      '(?:delegasjon(?:ar|er)|besøk) ut|reise[rn]?|reiseverksemd\\p{L}*|reisevirksomhet\\p{L}*|\\p{L}*(?:studieturar|studieturer|tenestereiser|tjenestereiser)|travels?|trips|(?:outgoing|outbound) (?:visits?|delegations?|missions?)|missions? abroad|visits? (?:abroad|made)|delegations? (?:out|abroad|sent)|ute i verda|ute i verden',
    kind: 'delegation',
    direction: 'out',
  },
  { words: 'invitasjon(?:ar|er)|innbyding(?:ar|er)|innbydelser|invitations?', kind: 'invitation' },
  { words: 'intervju(?:a|er)?|interviews?', kind: 'interview' },
  {
    words:
      'innlegg\\p{L}*|foredrag\\p{L}*|presentasjon(?:ar|er)|på talarstolen|på talerstolen|talks?|speeches|presentations|lectures|keynotes?|speaking(?: engagements)?',
    kind: 'talk',
  },
  {
    words:
      '(?:\\p{L}*verv|styre[rt]?|styreverv|styreplassar|råd og utval|råd og utvalg|utval)|boards?|seats|committees|elected (?:office|positions)|governance roles',
    kind: 'board',
  },
  { words: 'medlemskap\\p{L}*|memberships?', kind: 'membership' },
  {
    words: '(?:publikasjon|publisering|utgiving|utgjeving)\\p{L}*|på trykk|på prent|skrive|publications?|in print|media|presse\\p{L}*|i avisa|press',
    kind: 'publication',
  },
  {
    words:
      '\\p{L}*(?:tilskot|tilskudd|løyving|bevilgning|utbetaling)\\p{L}*|støtte\\p{L}*|bidrag til (?:fond|program)\\p{L}*|pengar ut|penger ut|funding|grants?|financial support|contributions? to funds|donations?|money',
    kind: 'funding',
  },
  { words: '\\p{L}*avtal(?:ar|er)|agreements?|memoranda', kind: 'agreement' },
  { words: '\\p{L}*møte(?:r|ne)?|meetings?', kind: 'meeting' },
  { words: '\\p{L}*konsultasjon(?:ar|er)|consultations?', kind: 'consultation' },
  { words: 'arrangement(?:er)?|seminar(?:er)?|konferans(?:ar|er)|events?|conferences?', kind: 'event' },
  {
    words: '(?:samarbeids)?prosjekt(?:er|a)?|samarbeid(?:a)?|partnerskap|partnarskap|(?:joint )?projects?|cooperation|collaborations?|partnerships?',
    kind: 'collaboration',
  },
];

/** Headings over what lies ahead: dates without a year are next year's there, and what is said is promised. */
export const AHEAD_HEADING =
  '(?:lova|lovt|lovet|lovnad(?:er|ar)?|løfter|lovte|neste år|næraste år|kommande år|kommende år|vegen vidare|veien videre|framover|fremover|blikk framover|planar|planer|plans?|next year|looking ahead|ahead|the year ahead|promises|promised|commitments|pledges|coming up|oppfølging|det som kjem|det som kommer|what (?:comes )?next)';
