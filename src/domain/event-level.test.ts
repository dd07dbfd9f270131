import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eventLevel } from './event-level.ts';
import type { EventPlace } from './event-level.ts';
import { periodOf } from './period.ts';

const at = (isPart: boolean, hasParts: boolean, period: string | null): EventPlace => ({ isPart, hasParts, period: period === null ? null : periodOf(period) });

describe('the level of an event', () => {
  it('is that of a series where it stands at the top, has parts and no days', () => {
    assert.equal(eventLevel(at(false, true, null), null), 'series');
    assert.equal(eventLevel(at(false, true, '2015/..'), null), 'series');
  });
  it('is that of an edition right under a series', () => {
    assert.equal(eventLevel(at(true, false, '2021-10-12'), at(false, true, null)), 'edition');
    assert.equal(eventLevel(at(true, true, null), at(false, true, '2015/..')), 'edition');
  });
  it('is that of a session under an edition, and under what is held once', () => {
    assert.equal(eventLevel(at(true, false, null), at(true, true, '2021-10')), 'session');
    assert.equal(eventLevel(at(true, false, null), at(false, true, '2021-10-12/2021-10-14')), 'session');
  });
  it('is its own where nothing is over or under it, or where it has days and parts', () => {
    assert.equal(eventLevel(at(false, false, null), null), 'single');
    assert.equal(eventLevel(at(false, true, '2021-10-12/2021-10-14'), null), 'single');
  });
});
