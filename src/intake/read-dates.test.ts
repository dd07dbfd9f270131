import assert from 'node:assert/strict';
import { it } from 'node:test';
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
}))
  it(`reads "${text}" as ${edtf}, told in 2022`, () => {
    assert.deepEqual(read(text), [edtf]);
  });

it('reads no year in a decade', () => {
  assert.deepEqual(read('i 2020-åra'), []);
});
