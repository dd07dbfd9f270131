import type { Code, CodeOf } from '../code.ts';

/** The parts an annual report of a Norwegian state body has, in the order and with the names DFØ has laid down. {when} is the period reported on. */
export const REPORT_PARTS = [
  { code: 'I', nn: 'Leiarens fråsegn', nb: 'Leders beretning', en: 'Statement by the head of the agency' },
  {
    code: 'II',
    nn: 'Introduksjon til verksemd og hovudtal',
    nb: 'Introduksjon til virksomheten og hovedtall',
    en: 'Introduction to the agency and key figures',
  },
  { code: 'III', nn: 'Aktivitetar og resultat {when}', nb: 'Årets aktiviteter og resultater', en: 'Activities and results {when}' },
  { code: 'IV', nn: 'Styring og kontroll i verksemda', nb: 'Styring og kontroll i virksomheten', en: 'Management and control' },
  { code: 'V', nn: 'Vurdering av framtidsutsikter', nb: 'Vurdering av framtidsutsikter', en: 'Assessment of future prospects' },
  { code: 'VI', nn: 'Årsrekneskap', nb: 'Årsregnskap', en: 'Annual accounts' },
] as const satisfies readonly Code[];
export type ReportPart = CodeOf<typeof REPORT_PARTS>;
