import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { areasIn, hasAreasIn } from '../domain/areas-in.ts';
import { AREA_GROUPS, M49 } from '../domain/codes/area-group.ts';
import { LANGS } from '../domain/lang.ts';
import { COUNTRY_CODES, isCountry } from './country-codes.ts';
import { areaName } from './countries.ts';
import { groupNames, readArea } from './read-area.ts';

const countriesIn = (code: string) => areasIn(code).filter((one) => isCountry(one));

describe('an area', () => {
  it('is read by its code and by its name in each language, and every name that is offered leads back to it', () => {
    for (const code of [...AREA_GROUPS.map((group) => group.code), ...Object.keys(M49)])
      for (const lang of LANGS) assert.equal(readArea(areaName(code, lang) ?? ''), code, `${code} ${lang}`);
    for (const lang of LANGS) for (const name of groupNames(lang)) assert.notEqual(readArea(name), null, name);
    assert.deepEqual(['Utvalde afrikanske land', 'the south', 'EU', 'Nordic countries', 'Africa', '2', 'NO', 'Noreg', 'Atlantis'].map(readArea), [
      'selected-african',
      'global-south',
      'european-union',
      'nordic',
      '002',
      null,
      'NO',
      'NO',
      null,
    ]);
  });

  it('that is a region has each of its countries once, and the regions have every country but Taiwan between them, and no Antarctica', () => {
    const regions = ['002', '019', '142', '150', '009'].flatMap(countriesIn);
    assert.equal(new Set(regions).size, regions.length);
    assert.deepEqual(
      COUNTRY_CODES.filter((code) => !regions.includes(code)),
      ['AQ', 'TW'],
    );
    assert.ok(countriesIn('002').includes('TZ') && countriesIn('014').includes('TZ') && !countriesIn('015').includes('TZ'));
    for (const group of AREA_GROUPS) if ('members' in group) assert.ok(group.members.every(isCountry), group.code);
    assert.deepEqual([countriesIn('commonwealth').length, countriesIn('european-union').length], [56, 27]);
  });

  it('of selected countries is found with its region, and with no country of it', () => {
    assert.ok(areasIn('002').includes('selected-african') && hasAreasIn('002'));
    assert.deepEqual(areasIn('TZ'), ['TZ']);
    assert.deepEqual([countriesIn('selected-african'), countriesIn('global-south'), hasAreasIn('global-south'), hasAreasIn('NO')], [[], [], false, false]);
  });
});
