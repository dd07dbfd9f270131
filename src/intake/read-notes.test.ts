import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readText } from './read-text.ts';

const read = (text: string, us = 'Havetaten') => readText(text, { us, year: 2024, lang: 'auto', known: [] }).proposals;
const told = (text: string, us?: string) => read(text, us).map(({ draft }) => draft.kind);

describe('sentences about the text', () => {
  for (const text of [
    'Her noterer eg kva vi har gjort for UNEP og FAO i år.',
    'Kapittelet gir en oversikt over møtene med Danida.',
    'This chapter describes our meetings with UNEP.',
    'UNEP og FAO er dei to eg har skrive ned.',
    'Husk: møtereferat til Danida.',
  ])
    it(`"${text}" is no record`, () => assert.deepEqual(told(text), []));
});

describe('what did not happen', () => {
  for (const text of ['Vi møtte ikkje UNEP i mai.', 'Ingen reiste til Kenya i år.', 'We did not attend the Arctic Summit.', 'Det ble ikke noe møte med FAO.'])
    it(`"${text}" is no record`, () => assert.deepEqual(told(text), []));
});

describe('promises', () => {
  it('are not what a noun-like clause only names', () => {
    for (const { draft } of read('Vi møtte UNEP i mai og gjekk gjennom kva vi har lova i 2025.')) assert.equal(draft.commitment, null);
  });
  it('are what we say we promised', () => assert.ok(read('Vi har lova UNEP to ekspertar i 2025.')[0]?.draft.commitment));
});

describe('a log', () => {
  it('dates what follows a date that stands alone on its line', () => {
    const [met, gave] = read('3. mai. Møte med UNEP om tare.\nHeldt innlegg for FAO same veka som før.');
    assert.equal(met?.draft.period?.edtf, '2024-05-03');
    assert.equal(gave?.draft.period, null);
  });
  it('ends a record where its line does, full stop or none', () => {
    assert.deepEqual(told('Møte med UNEP i Nairobi om tare og torsk i dei varme fjordane\nGav 20.000 kr til Oxfam\nIntervjua av Reuters'), [
      'meeting',
      'funding',
      'interview',
    ]);
  });
  it('does not end one where a paragraph is only folded', () => {
    const text = 'I mai heldt vi eit langt og grundig innlegg om tare og torsk for\nArctic Ocean Summit i Nuuk, der mange hadde reist langt for å\nhøyre på.';
    assert.deepEqual(told(text), ['talk']);
  });
});

describe('ways of saying', () => {
  const cases: readonly [text: string, kind: string, direction: string][] = [
    ['I styret for Nordic Sea Forum har vi plass.', 'board', 'none'],
    ['På seminaret til UNEP var Havetaten moderator.', 'moderation', 'none'],
    ['I mai tok Museum of Riga kontakt med oss om eit lån.', 'request.cooperation', 'in'],
    ['Frå Chile kom spørsmål om korleis vi tel sel.', 'request.advice', 'in'],
    ['UNEP bad oss til Arctic Ocean Summit i Nuuk.', 'invitation', 'in'],
    ['Frå Nordisk kulturfond fekk vi 600 000 danske kroner.', 'funding', 'in'],
    ['Rapporten vår blei sitert av Le Monde.', 'publication', 'none'],
    ['The Sasakawa Foundation awarded us a grant of USD 20,000.', 'funding', 'in'],
    ['We hosted a lunch for the heads of UNDP and WHO.', 'meeting', 'in'],
    ['We were elected to the council of the Nordic Sea Forum.', 'board', 'none'],
    ['Vi møtte UNEP fordi dei ville lære om tare.', 'meeting', 'mutual'],
  ];
  for (const [text, kind, direction] of cases)
    it(`"${text}" is ${kind}, ${direction}`, () =>
      assert.deepEqual(
        read(text).map(({ draft }) => [draft.kind, draft.direction]),
        [[kind, direction]],
      ));
  it('name the agency by its last word', () => assert.deepEqual(told('Kommunen er med i ICLEI.', 'Fjordvik kommune'), ['membership']));
  it('add to the record before them when they only say our share', () => {
    const [work, ...more] = read('UNEP gav ut ei bok om tare i mai. Vi støtta henne.');
    assert.deepEqual([more.length, work?.draft.kind, work?.draft.ourRoles], [0, 'publication', ['supporter']]);
  });
});
