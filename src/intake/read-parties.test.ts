import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { indexNames } from './name-index.ts';
import { readParties } from './read-parties.ts';
import { readPlaces } from './read-places.ts';
import { readTokens } from './tokens.ts';

const found = (text: string) => {
  const tokens = readTokens(text);
  return readParties(text, tokens, readPlaces(text, tokens), indexNames(text, { us: 'Havetaten', year: 2024, lang: 'auto', known: [] }));
};
const bodies = (text: string) => found(text).map(({ said }) => said);
const names = (text: string) => found(text).map(({ body }) => `${body.name} (${body.country})`);

describe('the bodies of one kind that share a noun', () => {
  it('each have their town or country', () => {
    assert.deepEqual(names('Vi skreiv det saman med universiteta i Innsbruck og Torino.'), ['universitetet i Innsbruck (AT)', 'universitetet i Torino (IT)']);
    assert.deepEqual(names('Vi skrev dem sammen med tilsynene i Irland og Hamburg.'), ['tilsynet i Irland (IE)', 'tilsynet i Hamburg (DE)']);
    assert.deepEqual(names('The libraries in Leeds, Riga and Turku invited us.'), ['library in Leeds (GB)', 'library in Riga (LV)', 'library in Turku (FI)']);
  });
  it('each have their nationality', () => {
    assert.deepEqual(names('The Danish and the Finnish church aid agencies visited us.'), ['Danish church aid agency (DK)', 'Finnish church aid agency (FI)']);
    assert.deepEqual(names('I juni kom dei danske og dei svenske folkehøgskulane.'), ['danske folkehøgskulen (DK)', 'svenske folkehøgskulen (SE)']);
    assert.deepEqual(names('Vi ga råd til de svenske og finske tilsynene.'), ['svenske tilsynet (SE)', 'finske tilsynet (FI)']);
  });
  it('are none where they are at home, or some of a body that is named', () => {
    assert.deepEqual(names('Vi ga råd til skolene i Bergen og Oslo.'), []);
    assert.deepEqual(names('Vi møter medlemmer av Sida, særlig tilsynene i Irland og Hamburg.'), ['Sida (SE)']);
  });
});

describe('the bodies a sentence names', () => {
  const cases: readonly [rule: string, text: string, names: readonly string[]][] = [
    ['with the fields they list', 'We met the Ministry of Education, Science and Culture of Japan.', ['Ministry of Education, Science and Culture of Japan']],
    ['with the fields they list before a word for a body', 'They joined Kelp, Shells and Algae Network in May.', ['Kelp, Shells and Algae Network']],
    [
      'one by one where they are listed',
      'Spørsmål frå Trinity College Dublin og Uppsala University kom i mai.',
      ['Trinity College Dublin', 'Uppsala University'],
    ],
    ['whose letters stand in brackets after them', 'Vi tala på Seas, Coasts and Tides Week (SCTW) i mai.', ['Seas, Coasts and Tides Week (SCTW)']],
    ['by what they are of a larger one', 'Vi skreiv til FNs kontor for hav og kyst og til FNs vasskomité.', ['FNs kontor for hav og kyst', 'FNs vasskomité']],
    ['with what they do together', 'Vi betalte kontingent til Dublin-gruppen.', ['Dublin-gruppen']],
    ['after the people they are of', 'The Korean institute KIGAMO invited us.', ['KIGAMO']],
    ['by the office they hold', 'Den kanadiske havkommisjonæren intervjua oss.', ['kanadiske havkommisjonæren']],
    ['without the country whose they are', 'Irlands HMV inviterte oss til Cork.', ['HMV']],
    [
      'by a nationality and words without capitals',
      'The Polish chamber of nurses and Finnish television met us.',
      ['Polish chamber of nurses', 'Finnish television'],
    ],
    ['by a nationality and a definite noun', 'Vi møtte den estiske redningstenesta i juni.', ['estiske redningstenesta']],
    [
      'by a region where they are called ours',
      'We met our Nordic sister agencies, and dei nordiske tilsynene møttest i mai.',
      ['Nordic sister agencies', 'nordiske tilsynene'],
    ],
    [
      'by a gathering of a place',
      'We were invited to the Africa mining conference and the annual Nordic winter school.',
      ['Africa mining conference', 'Nordic winter school'],
    ],
    ['without the council of theirs', 'I was elected to the council of the Utrecht Network.', ['Utrecht Network']],
    [
      'by capitals inside a word, and by letters they are called',
      'Vi avslutta prosjektet KelpFair. Dei har eit prosjekt kalla SKRIVAR.',
      ['KelpFair', 'SKRIVAR'],
    ],
    ['by a noun for a project before them', 'We joined the project Nordic Green Roofs.', ['Nordic Green Roofs']],
    ['as everybody calls the Commission', 'Kommisjonen inviterte oss til å snakke.', ['Kommisjonen']],
    ['by small words of other languages', 'Vi delte arkiv med Tobar an Lìn i mai.', ['Tobar an Lìn']],
    ['by what they are of a larger one, with what kind of it', 'Vi er medlem i FNs statistiske kommisjon.', ['FNs statistiske kommisjon']],
    ['by a group a town gives its name', 'Vi leder Oslogruppen om energi.', ['Oslogruppen']],
    ['after the paper they are', 'We spoke to the trade paper Kelp Weekly.', ['Kelp Weekly']],
    ['by where they sit', 'Tangsam i Uppsala ba i januar om en uttalelse.', ['Tangsam']],
    ['by an English name in a Norwegian sentence', 'Vi deltok i prosjektet Stories by the Sea i mai.', ['Stories by the Sea']],
    ['with the fields they are for', 'Direktoratet for høgare utdanning og tang gav oss pengar.', ['Direktoratet for høgare utdanning']],
    ['with the word for what they are', 'The Kelp Valley clinic and the Tangsam network asked us for money.', ['Kelp Valley clinic', 'Tangsam network']],
    ['with what they are for short', 'Vi møtte det irske fiskeridirektoratet (IFD) i mai.', ['irske fiskeridirektoratet (IFD)']],
    ['in towns nobody knows', 'They met the district council in Quillota.', ['district council in Quillota']],
    ['in towns nobody knows, in Norwegian', 'Styret gav pengar til redningstenesta i Tuzluca.', ['redningstenesta i Tuzluca']],
    ['where they open a sentence', 'Departementet for gjenreising ville at vi skulle betale.', ['Departementet for gjenreising']],
    ['by a region and a common noun', 'I juni møtte vi det nordiske leiarmøtet for tangnemnder.', ['nordiske leiarmøtet for tangnemnder']],
    ['as those who live in the country do', 'We lent one adviser to the electoral commission.', ['electoral commission']],
    ['by a noun for what they print', 'We were interviewed by the newspaper El Espectador.', ['El Espectador']],
    ['by the town alone where it is a twin of ours', 'I mai kom elevar frå vennskapsbyen vår Hämeenlinna.', ['Hämeenlinna']],
    ['where they share a verb with a body', 'Proparco and BIO signed the charter with us.', ['Proparco', 'BIO']],
    ['after a word that only says what it is', 'Nettseminar for UNDRR i mai.', ['UNDRR']],
    [
      'with the small words of their own language',
      'I mai møtte vi Parc national de la Mer og Museo de la Pesca i Vigo.',
      ['Parc national de la Mer', 'Museo de la Pesca'],
    ],
    ['by fields that share a word for a body', 'We met the Swedish Fire and Rescue Service.', ['Swedish Fire and Rescue Service']],
    ['apart, where the first has ended before "and"', 'We met the Max Planck Institute and Ocean Visions in May.', ['Max Planck Institute', 'Ocean Visions']],
    ['where they open a sentence and ask', 'Tanga Safn i Höfn ville vite korleis vi tel fugl.', ['Tanga Safn']],
    ['once, where other words say what they are', 'We met Vørn, the Faroese fisheries inspectorate, in May.', ['Vørn']],
    ['by the name that follows what they are', 'The Icelandic research council, Rannís, asked us for a report.', ['Rannís']],
    ['word by word in a list that ends with "and"', 'I mai møtte vi Rannís, Boverket, Teagasc og Fiskistofa.', ['Rannís', 'Boverket', 'Teagasc', 'Fiskistofa']],
    ['with the form they are owned in', 'We pay a fee to Euro-Kelp ERIC.', ['Euro-Kelp ERIC']],
    ['beside the body they are a part of', 'We chair the Working Group on Marine Litter of OSPAR.', ['Working Group on Marine Litter', 'OSPAR']],
    ['where it is only a meeting of theirs that is named', 'We spoke at the IOC Assembly and host the General Assembly of CEN.', ['IOC', 'CEN']],
    ['after what they are, though that opens the sentence', 'Tidsskriftet Kelp and Coast intervjua oss i mai.', ['Kelp and Coast']],
    ['where they go by our own noun', 'Etaten for kystvern i Bhutan bad om råd.', ['Etaten for kystvern']],
    [
      'after a noun that ends with a word for a body',
      'Me vitja kultursenteret Project Kelp og kvinnegruppa Tangadi utanfor Bamako.',
      ['Project Kelp', 'Tangadi'],
    ],
    ['between commas, after what they are', 'Ein islandsk skule, Tangaskólinn, ville gjerne ha råd.', ['Tangaskólinn']],
    ['without the adjective that opens the sentence', 'Nederlandske KNTB bad oss om råd.', ['KNTB']],
    ['where one sits on their jury', 'Vi har to plassar i juryen for Right Kelp Prize.', ['Right Kelp Prize']],
  ];
  for (const [rule, text, names] of cases) it(`are found ${rule}`, () => assert.deepEqual(bodies(text), names));

  it('are none where a word only tells of any such body', () => {
    assert.deepEqual(bodies('Vi hjelpte eit universitet i Quito.'), []);
    assert.deepEqual(bodies('Direktøren reiste til generalkonferansen i Wien.'), []);
    assert.deepEqual(bodies('The book was translated into Japanese by two students.'), []);
    assert.deepEqual(bodies('De gav oss tilgang til Swarm-dataene sine.'), []);
  });
  it('are none where they are places, sums, matter or a part of ourselves', () => {
    assert.deepEqual(bodies('Vi sende bilete frå Nigardsbreen og ei gruppe på 14 rådgivarar til Zolotjiv.'), []);
    assert.deepEqual(bodies('We applied to the Ford Foundation for EUR 300,000 to measure CO2.'), ['Ford Foundation']);
    assert.deepEqual(bodies('Fakultet for helse held kurs for lærarar.'), []);
    assert.deepEqual(bodies('Our Department of Kelp gave a course.'), []);
    assert.deepEqual(bodies('Dei var på besøk hos oss på Majorstua og heldt innlegg på den nordiske tangdagen vår.'), []);
  });
  it('are none where they are persons the text names', () => {
    assert.deepEqual(bodies('Vi var der med Kari Tangvik. Frå Tangvik kom det ei helsing, og seniorrådgivar Tangvik heldt innlegg.'), []);
  });
  it('are none where they only give money a name', () => {
    assert.deepEqual(bodies('Vi spurde om Erasmus-midlar.'), []);
    assert.deepEqual(bodies('Dei vil ha oss med på ein søknad til Kreativt Europa.'), []);
    assert.deepEqual(bodies('I mai fekk vi tre millionar frå Kreativt Europa.'), ['Kreativt Europa']);
  });
});
