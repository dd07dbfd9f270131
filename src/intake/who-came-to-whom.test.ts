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

describe('who received whom, and who spoke where', () => {
  tells({
    'delegation out': [
      'UNESCO fikk i mai besøk av tre av inspektørene våre.',
      'Three of our inspectors were received by UNESCO in May.',
      'UNESCO hadde i juni besøk av to tilsette frå oss.',
    ],
    'meeting in': [
      'A delegation from UNESCO stopped by in Bergen in September.',
      'Åtte lærarar frå UNESCO har meldt seg til våren.',
      'UNESCO will return the visit in February.',
    ],
    'talk in': ['Direktøren for UNESCO heldt innlegg på konferansen vår i oktober.', 'UNESCO spoke to us about water in May.'],
    'collaboration mutual': [
      'UNESCO hadde oss med på felles aksjoner i landbruket.',
      'Together with UNESCO we ran water committees in 31 villages.',
      'UNESCO has been our partner since 1987.',
    ],
  });
});

describe('a journey ahead that has no verb of its own', () => {
  tells({
    'meeting in': ['Etter avtale skal seks kenyanske ingeniørar til Trondheim i februar 2025.', 'I april skal åtte lærarar frå UNESCO hit.'],
    'delegation out': ['I mai 2025 skal 20 elevar herifrå til Võru.', 'Neste haust skal rektor vår til UNESCO.'],
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

describe('what passes between us and others', () => {
  tells({
    'contribution in': [
      'UNDP lånte ut en jurist til oss i to måneder.',
      'Three teachers from FAO trained our staff in August.',
      'På førespurnad frå FAO kommenterte vi eit utkast til retningslinjer i juni.',
    ],
    'contribution out': [
      'FAO is owed a manual by May 2024.',
      'Vi skal levere en håndbok til UNICEF i mai 2024.',
      'Our staff assessed applications for the OECD.',
    ],
    'publication in': [
      'The report was commissioned by the World Bank and came out in May.',
      'På oppdrag fra Nordisk ministerråd skrev vi en rapport om mikroplast.',
    ],
    'talk none': ['Etter invitasjon frå FAO heldt vi innlegg i Roma i juni.', 'At the invitation of UNEP our director spoke at a conference in Nairobi.'],
    'consultation in': ['The OECD consulted us on its new flood guidelines in May.', 'EU-kommisjonen rådspurte oss om det nye direktivet.'],
    'request.cooperation out': ['Sjølve har vi spurt FAO om å vere med i eit felles prosjekt.'],
    'collaboration mutual': ['Together with SYKE we are developing a common database.', 'Vi utvikler en felles database med SYKE.'],
  });
});

describe('what lies ahead', () => {
  tells({
    'contribution out': [
      'Vi lova UNICEF å sende dei rettleiaren innan 1. mars 2024.',
      'We promised UNICEF to send the handbook by 1 March 2024.',
      'UNICEF skal få rettleiaren vår innan mars 2024.',
      'UNICEF will get our handbook by March 2024.',
    ],
    'contribution in': ['UNICEF har lova å sende oss tala innan mars 2024.', 'UNICEF has promised to send us the figures by March 2024.'],
    'funding out': ['Vi har lova UNICEF 200 000 kroner i 2024.', 'We have promised UNICEF NOK 200,000 in 2024.'],
    'meeting in': ['I mai 2024 kjem ei gruppe frå SYKE til oss.', 'A group from SYKE is coming to Bergen in May 2024.'],
    'meeting out': ['Vi har lova å ta imot ei gruppe frå SYKE i mai 2024.'],
    nothing: [
      'Vi bør bli medlem i ICES.',
      'We hope to visit Chile one day.',
      'We did not attend the Davos meeting.',
      'Nettsidene våre hadde 400 000 besøk i 2023.',
    ],
  });
});

describe('an entry that opens with a noun', () => {
  tells({
    'meeting in': ['- Delegasjon frå Vietnam (12 personar), 4. mai', '- Visit from the Chilean fisheries service, eight people, two days in May'],
    'moderation none': ['- Moderator for a panel on plastic, UNEP, Nairobi, March', '- Ordstyrer på FAOs seminar om havbruk, Roma 3. mai'],
    'contribution out': ['- Kurs for 20 inspektører i Ghana, mai', "- Comments on FAO's draft guidelines, sent in May"],
    'collaboration mutual': ['- «Reine hav», prosjekt saman med SYKE i Finland'],
  });
});

describe('asking, told in more ways', () => {
  tells({
    'consultation in': ['UNICEF spurde kva vi meinte om den nye rettleiinga.', 'UNESCO gathered views from us and 14 other archives.'],
    'invitation in': ['UNESCO asked our director to give a lecture in Paris in 2025.', 'UNESCO inviterte oss til årsmøtet i Durban, som vart avlyst.'],
    'request.cooperation in': ['UN Women bad oss vere med i eit prøveprosjekt i Moldova.', 'OECD lurer på om vi kan stille med en ekspert i en arbeidsgruppe.'],
    'request.cooperation out': ['Vi har bede UNICEF om å peike ut tre fagfellar til neste utlysing.'],
    'request.funding in': ['ICES ba oss dele kostnadene til et nytt system.', 'UNICEF i Malawi skrev til oss og lurte på om vi kunne betale for et studio.'],
    'funding out': [
      'Vi har sagt ja til å betale 150 000 euro til ICES i 2024.',
      'NOK 350,000 was given to a bakery school in Freetown run by Prison Watch Sierra Leone.',
    ],
  });
});

describe('what is done in a body one belongs to', () => {
  tells({
    'meeting mutual': [
      "We took part in EUROSAI's annual meeting in Riga in March.",
      'We attended the general assembly of EUROSAI in Riga.',
      'Vi deltok på generalforsamlinga i EUROSAI i Riga.',
      'Vi deltok på alle de fire plenumsmøtene i EUROSAI.',
    ],
    'talk none': ['We spoke at the annual meeting of EUROSAI.'],
    'mandate none': ['Frå 1. juli leier vi sekretariatet for EUROSAI.'],
  });
});

describe('who somebody is that the text names by no name', () => {
  tells({
    'request.funding in': ['En kommune i Ukraina søkte om støtte til tre bruer.', 'Three villages in Kenya applied for support for a well.'],
    'request.funding out': ['Vi søkte Nordplus om støtte til tre bruer.'],
  });
});
