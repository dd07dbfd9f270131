import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aSection, TAKES_ALL } from '../domain/account-template.ts';
import { BUILT_IN_TEMPLATES, builtIn } from '../domain/built-in-templates.ts';
import { LANGS } from '../domain/lang.ts';
import { periodOf } from '../domain/period.ts';
import { compileAccount } from './compile-account.ts';
import { aCommitment, anEngagement, anEvent, aParty } from './engagement-fixture.ts';

const records = [
  anEngagement('1', { kind: 'request.funding', direction: 'in', requestStatus: 'unanswered', parties: [aParty('FAO')] }),
  anEngagement('2', { kind: 'talk', direction: 'out', event: anEvent('IVCO'), ourRoles: ['speaker'], period: periodOf('2021-10-16') }),
  anEngagement('3', { kind: 'agreement', direction: 'mutual', parties: [aParty('Sida', 'counterpart', { country: 'SE' })], period: periodOf('2021-03') }),
  anEngagement('4', {
    kind: 'meeting',
    direction: 'mutual',
    topics: ['exchange'],
    parties: [aParty('Danida', 'counterpart', { country: 'DK' })],
    commitments: [],
  }),
];
const compile = (templateId: string, over: Partial<Parameters<typeof compileAccount>[2]> = {}) =>
  compileAccount(records, [aCommitment('1', 'eng-3')], {
    agency: 'Etaten',
    ourPartyId: 'par-us',
    period: '2021',
    lang: 'nn',
    template: builtIn(templateId)!,
    ...over,
  });
const toldIn = (account: ReturnType<typeof compile>, id: string) => [
  ...new Set(account.sections.find((section) => section.id === id)?.sentences.flatMap(({ support }) => support.map(({ record }) => record)) ?? []),
];

test('the annual report has its sections under the parts of the report, under the names those have', () => {
  const parts = (lang: 'nn' | 'nb' | 'en') => [...new Set(compile('annual-report', { lang }).sections.map(({ part }) => `${part?.code} ${part?.title}`))];
  assert.deepEqual(parts('nn'), ['I Leiarens fråsegn', 'III Aktivitetar og resultat i 2021', 'V Vurdering av framtidsutsikter']);
  assert.deepEqual(parts('nb'), ['I Leders beretning', 'III Årets aktiviteter og resultater', 'V Vurdering av framtidsutsikter']);
  assert.deepEqual(parts('en'), ['I Statement by the head of the agency', 'III Activities and results in 2021', 'V Assessment of future prospects']);
});

test('the highlights of a note are told though other sections tell them, and what no section takes is listed as left out', () => {
  const note = compile('board-note');
  assert.deepEqual(
    note.sections.map(({ id }) => id),
    ['highlights', 'requests', 'promises'],
  );
  assert.equal(toldIn(note, 'highlights')[0], 'eng-3', 'what binds us weighs most');
  assert.deepEqual(
    note.unused.map(({ record, why }) => [record, why]),
    ['eng-2', 'eng-3', 'eng-4'].map((id) => [id, 'no-section']),
  );
});

test('a section takes by kind, topic, country, party and direction, and the first that takes a record tells it', () => {
  const section = (id: string, takes: Partial<typeof TAKES_ALL>) => aSection(id, 'prose', { nn: id }, { takes: { ...TAKES_ALL, ...takes } });
  const template = {
    templateId: 'tpl-1',
    name: { nn: 'Vår' },
    title: { nn: 'Tekst {when}' },
    subject: 'all' as const,
    sections: [
      section('nordic', { areas: ['SE', 'DK'] }),
      section('exchange', { topics: ['exchange'] }),
      section('them', { directions: ['in'], parties: ['par-FAO'] }),
      section('rest', {}),
    ],
  };
  const account = compile('article', { template });
  assert.deepEqual(
    ['nordic', 'exchange', 'them', 'rest'].map((id) => toldIn(account, id)),
    [['eng-3', 'eng-4'], [], ['eng-1'], ['eng-2']],
  );
  assert.equal(account.title, 'Tekst i 2021');
  assert.deepEqual(account.unused, []);
});

test('an account of a half year has what touches it, tells a bare year as such, and what is promised for the year after', () => {
  const account = compile('article', { period: '2021-07/2021-12' });
  const told = account.sections.flatMap(({ sentences }) => sentences.map(({ text }) => text)).join(' ');
  assert.equal(account.title, 'Internasjonalt arbeid i andre halvår 2021');
  assert.match(told, /16\. oktober/u);
  assert.doesNotMatch(told, /Sida/u);
  assert.match(told, /I 2021 .*Danida|Danida .*i 2021/u);
  assert.deepEqual(
    account.unused.map(({ record, why }) => [record, why]),
    [['eng-3', 'outside-period']],
  );
  assert.match(
    compile('article', { period: '2020/2021' })
      .sections.map(({ sentences }) => sentences.map(({ text }) => text).join(' '))
      .join(' '),
    /i mars 2021/iu,
  );
});

test('an account without both its ends is refused', () => {
  assert.throws(() => compile('article', { period: '2021/..' }), { code: 'invalid' });
});

test('every built-in template is named, titled and headed in three languages, with each section called by a word of its own', () => {
  for (const { name, title, sections } of BUILT_IN_TEMPLATES) {
    for (const lang of LANGS) assert.ok(name[lang] && title[lang] && sections.every(({ heading }) => heading[lang]));
    assert.equal(new Set(sections.map(({ id }) => id)).size, sections.length);
  }
});
