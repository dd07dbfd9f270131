import type { Code, CodeOf } from '../code.ts';

/** The paragraphs of offentleglova (act of 19 May 2006 no. 16, chapter 3) that something can be exempt from access by. */
export const LEGAL_BASES = [
  { code: 'off-13', nn: '§ 13 teieplikt', nb: '§ 13 taushetsplikt', en: 'section 13, duty of secrecy' },
  { code: 'off-14', nn: '§ 14 interne dokument', nb: '§ 14 interne dokumenter', en: 'section 14, internal documents' },
  {
    code: 'off-15',
    nn: '§ 15 henta inn utanfrå til intern saksførebuing',
    nb: '§ 15 innhentet utenfra til intern saksforberedelse',
    en: 'section 15, obtained for internal preparation',
  },
  { code: 'off-18', nn: '§ 18 rettssaker', nb: '§ 18 rettssaker', en: 'section 18, court cases' },
  {
    code: 'off-19',
    nn: '§ 19 konsultasjonar med Sametinget',
    nb: '§ 19 konsultasjoner med Sametinget',
    en: 'section 19, consultations with the Sámi parliament',
  },
  { code: 'off-20', nn: '§ 20 utanrikspolitiske interesser', nb: '§ 20 utenrikspolitiske interesser', en: 'section 20, foreign policy interests' },
  { code: 'off-21', nn: '§ 21 forsvar og tryggleik', nb: '§ 21 forsvar og sikkerhet', en: 'section 21, defence and security' },
  { code: 'off-22', nn: '§ 22 budsjettsaker', nb: '§ 22 budsjettsaker', en: 'section 22, budget matters' },
  { code: 'off-23', nn: '§ 23 forhandlingsposisjon', nb: '§ 23 forhandlingsposisjon', en: 'section 23, negotiating position' },
  { code: 'off-24', nn: '§ 24 kontroll og lovbrot', nb: '§ 24 kontroll og lovbrudd', en: 'section 24, control and offences' },
  { code: 'off-25', nn: '§ 25 tilsetjingssaker', nb: '§ 25 ansettelsessaker', en: 'section 25, appointments' },
  {
    code: 'off-26',
    nn: '§ 26 fødselsnummer, bilete og forsking',
    nb: '§ 26 fødselsnummer, bilder og forskning',
    en: 'section 26, national identity numbers, pictures and research',
  },
] as const satisfies readonly Code[];
export type LegalBasis = CodeOf<typeof LEGAL_BASES>;
