import type { Code, CodeOf } from '../code.ts';

/** Type of organisation: the codes of IATI OrganisationType. */
export const PARTY_TYPES = [
  { code: '10', nn: 'styresmakt', nb: 'myndighet', en: 'government', standard: '10' },
  { code: '11', nn: 'lokal styresmakt', nb: 'lokal myndighet', en: 'local government', standard: '11' },
  { code: '15', nn: 'anna offentleg organ', nb: 'annet offentlig organ', en: 'other public sector', standard: '15' },
  { code: '21', nn: 'internasjonal frivillig organisasjon', nb: 'internasjonal frivillig organisasjon', en: 'international NGO', standard: '21' },
  { code: '22', nn: 'nasjonal frivillig organisasjon', nb: 'nasjonal frivillig organisasjon', en: 'national NGO', standard: '22' },
  { code: '23', nn: 'regional frivillig organisasjon', nb: 'regional frivillig organisasjon', en: 'regional NGO', standard: '23' },
  { code: '24', nn: 'frivillig organisasjon i partnarland', nb: 'frivillig organisasjon i partnerland', en: 'partner country based NGO', standard: '24' },
  { code: '30', nn: 'offentleg-privat partnarskap', nb: 'offentlig-privat partnerskap', en: 'public private partnership', standard: '30' },
  { code: '40', nn: 'multilateral organisasjon', nb: 'multilateral organisasjon', en: 'multilateral', standard: '40' },
  { code: '60', nn: 'stifting', nb: 'stiftelse', en: 'foundation', standard: '60' },
  { code: '70', nn: 'privat sektor', nb: 'privat sektor', en: 'private sector', standard: '70' },
  { code: '71', nn: 'privat sektor i gjevarland', nb: 'privat sektor i giverland', en: 'private sector in provider country', standard: '71' },
  { code: '72', nn: 'privat sektor i mottakarland', nb: 'privat sektor i mottakerland', en: 'private sector in aid recipient country', standard: '72' },
  { code: '73', nn: 'privat sektor i tredjeland', nb: 'privat sektor i tredjeland', en: 'private sector in third country', standard: '73' },
  { code: '80', nn: 'akademia og forsking', nb: 'akademia og forskning', en: 'academic, training and research', standard: '80' },
  { code: '90', nn: 'anna', nb: 'annet', en: 'other', standard: '90' },
] as const satisfies readonly Code[];
export type PartyType = CodeOf<typeof PARTY_TYPES>;
