import { COUNTED } from './codes/counted.ts';
import { AREA_ROLES } from './codes/area-role.ts';
import { PARTY_ROLES } from './codes/party-role.ts';
import type { ImportKind } from './import.ts';

const roles = PARTY_ROLES.map((role) => `parties.${role.code}`);
const areas = AREA_ROLES.map((role) => `areas.${role.code}`);
const figures = COUNTED.map((counted) => `figures.${counted.code}`);

/** What a column can hold, by what its rows are taken in as. A field with a code after its point is one of several of its kind. */
export const IMPORT_FIELDS: Record<ImportKind, readonly string[]> = {
  engagements: [
    'key',
    'title',
    'subject',
    'period',
    'periodTo',
    'kind',
    'direction',
    'status',
    'parties',
    ...roles,
    'partyRole',
    'partyCountry',
    'ourRoles',
    'event',
    ...areas,
    'topics',
    'goals',
    ...figures,
    'currency',
    'mode',
    'recurrence',
    'trigger',
    'requestStatus',
    'answerBy',
    'answerOwner',
    'commitmentBy',
    'commitmentDue',
    'commitmentOwner',
    'links',
    'note',
    'access',
    'accessBasis',
  ],
  parties: [
    'key',
    'name',
    'name.nn',
    'name.nb',
    'name.en',
    'acronym',
    'alias',
    'type',
    'country',
    'parent',
    'isNetwork',
    'website',
    'identifiers.NO-BRC',
    'identifiers.ROR',
    'identifiers.WIKIDATA',
    'identifiers.IATI',
    'identifiers.LEI',
    'identifiers.ISNI',
  ],
  commitments: ['key', 'what', 'by', 'parties', 'due', 'owner', 'status', 'reason', 'engagement', 'kind', 'period'],
};

/** Fields that several columns may hold together; of others the last column would hide the first. */
export const takesMany = (field: string): boolean => /^(?:parties|areas|topics|goals|links|note|alias|ourRoles)\b/u.test(field);

/** What may be said for every row that does not say it itself. */
export const FIXED_FIELDS: Record<ImportKind, readonly string[]> = {
  engagements: ['kind', 'direction', 'access', 'lang'],
  parties: ['lang'],
  commitments: ['by', 'lang'],
};
