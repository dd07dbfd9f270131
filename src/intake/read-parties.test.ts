import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { indexNames } from './name-index.ts';
import { readParties } from './read-parties.ts';
import { readPlaces } from './read-places.ts';
import { readTokens } from './tokens.ts';

const bodies = (text: string) => {
  const index = indexNames(text, { us: 'Havetaten', year: 2024, lang: 'auto', known: [] });
  const tokens = readTokens(text);
  return readParties(text, tokens, readPlaces(text, tokens), index).map(({ said }) => said);
};

describe('the bodies a sentence names', () => {
  const cases: readonly [rule: string, text: string, names: readonly string[]][] = [
    ['with the fields they list', 'We met the Ministry of Education, Science and Culture of Japan.', ['Ministry of Education, Science and Culture of Japan']],
    ['with the fields they list before a word for a body', 'They joined Kelp, Shells and Algae Network in May.', ['Kelp, Shells and Algae Network']],
    [
      'one by one where they are listed',
      'Spørsmål frå Trinity College Dublin og Uppsala University kom i mai.',
      ['Trinity College Dublin', 'Uppsala University'],
    ],
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
    ['where one sits on their jury', 'Vi har to plassar i juryen for Right Kelp Prize.', ['Right Kelp Prize']],
  ];
  for (const [rule, text, names] of cases) it(`are found ${rule}`, () => assert.deepEqual(bodies(text), names));

  it('are none where a word only tells of any such body', () => {
    assert.deepEqual(bodies('Vi hjelpte eit universitet i Quito.'), []);
    assert.deepEqual(bodies('Direktøren reiste til generalkonferansen i Wien.'), []);
    assert.deepEqual(bodies('The book was translated into Japanese by two students.'), []);
    assert.deepEqual(bodies('De gav oss tilgang til Swarm-dataene sine.'), []);
  });
  it('are none where they only give money a name', () => {
    assert.deepEqual(bodies('Vi spurde om Erasmus-midlar.'), []);
    assert.deepEqual(bodies('Dei vil ha oss med på ein søknad til Kreativt Europa.'), []);
    assert.deepEqual(bodies('I mai fekk vi tre millionar frå Kreativt Europa.'), ['Kreativt Europa']);
  });
});
