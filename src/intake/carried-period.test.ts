import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readText } from './read-text.ts';

const read = (text: string) => readText(text, { us: 'Havetaten', year: 2024, lang: 'auto', known: [] }).proposals;
const periods = (text: string) => read(text).map(({ draft }) => draft.period?.edtf ?? null);

describe('the time a record has from the words before it', () => {
  it('is that of the place pointed back to', () => {
    assert.deepEqual(periods('I mai vitja vi Europarådet i Strasbourg. Der heldt direktøren innlegg om plast.').at(-1), '2024-05');
    assert.deepEqual(periods('On 4 June we visited the Council of Europe. We gave a talk there on plastics.').at(-1), '2024-06-04');
  });
  it('is the day or month of what it goes on from in the same sentence', () => {
    assert.deepEqual(periods('Lederen vår dro til Kairo i april og holdt foredrag for 60 studenter.'), ['2024-04', '2024-04']);
    assert.deepEqual(periods('Our director went to Cairo on 3 April and gave a talk to 60 students.'), ['2024-04-03', '2024-04-03']);
  });
  it('counts from the last time said, whether or not that told of an engagement', () => {
    assert.deepEqual(periods('Våren var travel, og 9. september flytta vi til nye lokale. Same månad møtte vi Europarådet.').at(-1), '2024-09');
    assert.deepEqual(periods('We moved house on 9 September. Two months later we met the Council of Europe.').at(-1), '2024-11');
  });
  it('is none of its own where it has a subject of its own, or tells what has gone on since', () => {
    assert.deepEqual(periods('Vi hadde møte med Europarådet i Strasbourg 9. juni, og universitetet i Gdańsk intervjua to av oss om plast.').at(-1), null);
    assert.deepEqual(periods('Vi møtte Europarådet i mars, og vi har siden holdt kurs for dem hver uke.').at(-1), null);
  });
  it('is the trip or the season pointed back to', () => {
    assert.deepEqual(periods('Two of us went to Kampala in June and met UNEP. Makerere University received us on the same trip.').at(-1), '2024-06');
    assert.deepEqual(periods('I mai møtte vi Europarådet i Strasbourg. UNEP inviterte oss til Nairobi same haust.').at(-1), '2024-09/2024-11');
  });
  it('is next year where the text has passed it, and only what is ahead is moved', () => {
    const mail = 'Dato: 17. desember 2024\n\n';
    assert.deepEqual(periods(`${mail}UNEP bad i oktober om å få låne ein jurist, og i mars skal vi sende ho til Nairobi.`), ['2024-10', '2025-03']);
    assert.deepEqual(periods(`${mail}I mars reiser vi til UNEP i Nairobi.`), ['2025-03']);
    assert.deepEqual(periods('UNEP kjem på besøk til oss til våren.'), ['2025-03/2025-05']);
  });
  it('is the day within a year that is only pointed at, and no year in the name of a treaty', () => {
    assert.deepEqual(periods('Årleg møte med Europarådet, i år i Strasbourg 17. oktober.'), ['2024-10-17']);
    assert.deepEqual(periods('Vi gav innspel til UNESCO om 2005-konvensjonen.'), [null]);
  });
  it('is the day at the head of a travel letter, with its weekday and place', () => {
    const [met] = read('Reisebrev\n\nTysdag 7. mai, Kampala\nVi møtte Makerere University.\n');
    assert.deepEqual([met?.draft.period?.edtf, met?.draft.areas.map(({ code }) => code)], ['2024-05-07', ['UG']]);
  });
  it('counts last week from the day the text says it was written', () => {
    assert.deepEqual(periods('Sendt: fredag 31. mai 2024\n\nI forrige uke møtte vi Europarådet.'), ['2024-05-20/2024-05-26']);
  });
});
