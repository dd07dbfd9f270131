import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readText } from './read-text.ts';

/** Who promised and when it falls due, for every promise in a text told in 2022 by Fjordtilsynet. */
function promisesIn(text: string): string[] {
  const { proposals } = readText(text, { us: 'Fjordtilsynet', year: 2022, lang: 'auto', known: [] });
  return proposals.flatMap(({ draft: { commitment } }) => (commitment ? [`${commitment.by} ${commitment.due?.from?.slice(0, 7) ?? 'some day'}`] : []));
}

describe('a promise', () => {
  const said: Record<string, string> = {
    'Fagavdelinga tek på seg å omsetje rettleiaren til FAO innan utgangen av 2023.': 'us 2023-01',
    'Direktoratet har påtatt seg å teste metoden for EEA i løpet av 2023.': 'us 2023-01',
    'Vi har sagt oss villige til å lede arbeidsgruppen i ICES fra januar 2023.': 'us 2023-01',
    'Vi har gjeve tilsegn om 50 000 kroner til IRC for 2023.': 'us 2023-01',
    'Neste år er det vår tur til å arrangere det nordiske møtet.': 'us 2023-01',
    'The agency is due to second an expert to Frontex from March 2023.': 'us 2023-03',
    'The agency has offered to translate the handbook for FAO during 2023.': 'us 2023-01',
    'We have promised IFAD to reply before Easter.': 'us some day',
    'Innan utgangen av året skal vi sende FAO ei vurdering.': 'us 2022-01',
    'By the end of the year we will send FAO an assessment.': 'us 2022-01',
    'Vi har plikta oss til å halde kurs for KEMRI i mars 2023.': 'us 2023-03',
    'Vi har tilsagt Nepals nasjonalbibliotek et studieopphold i mars 2023.': 'us 2023-03',
    'KEMRI is owed a manual, due in May 2023.': 'us 2023-05',
    'KEMRI har fått lovnad om 200 000 kroner i 2023.': 'us 2023-01',
    'We have taken it upon ourselves to translate the guide for ICOM in 2023.': 'us 2023-01',
    'Vi vart samde med KEMRI om å halde kurs i april 2023.': 'us 2023-04',
    'I mars 2023 får dei utstyr frå oss.': 'us 2023-03',
    'IUFRO vil ha oss med i et panel i Curitiba i mai 2023. Vi sier ja.': 'us 2023-05',
    'UNEP har bede oss til eit møte i Bonn i mai 2023. Eg har svara at vi kjem.': 'us 2023-05',
    'UNEP asked us to review the report in 2023. We have agreed.': 'us 2023-01',
    'Til gjengjeld skal vi sende to rådgivere til København.': 'us some day',
    'In return we will lend them two engineers.': 'us some day',
  };
  for (const [text, promise] of Object.entries(said))
    it(`is what we take upon ourselves with a time: ${text}`, () => {
      assert.deepEqual(promisesIn(text), [promise]);
    });
  for (const [text, promise] of Object.entries({
    'UNDP skal ha kurspakken frå oss innan 15. mars 2023.': 'us 2023-03',
    'Island får utkastet vårt i januar 2023.': 'us 2023-01',
    'WWF er lova tilgang til dataa våre innan utgangen av året.': 'us 2022-01',
    'Departementet i Jordan har lovet oss tilgang til arkivet i 2023.': 'them 2023-01',
    'The Danish authority promised to share its data with us by June 2023.': 'them 2023-06',
  }))
    it(`is told from the side of the one who gets it or gives it: ${text}`, () => {
      assert.deepEqual(promisesIn(text), [promise]);
    });
  for (const [text, promise] of Object.entries({
    'Direktøren er invitert til å halde innlegg på World Water Forum neste år, og har takka ja.': 'us 2023-01',
    'FAO har bede oss om å leie eit kurs i mai 2023. Vi har sagt ja.': 'us 2023-05',
    'The director has been invited to give the keynote in Lisbon in May 2023 and has accepted.': 'us 2023-05',
  }))
    it(`is a yes to what is asked for a later year: ${text}`, () => {
      assert.deepEqual(promisesIn(text), [promise]);
    });
  for (const [text, promise] of Object.entries({
    'KEMRI var hos oss i mai, og i 2023 skal vi evaluere ordninga for dei.': ['us 2023-01'],
    'UNEP visited us in May, and we have promised a draft by March 2023.': ['us 2023-03'],
    'Vi har avtalt å sende KEMRI to kurshaldarar i mars 2023 og å levere utstyr i 2024.': ['us 2023-03', 'us 2024-01'],
    'We have agreed to send KEMRI two trainers in March 2023 and to supply equipment in 2024.': ['us 2023-03', 'us 2024-01'],
  }))
    it(`has a record of its own beside what was done, or beside another promise: ${text}`, () => {
      assert.deepEqual(promisesIn(text), promise);
    });
  for (const [text, promise] of Object.entries({
    'Sak 12/22 FAO. Vedtak: Rektor reiser til årsmøtet i Roma i mai 2023.': 'us 2023-05',
    'To av oss reiser ned til KEMRI i februar 2023 for å halde kurs.': 'us 2023-02',
    'Our director is to open the office in Nairobi together with UNEP in May 2023.': 'us 2023-05',
    'FAO bad om å få låne ein jurist, og han begynner der i august 2023.': 'us 2023-08',
    'KEMRI will return the visit in April 2023.': 'them 2023-04',
    'Kenya Wildlife Service vil gjerne sende to vakter hit i mai 2023, og det har vi sagt ja til.': 'us 2023-05',
    'UNEP var her i mars. Ein ny avtale skal etter planen signerast til våren.': 'us 2023-03',
  }))
    it(`is a decision, what one of ours is to do, who comes to us, or what is to be signed: ${text}`, () => {
      assert.deepEqual(promisesIn(text), [promise]);
    });
  it('falls due in the year after where its month cannot come after what is told of', () => {
    assert.deepEqual(promisesIn('Vi lova i november å sende UNICEF ein rapport innan 15. januar.'), ['us 2023-01']);
    assert.deepEqual(promisesIn('In November we promised UNICEF a report by 15 January.'), ['us 2023-01']);
    assert.deepEqual(promisesIn('I mars lova vi UNICEF ein rapport innan 15. mai.'), ['us 2022-05']);
  });
});

describe('no promise', () => {
  for (const text of [
    'Vi er inviterte til Nairobi i mai 2023.',
    'We have been invited to speak at the World Water Forum next year.',
    'Kenya ønskjer å besøke oss i 2023.',
  ])
    it(`is what others ask of us: ${text}`, () => {
      assert.deepEqual(promisesIn(text), []);
    });
  for (const text of [
    'Vi signerte ein avtale med Kenya for 2023–2025.',
    'Vi har signert en avtale med Kenya fra 2023.',
    'We were elected to the board of CEN for 2023–2025.',
    'Vi møtte UNDP om strategien for 2023–2026.',
    'Vi leiar gruppa i HELCOM ut 2023.',
    'We paid UNHCR 20,000 euro towards its 2023 conference.',
  ])
    it(`is what we did about the years to come: ${text}`, () => {
      assert.deepEqual(promisesIn(text), []);
    });
  for (const text of ['We hope to visit Ghana in 2023.', 'Vi planlegg eit seminar med Ghana i 2023.', 'Vi vurderer å bli med i nettverket i 2023.'])
    it(`is what we hope for or think of: ${text}`, () => {
      assert.deepEqual(promisesIn(text), []);
    });
  for (const text of [
    'UNHCR will publish its report in 2023.',
    'Sweden will host the next meeting in 2023.',
    'EU-kommisjonen vil legge fram et nytt forslag i 2023.',
    'Next year the European Commission will present a new directive.',
    'Den neste kongressen til HELCOM skal haldast i Riga i mai 2023.',
  ])
    it(`is what others do by themselves: ${text}`, () => {
      assert.deepEqual(promisesIn(text), []);
    });
  it('is a promise that is denied', () => {
    assert.deepEqual(promisesIn('Belarus er ikke lovet noe for 2023.'), []);
  });
});
