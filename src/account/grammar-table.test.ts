import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGS } from '../domain/lang.ts';
import { periodOf } from '../domain/period.ts';
import { compileAccount } from './compile-account.ts';
import { answers } from './grammar-table/answers.ts';
import { collaborations } from './grammar-table/collaborations.ts';
import { consultations } from './grammar-table/consultations.ts';
import { contributionsAndAgreements } from './grammar-table/contributions-and-agreements.ts';
import { events } from './grammar-table/events.ts';
import { interviews } from './grammar-table/interviews.ts';
import { invitations } from './grammar-table/invitations.ts';
import { meetings } from './grammar-table/meetings.ts';
import { money } from './grammar-table/money.ts';
import { promises } from './grammar-table/promises.ts';
import { a } from './grammar-table/records.ts';
import { requests } from './grammar-table/requests.ts';
import { seatsAndMandates } from './grammar-table/seats-and-mandates.ts';
import { talks } from './grammar-table/talks.ts';
import { works } from './grammar-table/works.ts';

const TABLES = {
  requests,
  answers,
  interviews,
  consultations,
  meetings,
  invitations,
  collaborations,
  contributionsAndAgreements,
  seatsAndMandates,
  works,
  money,
  talks,
  events,
  promises,
};
/** What promises of the table are made in: planned for later, so that nothing is told of it but what was promised. */
const MADE_IN = a('agreement', { engagementId: 'eng-none', direction: 'mutual', status: 'planned', period: periodOf('2022') });

test('the table holds 150 cases or more', () => {
  assert.ok(Object.values(TABLES).flat().length >= 150);
});

for (const [name, cases] of Object.entries(TABLES)) {
  for (const lang of LANGS) {
    test(`${name} are told in ${lang} as an editor would`, () => {
      const asked = { agency: 'Etaten', ourPartyId: 'par-us', period: '2021', lang, today: '2021-12-01' };
      const told = cases.map(({ of, promises: made }) =>
        compileAccount(made ? [MADE_IN] : of, made ?? [], asked)
          .sections.flatMap(({ sentences }) => sentences.map(({ text }) => text))
          .join(' '),
      );
      assert.deepEqual(
        told,
        cases.map((one) => one[lang]),
      );
    });
  }
}
