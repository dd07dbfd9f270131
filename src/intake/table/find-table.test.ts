import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { workbookOf } from '../../../test/workbooks.ts';
import { LIMITS } from '../file/limits.ts';
import { headerHash, tableOf, type Table } from './find-table.ts';
import { guessColumns, guessKind } from './guess-mapping.ts';
import { openTable } from './open-table.ts';

const csv = (text: string): Table => {
  const workbook = openTable('ark.csv', new TextEncoder().encode(text), LIMITS);
  return tableOf(workbook, workbook.sheets[0]!.name)!;
};
const names = (table: Table) => table.columns.map((column) => column.name);
const guessed = (text: string, known: readonly string[] = []) => {
  const table = csv(text);
  const columns = guessColumns(guessKind(table), table, (name) => known.includes(name));
  return table.columns.map(({ column }) => columns[column] ?? null);
};

describe('the headings of a sheet', () => {
  it('are found below titles, in three languages, and where there are none the columns go by letters', () => {
    assert.deepEqual(names(csv('Internasjonalt arbeid\nSist endra 1. mai\n\nDato;Organisasjon;Tema\n2021;Bergvik;vatn')), ['Dato', 'Organisasjon', 'Tema']);
    assert.deepEqual(names(csv('Date,Organisation,Topic\n2021,Bergvik,water')), ['Date', 'Organisation', 'Topic']);
    const bare = csv('2021;3\n2022;4');
    assert.deepEqual([bare.header, names(bare), bare.rows.length], [[], ['A', 'B'], 2]);
  });

  it('may stand in two rows, the upper one over several columns', () => {
    const cell = (ref: string, text: string) => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const xml = `<sheetData><row r="1">${cell('A1', 'Aktivitetar 2021')}</row><row r="2">${cell('A2', 'Dato')}${cell('B2', 'Tal')}</row><row r="3">${cell('B3', 'Deltakarar')}${cell('C3', 'Beløp')}</row><row r="4">${cell('A4', '2021')}<c r="B4"><v>40</v></c><c r="C4"><v>5</v></c></row></sheetData><mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A2:A3"/><mergeCell ref="B2:C2"/></mergeCells>`;
    const table = tableOf(openTable('a.xlsx', workbookOf([{ name: 'Ark', xml }]), LIMITS), 'Ark')!;
    assert.deepEqual(
      [table.header, names(table)],
      [
        [2, 3],
        ['Dato', 'Tal: Deltakarar', 'Tal: Beløp'],
      ],
    );
    assert.deepEqual(
      guessColumns('engagements', table, () => false),
      { 0: 'period', 1: 'figures.participants', 2: 'figures.money' },
    );
  });

  it('are the same whatever the case, and without the column of explanations', () => {
    assert.equal(headerHash(csv('Dato;Organisasjon\n1;2')), headerHash(csv('DATO;organisasjon\n3;4')));
    assert.equal(headerHash(csv('Dato;Organisasjon;Feil\n1;2;x'), ['Feil']), headerHash(csv('Dato;Organisasjon\n1;2')));
    assert.notEqual(headerHash(csv('Dato;Organisasjon\n1;2')), headerHash(csv('Dato;Tema\n1;2')));
  });
});

describe('what a column holds', () => {
  it('is guessed from its name, and each field is given once', () => {
    assert.deepEqual(guessed('Når;Frå;Med kven;Kva;Slag;Beløp (kr)\n2021;2020;Bergvik;Møte;møte;100'), [
      'period',
      null,
      'parties',
      'title',
      'kind',
      'figures.money',
    ]);
    assert.deepEqual(guessed('Fra dato,Til dato,Partner,Activity type,Notes\n1.1.2021,2.1.2021,Bergvik,møte,x'), [
      'period',
      'periodTo',
      'parties',
      'kind',
      'note',
    ]);
  });

  it('is guessed from its values where the name says nothing', () => {
    assert.deepEqual(
      guessed('Tittel;Kommentar;X1;X2;X3;X4\nMøte;a;1.5.2021;Kenya;https://a.example;Bergvik\nReise;b;2.5.2021;Norge;https://b.example;Fjordhamn', [
        'Bergvik',
        'Fjordhamn',
      ]),
      ['title', 'note', 'period', 'areas.place', 'links', 'parties'],
    );
  });

  it('tells sheets of engagements, parties and promises apart', () => {
    assert.equal(guessKind(csv('Dato;Organisasjon;Aktivitet;Type\n1;2;3;4')), 'engagements');
    assert.equal(guessKind(csv('Namn;Forkorting;Land;Organisasjonsnummer\n1;2;3;4')), 'parties');
    assert.equal(guessKind(csv('Lovnad;Til kven;Frist;Ansvarleg;Status\n1;2;3;4;5')), 'commitments');
  });
});
