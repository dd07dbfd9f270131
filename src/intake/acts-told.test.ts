import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Lang } from '../domain/lang.ts';
import { readText } from './read-text.ts';

const told = (text: string, lang: Lang) =>
  readText(text, { us: 'Havetaten', year: 2024, lang, known: [] }).proposals.map(({ draft }) => `${draft.kind} ${draft.direction}`);
const cases = (rows: readonly [lang: Lang, text: string, ...records: string[]][]) => {
  for (const [lang, text, ...records] of rows) it(`"${text}" tells ${records.join(' and ') || 'nothing'}`, () => assert.deepEqual(told(text, lang), records));
};

describe('partners', () =>
  cases([
    ['en', 'The University of Zagreb has been our partner since 1998.', 'collaboration mutual'],
    ['nn', 'Universitetet i Zagreb har vore partnaren vår sidan 1998.', 'collaboration mutual'],
    ['nb', 'Siden 2015 har Kenya Ports Authority vært vår viktigste samarbeidspartner i Afrika.', 'collaboration mutual'],
    ['en', 'The Icelandic Coast Guard inspected 40 vessels together with us.', 'collaboration mutual'],
    ['nb', 'Det polske arbeidstilsynet og vi inspiserte 30 bedrifter i mai.', 'collaboration mutual'],
    ['nn', 'Med dei svenske og danske etatane driv vi databasen NORDBASE.', 'collaboration mutual'],
    ['nb', 'Europol hadde oss med på felles kontroller i tre havner.', 'collaboration mutual'],
  ]));

describe('seats and memberships', () =>
  cases([
    ['en', 'We entered the network BLUEPORT in April.', 'membership none'],
    ['nn', 'Vi gjekk inn i nettverket BLUEPORT i april.', 'membership none'],
    ['nb', 'Vi har vært medlem i BLUEPORT siden 2018.', 'membership none'],
    ['nb', 'Vi sitter i EFSAs rådgivende forum.', 'board none'],
    ['nn', 'Vi leier nettverket BLUEPORT fram til neste sommar.', 'board none'],
    ['en', 'The presidency of the Nordic Water Federation was ours until September.', 'board none'],
  ]));

describe('what is asked, and of whom', () =>
  cases([
    ['en', 'From Ghana came a wish for advice on fish farming.', 'request.advice in'],
    ['nb', 'Ghana Maritime Authority skrev i april og ville vite hvordan vi teller skip.', 'request.advice in'],
    ['nn', 'Ein søknad til Nordisk ministerråd vart send i oktober.', 'request.funding out'],
    ['nb', 'Helsedepartementet i Tanzania ville ha våre synspunkter på en ny sykehuspolitikk.', 'consultation in'],
    ['en', 'ICE-SAR sent us its draft strategy for comment.', 'consultation in'],
    ['nb', 'To av oppsynsmennene våre fikk tilbud om et opphold hos US National Park Service.', 'invitation in'],
  ]));

describe('what is made and given', () =>
  cases([
    ['en', 'Two of our staff were co-authors of the report from UNEP on sand.', 'publication none'],
    ['nb', 'En felles lærebok med universitetet i Riga skal ligge føre i mars 2025.', 'publication none'],
    ['nn', 'Ein lastebil med senger drog frå Oslo til sjukehuset i Lviv 3. mai.', 'contribution out'],
    ['nn', 'Vi legg 150 000 kroner i prosjektet til University of Hull.', 'funding out'],
    ['en', 'One of my staff spent ten days at Makerere University.', 'delegation out'],
  ]));

describe('what goes on from what was told', () =>
  cases([
    [
      'nb',
      'Politiskolen i Danmark ba oss om råd. I mars var fem av lærerne deres på kurs hos oss, og i juni reiste tre av oss dit.',
      'request.advice in',
      'meeting in',
      'delegation out',
    ],
    ['en', 'UNEP asked for comments on the draft, and we sent more than 80 pages.', 'consultation in', 'contribution in'],
    ['nb', 'Fra NordForsk fikk vi 600 000 kroner. 200 000 av dem gikk videre til universitetet i Riga.', 'funding in', 'funding out'],
    ['en', 'The network BLUEPORT has asked the European Commission for 60,000 euros.', 'request.funding out'],
    ['nn', 'Vi sit i BLUEPORT, kor direktøren vår leier styret.', 'membership none', 'board none'],
  ]));

describe('clauses with a subject of their own', () =>
  cases([
    ['en', 'We visited the Danish Fisheries Agency in April, and in September they came to us with four people.', 'delegation out', 'meeting in'],
    ['nb', 'Vi har støttet Red Cross med 300 000 kroner, og vi har lovet dem to rådgivere i 2025.', 'funding out', 'contribution out'],
    ['nn', 'UNEP spurde oss om råd om tang, og direktøren vår har lova å halde kurs for dei i mai 2025.', 'request.advice in', 'contribution out'],
    ['nn', 'Vi heldt innlegg for Nordic Sea Forum, og der intervjua BBC oss om torsk.', 'talk none', 'interview in'],
  ]));

describe('what is no engagement', () =>
  cases([
    ['en', 'Domestically we opened two new libraries and trained 70 people.'],
    ['nn', 'Heime i fylket opna vi to nye bibliotek, og kurset samla 70 tilsette.'],
    ['nn', 'Takk til Isgruppa som skreiv søknaden!'],
    ['nb', 'Dere ba om to sider; her er én.'],
    ['en', 'We declined to sell staff time to a company in Dubai.'],
  ]));
