import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Goal } from '../../../domain/goal.ts';
import type { ImportKind } from '../../../domain/import.ts';
import type { KnownParty } from '../../../domain/proposal.ts';
import { LIMITS } from '../../../intake/file/limits.ts';
import { openTable } from '../../../intake/table/open-table.ts';
import type { CommitmentRowDraft, EngagementRowDraft, PartyRowDraft } from '../../../register/import/import-verbs.ts';
import { contextOf, firstTable, mappingOf } from './open-rows.ts';
import { readRows } from './read-rows.ts';

const known: KnownParty[] = [
  { partyId: 'par-1', name: 'Bergvik forum', names: ['Bergvik forum', 'BF'], country: 'NO', isUs: false },
  { partyId: 'par-2', name: 'Fjordhamn', names: ['Fjordhamn'], country: 'NO', isUs: false },
  { partyId: 'par-3', name: 'Departementet for helse og omsorg', names: ['Departementet for helse og omsorg'], country: null, isUs: false },
];
const read = async (text: string, kind: ImportKind = 'engagements', fixed: Record<string, string> = {}, goals: readonly Goal[] = []) => {
  const table = firstTable(openTable('ark.csv', new TextEncoder().encode(text), LIMITS));
  const { mapping } = await mappingOf(table, kind, known, async () => null);
  const { rows, wrong } = readRows(table, contextOf(kind, { ...mapping, fixed }, known, { grades: ['open', 'internal'] }, 'nn', '2026-11-24', goals));
  return { drafts: rows.rows as EngagementRowDraft[], wrong: wrong.map(({ row, field, value, code }) => [row, field, value, code]), rows };
};
const column = async (head: string, ...values: string[]) =>
  (await read(`Tittel;${head}\n${values.map((value) => `Sak;"${value}"`).join('\n')}`)).drafts.map((row) => row.draft);

describe('a row as the forms would read it', () => {
  it('has codes by code or by word in three languages', async () => {
    assert.deepEqual((await column('Type', 'talk', 'Innlegg', 'foredrag', 'board seat', 'MØTE')).map((draft) => draft.kind), ['talk', 'talk', 'talk', 'board', 'meeting']); // prettier-ignore
    assert.deepEqual((await column('Retning', 'in', 'they came to us', 'ut', 'gjensidig')).map((draft) => draft.direction), ['in', 'in', 'out', 'mutual']); // prettier-ignore
    assert.deepEqual((await column('Rolle', 'innleiar, deltakar', 'speaker; host')).map((draft) => draft.ourRoles), [['participant', 'speaker'].toReversed(), ['speaker', 'host']]); // prettier-ignore
    assert.deepEqual((await column('Tema', 'klima, youth')).map((draft) => draft.topics), [['climate', 'youth']]); // prettier-ignore
  });

  it('has days and periods in any of the ways they are written, and one over two columns', async () => {
    const days = ['12.9.2021', '2021-09-12', '12. september 2021', '12.9.2021 10:30', '25/12/2021', 'mai 2021', '2021', '2022–2025'];
    assert.deepEqual((await column('Dato', ...days)).map((draft) => draft.period?.edtf), ['2021-09-12', '2021-09-12', '2021-09-12', '2021-09-12', '2021-12-25', '2021-05', '2021', '2022/2025']); // prettier-ignore
    const { drafts } = await read('Tittel;Frå dato;Til dato\nSak;1.5.2021;3.5.2021\nSak 2;2021-05-01;2021-05-03');
    assert.deepEqual(drafts.map((row) => row.draft.period?.edtf), ['2021-05-01/2021-05-03', '2021-05-01/2021-05-03']); // prettier-ignore
    assert.deepEqual((await read('Tittel;Dato\nSak;05/04/2021')).wrong, [[2, 'period', '05/04/2021', 'not-a-date']], 'nobody can tell which is the month');
    assert.deepEqual((await column('Dato', '2027-01-01', '2026-01-01')).map((draft) => draft.status), ['planned', 'held']); // prettier-ignore
  });

  it('has several parties of one cell, those known by any name of theirs, and no name torn apart', async () => {
    const parties = await column(
      'Organisasjon',
      'BF og Fjordhamn',
      'Bergvik forum; Ny part',
      'Departementet for helse og omsorg',
      'Institutt for fred og tryggleik',
      'Ein, to',
    );
    assert.deepEqual(
      parties.map((draft) => draft.parties.map((party) => `${party.name} ${party.partyId ?? '–'}`)),
      [['BF par-1', 'Fjordhamn par-2'], ['Bergvik forum par-1', 'Ny part –'], ['Departementet for helse og omsorg par-3'], ['Institutt for fred og tryggleik –'], ['Ein, to –']],
    ); // prettier-ignore
  });

  it('has countries, regions and cities as codes', async () => {
    assert.deepEqual((await column('Land', 'Kenya, Noreg', 'Norway', 'Nairobi', 'NO')).map((draft) => draft.areas.map((area) => area.code)), [['KE', 'NO'], ['NO'], ['KE'], ['NO']]); // prettier-ignore
  });

  it('has goals by their number, of the year it is of', async () => {
    const goal = (goalId: string, year: number, number: string): Goal => ({ goalId, year, number, text: { nn: `Mål ${number}` } });
    const goals = [goal('goa-1', 2021, '1'), goal('goa-2', 2021, '2.1'), goal('goa-3', 2022, '1')];
    const { drafts, wrong } = await read('Tittel;Dato;Mål\nEin;2021-05;"1; 2.1 Læring"\nTo;2022;1\nTre;2021;7', 'engagements', {}, goals);
    assert.deepEqual(
      drafts.map(({ draft }) => draft.goals),
      [['goa-1', 'goa-2'], ['goa-3']],
    );
    assert.deepEqual(wrong, [[4, 'goals', '7', 'not-a-code']]);
  });

  it('has figures with how exact they are and their currency', async () => {
    const figures = async (head: string, ...values: string[]) =>
      (await column(head, ...values)).map(({ figures: [one] }) => [one?.value, one?.qualifier, one?.unit]);
    assert.deepEqual(await figures('Tal deltakarar', 'over 400', 'ca. 30', '1 200', '40 personar', 'minst 5'), [
      [400, 'over', null],
      [30, 'about', null],
      [1200, 'exact', null],
      [40, 'exact', null],
      [5, 'at-least', null],
    ]);
    assert.deepEqual(await figures('Beløp', 'kr 12 500,50', '1,5 mill. kr', 'USD 3.000', '€ 20', '100'), [
      [12500.5, 'exact', 'NOK'],
      [1.5, 'exact', 'million NOK'],
      [3000, 'exact', 'USD'],
      [20, 'exact', 'EUR'],
      [100, 'exact', 'NOK'],
    ]);
  });

  it('names every cell that is wrong, and grades nobody may write at', async () => {
    const { wrong, drafts } = await read('Tittel;Dato;Type;Land;Beløp;Tilgang\nSak;i fjor ein gong;fest;Atlantis;mykje;open\nSak;2021;møte;;;unnateke');
    assert.deepEqual(wrong, [
      [2, 'period', 'i fjor ein gong', 'not-a-date'],
      [2, 'kind', 'fest', 'not-a-code'],
      [2, 'areas.place', 'Atlantis', 'not-a-country'],
      [2, 'figures.money', 'mykje', 'not-a-number'],
      [3, 'accessBasis', '', 'needs-basis'],
    ]);
    assert.equal(drafts.length, 0);
  });

  it('takes what it does not say from what holds for all rows, and is known again by what it says', async () => {
    const { drafts } = await read('Tittel;Dato\nSak;2021', 'engagements', { kind: 'talk', access: 'internal', lang: 'en' });
    assert.deepEqual([drafts[0]?.draft.kind, drafts[0]?.draft.access, drafts[0]?.draft.title], ['talk', 'internal', { en: 'Sak' }]);
    const [one, other] = [await read('Tittel;Dato\nSak;2021'), await read('Dato;Tittel\n2021;Sak')];
    assert.equal(one.drafts[0]?.hash, other.drafts[0]?.hash);
  });

  it('is a party or a promise where the file holds those', async () => {
    const parties = await read(
      'Namn;Engelsk namn;Forkorting;Land;Organisasjonsnummer;Er nettverk\nBergvik;Bergvik Forum;BF;Noreg;974 760 673;ja\nX;;;;974760674;',
      'parties',
    );
    const [party] = parties.rows.rows as PartyRowDraft[];
    assert.deepEqual(party?.draft.names.map(({ name, lang, kind }) => [name, lang, kind]), [['Bergvik', null, 'official'], ['Bergvik Forum', 'en', 'official'], ['BF', null, 'acronym']]); // prettier-ignore
    assert.deepEqual([party?.draft.country, party?.draft.isNetwork, party?.draft.identifiers], ['NO', true, [{ scheme: 'NO-BRC', value: '974760673' }]]);
    assert.deepEqual(parties.wrong, [[3, 'identifiers.NO-BRC', '974760674', 'wrong-check-digit']]);
    const promises = await read(
      'Kva;Kven lova;Til kven;Frist;Status;Grunn\nSende rapport;dei;BF;2022;ikkje halden;\nSende brev;vi;BF;2022;droppa;Ikkje aktuelt',
      'commitments',
    );
    const [promise] = promises.rows.rows as CommitmentRowDraft[];
    assert.deepEqual([promise?.words.by, promise?.words.due?.edtf, promise?.status, promise?.reason], ['us', '2022', 'dropped', 'Ikkje aktuelt']);
    assert.deepEqual(promises.wrong, [[2, 'status', 'ikkje halden', 'required']]);
  });
});
