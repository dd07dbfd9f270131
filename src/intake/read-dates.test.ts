import assert from 'node:assert/strict';
import { it } from 'node:test';
import { periodOf } from '../domain/period.ts';
import { readDates } from './read-dates.ts';

const read = (text: string) => readDates(text, 2022).map(({ period }) => period.edtf);

for (const [text, edtf] of Object.entries({
  'neste vår': '2023-03/2023-05',
  'next autumn': '2023-09/2023-11',
  'i fjor haust': '2021-09/2021-11',
  'last spring': '2021-03/2021-05',
  'hausten i fjor': '2021-09/2021-11',
  'in the fall of 2022': '2022-09/2022-11',
  'andre tertial': '2022-05/2022-08',
  'i første halvdel av 2023': '2023-01/2023-06',
  'skuleåret 2022/23': '2022/2023',
  'the 2022/23 school year': '2022/2023',
  'vinteren 2023': '2023-01/2023-03',
  '3.–5.mai': '2022-05-03/2022-05-05',
  'i mai/juni': '2022-05/2022-06',
  'mellom mars og mai': '2022-03/2022-05',
  'frå november til februar': '2022-11/2023-02',
  'i veke 14': '2022-04-04/2022-04-10',
  'in week 1 of 2021': '2021-01-04/2021-01-10',
  'på nyåret': '2023',
  'innan utgangen av året': '2022',
  'before the end of the year': '2022',
  'mellom 2019 og 2021': '2019/2021',
  'for to år sidan': '2020',
  '13.5.21': '2021-05-13',
  'May 28 to June 2': '2022-05-28/2022-06-02',
  'last December': '2021-12',
  '2/6 2021': '2021-06-02',
  'frå og med 2020': '2020/..',
  'From 2021 the network': '2021/..',
  'by the end of 2023': '2023',
  'seinare på året': '2022',
  'earlier in the year': '2022',
}))
  it(`reads "${text}" as ${edtf}, told in 2022`, () => {
    assert.deepEqual(read(text), [edtf]);
  });

it('reads no year in a decade', () => {
  assert.deepEqual(read('i 2020-åra'), []);
});

for (const [said, [text, edtf]] of Object.entries<[string, string][]>({
  '2022-05-31': [
    ['Dagen etter møtte vi dei.', '2022-06-01'],
    ['The day before, we met.', '2022-05-30'],
    ['to dager senere', '2022-06-02'],
    ['a week later', '2022-06-07'],
    ['veka etter', '2022-06-06/2022-06-12'],
    ['samme ettermiddag', '2022-05-31'],
    ['seinare same månad', '2022-05'],
    ['two months later', '2022-07'],
    ['året etter', '2023'],
  ],
  '2022-03': [
    ['on the 20th of that month', '2022-03-20'],
    ['den 14. same månad', '2022-03-14'],
    ['12th: a visit', '2022-03-12'],
    ['et halvt år senere', '2022-09'],
  ],
}).flatMap(([said, rows]) => rows.map((row) => [said, row] as const)))
  it(`reads "${text}" as ${edtf}, after ${said}`, () => {
    assert.deepEqual(
      readDates(text, 2022, periodOf(said)).map(({ period }) => period.edtf),
      [edtf],
    );
  });

it('counts from the time said last in the same sentence', () => {
  assert.deepEqual(read('In May 2022 she spoke and, five months later, chaired.'), ['2022-05', '2022-10']);
});

it('reads no day out of the number of a meeting, nor one before a noun', () => {
  for (const text of ['the 14th meeting', 'den 14. konferansen', 'dagen etter konferansen'])
    assert.deepEqual(
      readDates(text, 2022, periodOf('2022-03-04')).map(({ period }) => period.edtf),
      [],
    );
});

it('takes a weekday before a date for no date of its own', () => {
  assert.deepEqual(
    readDates('fredag 14. juni', 2022, null, '2022-10-31').map(({ period }) => period.edtf),
    ['2022-06-14'],
  );
});
