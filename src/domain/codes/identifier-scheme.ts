import type { Code, CodeOf } from '../code.ts';

/** Where an identifier of a party comes from; the code of a national register is its prefix in org-id.guide. Any other scheme may be written as it is. */
export const IDENTIFIER_SCHEMES = [
  { code: 'NO-BRC', nn: 'Organisasjonsnummer (Noreg)', nb: 'Organisasjonsnummer (Norge)', en: 'Organisation number (Norway)' },
  { code: 'ROR', nn: 'ROR', nb: 'ROR', en: 'ROR' },
  { code: 'WIKIDATA', nn: 'Wikidata', nb: 'Wikidata', en: 'Wikidata' },
  { code: 'IATI', nn: 'IATI-identifikator', nb: 'IATI-identifikator', en: 'IATI identifier' },
  { code: 'LEI', nn: 'LEI', nb: 'LEI', en: 'LEI' },
  { code: 'ISNI', nn: 'ISNI', nb: 'ISNI', en: 'ISNI' },
] as const satisfies readonly Code[];
export type IdentifierScheme = CodeOf<typeof IDENTIFIER_SCHEMES>;
