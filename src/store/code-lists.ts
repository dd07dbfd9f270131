import type { Code } from '../domain/code.ts';
import { ACCESS_GRADES } from '../domain/codes/access-grade.ts';
import { AREA_ROLES } from '../domain/codes/area-role.ts';
import { CLAIM_STATUSES } from '../domain/codes/claim-status.ts';
import { COMMITMENT_STATUSES } from '../domain/codes/commitment-status.ts';
import { COUNTED } from '../domain/codes/counted.ts';
import { DIRECTIONS } from '../domain/codes/direction.ts';
import { ENGAGEMENT_KINDS } from '../domain/codes/engagement-kind.ts';
import { LEGAL_BASES } from '../domain/codes/legal-basis.ts';
import { MODES } from '../domain/codes/mode.ts';
import { OUR_ROLES } from '../domain/codes/our-role.ts';
import { PARTY_ROLES } from '../domain/codes/party-role.ts';
import { PARTY_TYPES } from '../domain/codes/party-type.ts';
import { QUALIFIERS } from '../domain/codes/qualifier.ts';
import { RECURRENCES } from '../domain/codes/recurrence.ts';
import { REQUEST_STATUSES } from '../domain/codes/request-status.ts';
import { ENGAGEMENT_STATUSES } from '../domain/codes/status.ts';
import { TIE_KINDS } from '../domain/codes/tie-kind.ts';
import { TRIGGERS } from '../domain/codes/trigger.ts';
import { WORK_FORMS } from '../domain/codes/work-form.ts';

/** Lists whose codes are fixed, by the name of their SQL domain. */
export const CLOSED_LISTS: Record<string, readonly Code[]> = {
  access_grade: ACCESS_GRADES,
  area_role: AREA_ROLES,
  claim_status: CLAIM_STATUSES,
  commitment_status: COMMITMENT_STATUSES,
  direction: DIRECTIONS,
  engagement_kind: ENGAGEMENT_KINDS,
  engagement_mode: MODES,
  engagement_status: ENGAGEMENT_STATUSES,
  engagement_trigger: TRIGGERS,
  legal_basis: LEGAL_BASES,
  our_role: OUR_ROLES,
  party_role: PARTY_ROLES,
  party_type: PARTY_TYPES,
  qualifier: QUALIFIERS,
  recurrence: RECURRENCES,
  request_status: REQUEST_STATUSES,
  tie_kind: TIE_KINDS,
  work_form: WORK_FORMS,
};

/** Lists that name the common cases only; other words may stand in the field. */
export const OPEN_LISTS: Record<string, readonly Code[]> = { counted: COUNTED };
