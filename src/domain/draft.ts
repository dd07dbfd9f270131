import { z } from 'zod';
import { codesOf } from './code.ts';
import { ACCESS_GRADES } from './codes/access-grade.ts';
import { AREA_ROLES } from './codes/area-role.ts';
import { DIRECTIONS } from './codes/direction.ts';
import { ENGAGEMENT_KINDS } from './codes/engagement-kind.ts';
import { LEGAL_BASES } from './codes/legal-basis.ts';
import { MODES } from './codes/mode.ts';
import { OUR_ROLES } from './codes/our-role.ts';
import { PARTY_ROLES } from './codes/party-role.ts';
import { QUALIFIERS } from './codes/qualifier.ts';
import { RECURRENCES } from './codes/recurrence.ts';
import { REQUEST_STATUSES } from './codes/request-status.ts';
import { ENGAGEMENT_STATUSES } from './codes/status.ts';
import { TRIGGERS } from './codes/trigger.ts';
import { WORK_FORMS } from './codes/work-form.ts';
import { LANGS } from './lang.ts';
import { Period } from './period.ts';

const LocalText = z.partialRecord(z.enum(LANGS), z.string());

/** A figure with its meaning: "over 400 participants", "one of 40 partners". `value` is a plain decimal number, `said` the words. */
export const Figure = z.object({
  value: z.number(),
  unit: z.string().nullable(), // ISO 4217 currency for money, "million NOK" where the source says so, else null
  qualifier: z.enum(codesOf(QUALIFIERS)),
  counted: z.string(), // a code of COUNTED, or other words in the text's own language
  said: z.string(),
});
export type Figure = z.infer<typeof Figure>;

/** A party named in a draft. `partyId` when the register knows it; otherwise accepting the draft adds the party. */
export const PartyMention = z.object({
  partyId: z.string().nullable(),
  name: z.string().min(1),
  said: z.string(),
  role: z.enum(codesOf(PARTY_ROLES)),
  country: z.string().length(2).nullable(),
});
export type PartyMention = z.infer<typeof PartyMention>;

export const Area = z.object({ code: z.string().min(1), role: z.enum(codesOf(AREA_ROLES)) }); // ISO 3166-1 alpha-2, UN M49 number, or the code of a named group
export const Work = z.object({ form: z.enum(codesOf(WORK_FORMS)), title: z.string().nullable(), lang: z.string(), url: z.string().nullable() });
export const CommitmentDraft = z.object({
  by: z.enum(['us', 'them']),
  due: Period.nullable(),
  owner: z.string().nullable().optional(), // who here answers for it; a text seldom says, so most drafts leave it out
});

/** What the form, the log line, the importer and intake all make: an engagement before its names are resolved. */
export const EngagementDraft = z.object({
  kind: z.enum(codesOf(ENGAGEMENT_KINDS)),
  direction: z.enum(codesOf(DIRECTIONS)),
  trigger: z.enum(codesOf(TRIGGERS)).nullable(),
  mode: z.enum(codesOf(MODES)).nullable(),
  recurrence: z.enum(codesOf(RECURRENCES)).nullable(),
  status: z.enum(codesOf(ENGAGEMENT_STATUSES)),
  requestStatus: z.enum(codesOf(REQUEST_STATUSES)).nullable(),
  answerBy: Period.nullable().default(null), // when the answer is due
  answerOwner: z.string().nullable().default(null), // who here answers
  answeredOn: z.iso.date().nullable().default(null),
  answer: LocalText.default({}), // in short
  cameOf: z.string().nullable().default(null), // the request it came of
  complete: z.boolean(), // false where the source says "among others"
  period: Period.nullable(),
  ourRoles: z.array(z.enum(codesOf(OUR_ROLES))),
  parties: z.array(PartyMention),
  event: z.string().nullable(), // name of the conference, webinar or series it took place at
  eventId: z.string().nullable().default(null), // that event where it is known; only where it is not is it looked up by name
  title: LocalText, // a short heading a person would recognise the record by
  subject: LocalText, // what it was about: a noun phrase that can stand after "om" / "on"
  work: Work.nullable(),
  areas: z.array(Area),
  topics: z.array(z.string()),
  goals: z.array(z.string()).default([]), // the ids of those it serves
  figures: z.array(Figure),
  commitment: CommitmentDraft.nullable(),
  links: z.array(z.string()),
  note: z.string().nullable(),
  access: z.enum(codesOf(ACCESS_GRADES)),
  accessBasis: z.enum(codesOf(LEGAL_BASES)).nullable().default(null), // what it is exempt by
});
export type EngagementDraft = z.infer<typeof EngagementDraft>;

/** An empty draft to fill in. */
export function emptyDraft(): EngagementDraft {
  return {
    kind: 'meeting',
    direction: 'none',
    trigger: null,
    mode: null,
    recurrence: null,
    status: 'held',
    requestStatus: null,
    answerBy: null,
    answerOwner: null,
    answeredOn: null,
    answer: {},
    cameOf: null,
    complete: true,
    period: null,
    ourRoles: [],
    parties: [],
    event: null,
    eventId: null,
    title: {},
    subject: {},
    work: null,
    areas: [],
    topics: [],
    goals: [],
    figures: [],
    commitment: null,
    links: [],
    note: null,
    access: 'open',
    accessBasis: null,
  };
}
