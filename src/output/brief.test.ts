import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGS } from '../domain/lang.ts';
import { periodOf } from '../domain/period.ts';
import { words } from '../language/catalogue/catalogue.ts';
import { arrangeBrief } from './arrange-brief.ts';
import type { BriefFacts } from './brief-facts.ts';
import { briefToPdf } from './brief-to-pdf.ts';

const nobody: BriefFacts = {
  names: { nn: 'Kystlaget', en: 'The Coast Society' },
  acronym: 'KL',
  type: null,
  country: 'NO',
  isNetwork: false,
  former: [],
  total: 0,
  firstYear: null,
  people: [],
  promises: [],
  waiting: [],
  waitingTotal: 0,
  answered: [],
  answeredTotal: 0,
  ahead: [],
  expected: [],
  latest: [],
  figures: [],
  ties: [],
  access: 'open',
  today: '2026-03-01',
};

/** A party with more of everything than a page takes, every text as long as `words` words. */
function busy(length: number): BriefFacts {
  const many = <T>(make: (at: number) => T) => Array.from({ length: 60 }, (_, at) => make(at));
  const title = (at: number) => ({ nn: `Nr. ${at} ${'gjensidig utveksling '.repeat(length).trim()}` });
  const asking = (at: number) => ({
    kind: 'request.advice' as const,
    direction: 'in' as const,
    title: title(at),
    period: periodOf('2025-05-01'),
    requestStatus: 'yes' as const,
    answerBy: periodOf('2025-06'),
    answeredOn: '2025-06-02',
    answer: title(at),
  });
  const doing = (at: number) => ({ kind: 'meeting' as const, title: title(at), period: periodOf('2025-05-01'), ourRoles: ['speaker' as const] });
  return {
    ...nobody,
    isNetwork: true,
    former: ['Det gamle kystlaget', 'Kystsambandet', 'Strandlaget', 'Fjøralaget'],
    total: 500,
    firstYear: 2004,
    people: many((at) => ({ name: `Test Testesen ${at}`, role: 'rådgjevar', contact: 'post@example.org' })),
    promises: many((at) => ({ by: at % 2 ? ('us' as const) : ('them' as const), what: title(at), due: periodOf(at % 3 ? '2025' : '2027') })),
    waiting: many(asking),
    waitingTotal: 90,
    answered: many(asking),
    answeredTotal: 200,
    ahead: many(doing),
    expected: many((at) => ({ title: title(at), kind: null, acronym: null, around: periodOf('2026-10~')!, isPast: at % 2 === 0 })),
    latest: many(doing),
    figures: many((at) => ({
      counted: 'participants',
      unit: null,
      asked: false,
      value: at + 100,
      qualifier: 'at-least' as const,
      of: at + 1,
      title: title(at),
    })),
    ties: many((at) => ({ kind: 'member-of' as const, direction: 'from' as const, names: title(at), acronym: null, period: periodOf('2019/..') })),
    access: 'internal',
  };
}

/** How many pages a PDF says it has. */
const pagesOf = (pdf: Uint8Array): number =>
  Number(/\/Type\s*\/Pages\b[^>]*\/Count (\d+)|\/Count (\d+)[^>]*\/Type\s*\/Pages\b/.exec(Buffer.from(pdf).toString('latin1'))?.slice(1).find(Boolean));

describe('a brief', () => {
  it('puts what is open first, says what is overdue, and marks what is internal', () => {
    const brief = arrangeBrief(busy(1), 'nn');
    const t = words('nn').brief;
    assert.equal(brief.mark, t.marks.internal);
    assert.deepEqual(
      brief.sections.map((section) => section.id),
      ['people', 'we-owe', 'they-owe', 'waiting', 'ahead', 'latest', 'answered', 'figures', 'ties'],
    );
    const owed = brief.sections.find((section) => section.id === 'we-owe');
    assert.equal(owed?.lines[0]?.beside, t.overdue('2025'));
    const waiting = brief.sections.find((section) => section.id === 'waiting');
    assert.equal(waiting?.more, t.more(90 - (waiting?.lines.length ?? 0)));
  });

  it('says so where there is nothing to tell, and where all is open it bears no mark', () => {
    const brief = arrangeBrief(nobody, 'nb');
    assert.deepEqual([brief.sections, brief.mark, brief.nothing], [[], null, words('nb').brief.nothing]);
  });

  it('is one page of PDF however much there is to tell, in three languages', () => {
    for (const lang of LANGS) {
      for (const length of [1, 4, 14, 60]) assert.equal(pagesOf(briefToPdf(arrangeBrief(busy(length), lang), '2026-03-01')), 1, `${length} in ${lang}`);
      assert.equal(pagesOf(briefToPdf(arrangeBrief(nobody, lang), '2026-03-01')), 1);
    }
  });
});
