import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readText } from './read-text.ts';

/** Kind, direction and role of the first record in a text told in 2022 by Fjordtilsynet. */
function firstIn(text: string): string {
  const [first] = readText(text, { us: 'Fjordtilsynet', year: 2022, lang: 'auto', known: [] }).proposals;
  return first ? `${first.draft.kind} ${first.draft.direction} ${first.draft.ourRoles.join()}` : 'nothing';
}

describe('what others do that has to do with us', () => {
  for (const [text, what] of Object.entries({
    'I januar kom fem teknikarar frå det finske meteorologiske instituttet for å lære å bruke kameraet vårt.': 'meeting in host',
    'To ingeniørar frå Georgia budde hjå oss i tre veker i juni.': 'meeting in host',
    'In May two inspectors from Chile spent a week with us.': 'meeting in host',
    'Fra Nordisk råd har vi fått 6 millioner kroner til en ny antenne.': 'funding in collaborator',
    'Universitetet i Nairobi fekk 300 000 kroner til konferansen.': 'funding out funder',
    'The Red Cross received USD 5,000 for its annual day.': 'funding out funder',
    'Le Monde siterte i oktober målingene våre av solstormen.': 'publication none featured',
    'I mars vart seksjonsleiaren for korn vald inn i styret for Eurocean.': 'board none board-member',
    'I april holdt vi, sammen med franske CSTB, nettkurs for 240 ingeniører i Beirut.': 'contribution out contributor',
  }))
    it(`is told from our side: ${text}`, () => {
      assert.equal(firstIn(text), what);
    });
  it('is nothing where it came to nothing', () => {
    assert.equal(firstIn('Eit planlagt besøk frå Ukraina lét seg ikkje gjennomføre.'), 'nothing');
    assert.equal(firstIn('The Agency should consider a partnership with Embrapa of Brazil.'), 'nothing');
  });
});
