import assert from 'node:assert/strict';
import { test } from 'node:test';
import { periodOf } from '../domain/period.ts';
import type { Who } from '../domain/who.ts';
import type { Register } from '../register/register.ts';
import { accountOfYear } from './account-of-year.ts';
import { anEngagement, aParty } from './engagement-fixture.ts';

test('the account of a year tells plans by the day it is asked for on, today where none is given', async () => {
  const planned = anEngagement('1', { kind: 'meeting', direction: 'mutual', status: 'planned', period: periodOf('2021-10'), parties: [aParty('Sida')] });
  const register: Pick<Register, 'readUs' | 'engagementsOfPeriod'> = {
    readUs: async () => ({ partyId: 'par-us', name: 'Etaten', names: {} }) as Awaited<ReturnType<Register['readUs']>>,
    engagementsOfPeriod: async () => ({ engagements: [planned], commitments: [] }) as Awaited<ReturnType<Register['engagementsOfPeriod']>>,
  };
  const first = async (today?: string) =>
    (await accountOfYear(register as Register, { grades: [] as Who['grades'] } as Who, 2021, 'nn', today)).account.sections[0]?.sentences[0]?.text;
  assert.equal(await first('2021-06-01'), 'I oktober skal Etaten ha eit møte med Sida.');
  assert.equal(await first(), 'I oktober skulle Etaten etter planen ha eit møte med Sida.');
});
