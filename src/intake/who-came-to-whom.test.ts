import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readText } from './read-text.ts';

/** Kind and direction of the records in a text told in 2023 by Fjordtilsynet. */
const readIn = (text: string): string =>
  readText(text, { us: 'Fjordtilsynet', year: 2023, lang: 'auto', known: [] })
    .proposals.map(({ draft }) => `${draft.kind} ${draft.direction}`)
    .join(' + ') || 'nothing';

const tells = (examples: Readonly<Record<string, readonly string[]>>) => {
  for (const [what, texts] of Object.entries(examples)) for (const text of texts) it(`${what}: ${text}`, () => assert.equal(readIn(text), what));
};

describe('who visited whom', () => {
  tells({
    'meeting in': [
      'I mai besøkte ti ingeniørar frå det georgiske vegdirektoratet oss.',
      'Fem studentar frå Makerere University var hos oss i tre veker.',
      'En gruppe på ni fra Havs- och vattenmyndigheten var på studiebesøk hos oss i mai.',
      'Twelve engineers from Rijkswaterstaat came to Bergen in April to study our tunnels.',
      'The director of Fiskistofa paid us a visit in May.',
    ],
    'delegation out': [
      'Direktøren besøkte Rijkswaterstaat i Utrecht i juni.',
      'Vi var på studietur til Island i september.',
      'A team of five went to Tbilisi to train inspectors.',
    ],
  });
});

describe('which way money went', () => {
  tells({
    'funding in': [
      'Fjordtilsynet mottok 1,2 millioner kroner fra EØS-midlene til et kurs.',
      'Støtten fra Nordisk råd var på 800 000 kroner.',
      'Prosjektet er finansiert av EU med 3 millionar euro.',
      'A grant of EUR 90,000 from Nordplus paid for two workshops.',
    ],
    'funding out': [
      'UNICEF fekk 1 million kroner til vassarbeid i Mali.',
      'Kontingenten til ICES, 120 000 kroner, betalte vi i januar.',
      'Direktoratet bidro med 2,5 millioner kroner til fondet for varsling i regi av Verdens meteorologiorganisasjon (WMO).',
      'Our contribution to the Global Soil Partnership was NOK 750,000.',
    ],
  });
});
