import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPeriod } from './read-period.ts';

describe('a period typed in a form', () => {
  const cases: [typed: string, edtf: string | null][] = [
    ['2021', '2021'],
    ['2021-09', '2021-09'],
    ['12.9.2021', '2021-09-12'],
    ['12. 09. 2021', '2021-09-12'],
    ['9.2021', '2021-09'],
    ['2022/2025', '2022/2025'],
    ['2022-2025', '2022/2025'],
    ['2022–2025', '2022/2025'],
    ['12.9.2021 – 14.9.2021', '2021-09-12/2021-09-14'],
    ['12.9.2021-14.9.2021', '2021-09-12/2021-09-14'],
    ['2021/..', '2021/..'],
    ['2011~/2021', '2011~/2021'],
    ['31.2.2021', null],
    ['2025/2022', null],
    ['i haust', null],
    ['12.13.2021', null],
    ['', null],
    ['..', null],
    ['–', null],
  ];
  for (const [typed, edtf] of cases) it(edtf ? `reads "${typed}" as ${edtf}` : `refuses "${typed}"`, () => assert.equal(readPeriod(typed)?.edtf ?? null, edtf));

  it('keeps the words as they were typed', () => assert.equal(readPeriod(' 12.9.2021 ')?.said, '12.9.2021'));
});
