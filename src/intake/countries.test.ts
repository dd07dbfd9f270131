import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readText } from './read-text.ts';

const read = (text: string, us = 'Havetaten') => readText(text, { us, year: 2024, lang: 'auto', known: [] }).proposals;
const countries = (text: string, us?: string) => read(text, us).map(({ draft }) => draft.areas.map(({ code }) => code).toSorted());

describe('the countries of a record', () => {
  it('leave our own out, but for whom we stood for', () => {
    assert.deepEqual(countries('We hosted three officers from the Swiss Federal Railways in Oslo in May.'), [['CH']]);
    assert.deepEqual(countries('In May we gave a talk in Bergen for Reuters.'), [[]]);
    assert.deepEqual(countries('Direktøren var med i den norske delegasjonen til UNESCO i Paris.'), [['FR', 'NO']]);
    assert.deepEqual(countries("Our director was part of Norway's delegation to UNEP in Nairobi."), [['KE', 'NO']]);
  });
  it('are those of another country where we are of it', () => {
    assert.deepEqual(countries('In May we met the Norwegian Mapping Authority.', 'Swedish Mapping Authority'), [['NO']]);
  });
  it('are the country a heading consists of', () => {
    assert.deepEqual(countries('Namibia\n\nThe Fisheries Commission asked us for advice in May.\n\nOther\n\nWe met Reuters in June.'), [['NA'], []]);
    assert.deepEqual(countries('Samarbeid med Nepal\n\nI mars gav vi 200 000 kroner til skulebibliotek.'), [['NP']]);
  });
  it('are not the language something came out in', () => {
    assert.deepEqual(countries('Boka kom ut på islandsk og engelsk i mai.'), [[]]);
    assert.deepEqual(countries('The handbook was published in Spanish in May.'), [[]]);
  });
  it('stay with a body through the text, but not the seat of one of many countries', () => {
    assert.deepEqual(countries('We met WRAP of the United Kingdom in May. In June WRAP asked us for advice.'), [['GB'], ['GB']]);
    assert.deepEqual(countries('I mai møtte vi European Soil Bureau i Praha. I juni bad European Soil Bureau om råd.').at(-1), []);
  });
  it('are told by a town or a well-known body', () => {
    assert.deepEqual(countries('In Whitehorse we gave a talk in May.'), [['CA']]);
    assert.deepEqual(countries('I juni vitja vi Ifremer.'), [['FR']]);
    assert.deepEqual(countries('I juni møtte vi Latvijas Universitāte.'), [['LV']]);
    assert.deepEqual(countries('In June we took over the chair of the Paris MoU working group.'), [[]]);
  });
  it('go on at the same place', () => {
    assert.deepEqual(countries('4. juni heldt vi innlegg i Kampala. Same dag møtte vi UNEP.'), [['UG'], ['UG']]);
  });
});
