import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CommitmentView, Engagement } from '../domain/engagement.ts';
import type { Lang } from '../domain/lang.ts';
import { periodOf } from '../domain/period.ts';
import { compileAccount } from './compile-account.ts';
import { aCommitment, aFigure, anEngagement, anEvent, aParty } from './engagement-fixture.ts';

function account(engagements: Engagement[], lang: Lang = 'nn', commitments: CommitmentView[] = []) {
  return compileAccount(engagements, commitments, { agency: 'Etaten', ourPartyId: 'par-us', period: '2021', lang });
}
function texts(engagements: Engagement[], lang: Lang = 'nn', commitments: CommitmentView[] = []): string[] {
  return account(engagements, lang, commitments).sections.flatMap((section) => section.sentences.map((sentence) => sentence.text));
}
const subject = { nn: 'måling av lærdom', nb: 'måling av læring', en: 'measuring learning' };

test('an account without records has a title and no sections', () => {
  const empty = account([]);
  assert.equal(empty.title, 'Internasjonalt arbeid i 2021');
  assert.deepEqual(empty.sections, []);
});

test('requests of one kind on one subject are told in one sentence, and named as unanswered', () => {
  const ask = (id: string, name: string): Engagement =>
    anEngagement(id, { kind: 'request.advice', direction: 'in', requestStatus: 'unanswered', subject, parties: [aParty(name, 'asker')] });
  assert.deepEqual(texts([ask('1', 'Sida'), ask('2', 'Danida'), ask('3', 'GIZ')]), [
    'Sida, Danida og GIZ spurde Etaten om råd om måling av lærdom.',
    'Ingen av dei tre har fått svar frå oss.',
  ]);
});

test('a list the source calls examples is told as examples', () => {
  const [first] = texts([anEngagement('1', { kind: 'contribution', direction: 'in', complete: false, subject, parties: [aParty('Sida')] })]);
  assert.equal(first, 'Etaten gav mellom anna innspel til Sida om måling av lærdom.');
});

test('our name stands first in a section, and "vi" after that', () => {
  const said = texts([
    anEngagement('1', { kind: 'meeting', direction: 'mutual', parties: [aParty('Sida')] }),
    anEngagement('2', { kind: 'collaboration', direction: 'mutual', parties: [aParty('GIZ')] }),
  ]);
  assert.equal(said.join(' ').match(/Etaten/gu)?.length, 1);
  assert.match(said[1] ?? '', /^Vi /u);
});

test('a name is written in full with its acronym once, and by the acronym after that', () => {
  const party = aParty('Verdas matvareprogram', 'counterpart', { acronym: 'WFP' });
  const said = texts([
    anEngagement('1', { kind: 'collaboration', direction: 'mutual', parties: [party] }),
    anEngagement('2', { kind: 'agreement', direction: 'mutual', parties: [party] }),
  ]).join(' ');
  assert.equal(said.match(/Verdas matvareprogram \(WFP\)/gu)?.length, 1);
  assert.match(said, /med WFP/u);
});

test('figures keep their qualifier', () => {
  const said = texts([
    anEngagement('1', { kind: 'talk', event: anEvent('IVCO'), figures: [aFigure(400, 'participants', 'over')] }),
    anEngagement('2', { kind: 'interview', direction: 'in', parties: [aParty('Sida', 'interviewer')], figures: [aFigure(40, 'partners', 'one-of')] }),
    anEngagement('3', { kind: 'collaboration', direction: 'mutual', status: 'ongoing', parties: [aParty('GIZ')], figures: [aFigure(10, 'years', 'about')] }),
    anEngagement('4', { kind: 'funding', direction: 'out', parties: [aParty('Forum', 'recipient')], figures: [aFigure(2.5, 'money', 'exact', 'million NOK')] }),
  ]).join(' ');
  for (const words of ['over 400 deltakarar', 'ein av 40 partnarar', 'I om lag ti år', '2,5 millionar kroner'])
    assert.ok(said.includes(words), `${words} in: ${said}`);
});

test('a country stands for those the record does not name', () => {
  assert.deepEqual(texts([anEngagement('1', { kind: 'interview', direction: 'in', subject, areas: [{ code: 'CA', role: 'origin' }] })]), [
    'Canada intervjua Etaten om måling av lærdom.',
  ]);
});

test('an invitation does not say that we came', () => {
  const said = texts([
    anEngagement('1', { kind: 'invitation', direction: 'in', status: 'uncertain', event: anEvent('Kairoforumet'), parties: [aParty('Egypt', 'inviter')] }),
  ]);
  assert.deepEqual(said, ['Egypt inviterte Etaten til Kairoforumet, men det er ikkje stadfesta at vi deltok.']);
});

test('two things done at one event are told in one sentence', () => {
  const at = { event: anEvent('IVCO'), period: periodOf('2021-10') };
  const said = texts([
    anEngagement('1', { kind: 'talk', ourRoles: ['speaker'], subject, ...at }),
    anEngagement('2', { kind: 'moderation', ourRoles: ['moderator'], subject: { nn: 'gåver' }, ...at }),
  ]);
  assert.deepEqual(said, ['På IVCO i oktober heldt Etaten innlegg om måling av lærdom og modererte ein sesjon om gåver.']);
});

test('what is not open, cancelled, uncertain or outside the year is left out, with the reason', () => {
  const left = account([
    anEngagement('1', { access: 'internal' }),
    anEngagement('2', { status: 'cancelled' }),
    anEngagement('3', { status: 'uncertain' }),
    anEngagement('4', { period: periodOf('2019') }),
    anEngagement('5'),
  ]);
  assert.deepEqual(
    left.unused.map(({ record, why }) => [record, why]),
    [
      ['eng-1', 'not-open'],
      ['eng-2', 'cancelled'],
      ['eng-3', 'uncertain'],
      ['eng-4', 'outside-period'],
    ],
  );
  assert.equal(left.sections.flatMap((section) => section.sentences).length, 1);
});

test('a promise says to whom and by when, and is due the year after with its outcome', () => {
  const made = anEngagement('1', { kind: 'agreement', direction: 'mutual', parties: [aParty('Forum')] });
  const promise = aCommitment('1', 'eng-1', { parties: [{ partyId: 'par-Forum', names: { nn: 'Forum' }, acronym: null }], status: 'kept' });
  assert.equal(texts([made], 'nn', [promise]).at(-1), 'Etaten lova Forum å sende ein rådgjevar i 2022.');
  const later = compileAccount([], [promise], { agency: 'Etaten', ourPartyId: 'par-us', period: '2022', lang: 'nn' });
  assert.deepEqual(
    later.sections.map(({ id }) => id),
    ['promises'],
  );
  assert.equal(later.sections[0]?.sentences[0]?.text, 'Lovnaden til Forum om å sende ein rådgjevar hadde frist i 2022 og er innfridd.');
});

test('what became of a promise is told as it is, and who owns it and why it failed is not', () => {
  const told = (lang: 'nn' | 'nb' | 'en', over: Partial<ReturnType<typeof aCommitment>>) =>
    compileAccount([], [aCommitment('1', 'eng-1', { owner: 'Eigar Eigarsen', ...over })], { agency: 'Etaten', ourPartyId: 'par-us', period: '2022', lang })
      .sections[0]?.sentences[0]?.text;
  assert.equal(
    told('nn', { status: 'partly-kept', carriedTo: 'com-2' }),
    'Lovnaden vår om å sende ein rådgjevar hadde frist i 2022 og er delvis innfridd, og resten er ført vidare.',
  );
  assert.equal(told('nb', { status: 'partly-kept' }), 'Løftet vårt om å sende en rådgiver hadde frist i 2022 og er delvis innfridd.');
  assert.equal(told('nn', { status: 'not-kept', reason: 'det gløymde vi' }), 'Lovnaden vår om å sende ein rådgjevar hadde frist i 2022 og er ikkje innfridd.');
  for (const lang of ['nn', 'nb', 'en'] as const)
    for (const status of ['open', 'kept', 'partly-kept', 'not-kept', 'dropped', 'carried-over'] as const)
      assert.doesNotMatch(told(lang, { status, reason: 'hemmeleg' }) ?? '', /Eigar|hemmeleg/);
});

test('a promise carried over is told as made once', () => {
  const made = anEngagement('1', { kind: 'agreement', direction: 'mutual', parties: [aParty('Forum')] });
  const first = aCommitment('1', 'eng-1', { status: 'carried-over', carriedTo: 'com-2' });
  const next = aCommitment('2', 'eng-1', { due: periodOf('2023'), carriedFrom: 'com-1' });
  assert.equal(texts([made], 'nn', [first, next]).filter((text) => text.includes('lova')).length, 1);
});

test('a promise made in a record that is not open is not told', () => {
  assert.deepEqual(texts([anEngagement('1', { access: 'exempt' })], 'nn', [aCommitment('1', 'eng-1')]), []);
});

test('what is planned for next year and promised stands among the promises, with its record as support', () => {
  const planned = anEngagement('9', {
    kind: 'contribution',
    direction: 'out',
    status: 'planned',
    period: periodOf('2022'),
    areas: [{ code: 'ZA', role: 'place' }],
  });
  const compiled = account([planned], 'nn', [aCommitment('9', 'eng-9')]);
  assert.deepEqual(compiled.unused, []);
  assert.equal(compiled.sections[0]?.sentences[0]?.text, 'Etaten lova å sende ein rådgjevar i Sør-Afrika i 2022.');
  assert.ok(compiled.sections[0]?.sentences[0]?.support.some(({ record }) => record === 'eng-9'));
});

test('words in another language are marked, in code points', () => {
  const record = anEngagement('1', {
    kind: 'publication',
    ourRoles: ['author'],
    subject: { en: 'gifts 🎁 in aid' },
    work: { form: 'report', title: 'Knowledge as a Gift', lang: 'en', url: null },
  });
  const sentence = account([record]).sections[0]?.sentences[0];
  assert.equal(sentence?.text, 'Etaten skreiv rapporten «Knowledge as a Gift» om «gifts 🎁 in aid».');
  assert.deepEqual(
    sentence.runs.map(({ start, end, lang }) => [lang, [...sentence.text].slice(start, end).join('')]),
    [
      ['en', 'Knowledge as a Gift'],
      ['en', 'gifts 🎁 in aid'],
    ],
  );
});

test('each field of a record carries its own evidence into the sentence, that of the preferred claim too', () => {
  const link = (address: string) => ({ link: address, title: address });
  const record = anEngagement('1', {
    evidence: [{ field: 'period', evidence: [link('a')] }],
    claims: [
      {
        claimId: 'clm-1',
        recordId: 'eng-1',
        field: 'period',
        value: '2021',
        saidBy: 'oss',
        saidOn: null,
        status: 'confirmed',
        access: 'open',
        preferred: true,
        confidence: null,
        carried: true,
        note: {},
        evidence: [link('b')],
      },
      {
        claimId: 'clm-2',
        recordId: 'eng-1',
        field: 'period',
        value: '2020',
        saidBy: 'dei',
        saidOn: null,
        status: 'disputed',
        access: 'open',
        preferred: false,
        confidence: null,
        carried: false,
        note: {},
        evidence: [link('c')],
      },
    ],
  });
  const support = account([record]).sections[0]?.sentences[0]?.support;
  assert.deepEqual(support?.find(({ field }) => field === 'period')?.evidence, [link('a'), link('b')]);

  const noted = (of: Engagement, rivals: boolean) =>
    compileAccount([of], [], { agency: 'Etaten', ourPartyId: 'par-us', period: '2021', lang: 'nn', rivals })
      .sections[0]?.sentences[0]?.support.flatMap((one) => one.rivals ?? [])
      .map(({ text }) => text);
  assert.deepEqual(noted(record, true), ['Når: ei anna kjelde (dei) seier 2020']);
  assert.deepEqual(noted(record, false), [], 'nothing is noted unless it is asked for');
  const rival = (over: Partial<Engagement['claims'][number]>) => ({
    ...record,
    claims: record.claims.map((one) => (one.preferred ? one : { ...one, ...over })),
  });
  assert.deepEqual(noted(rival({ access: 'internal' }), true), [], 'nor what is not for everybody');
  assert.deepEqual(noted(rival({ status: 'rejected' }), true), [], 'nor what is rejected');
  assert.deepEqual(noted(rival({ field: 'note' }), true), [], 'nor on a field that is not told');
});

test('a talk at an event without a name says who ran it', () => {
  assert.deepEqual(texts([anEngagement('1', { kind: 'talk', subject, parties: [aParty('Forum', 'organiser')] })]), [
    'På eit arrangement i regi av Forum heldt Etaten innlegg om måling av lærdom.',
  ]);
});

test('our own party is not told as one of the others', () => {
  assert.doesNotMatch(texts([anEngagement('1', { parties: [aParty('us'), aParty('Sida')] })]).join(' '), /\bus\b/u);
});

test('records that say nothing more are told once with their number, and all of them support the sentence', () => {
  const bare = (id: string, over: Partial<Engagement> = {}) => anEngagement(id, { kind: 'meeting', direction: 'mutual', title: {}, ...over });
  const asked = ['1', '2', '3', '4'].map((id) => bare(id, { trigger: 'on-request' }));
  const told = account([...asked, bare('5'), bare('6')]).sections[0]?.sentences ?? [];
  assert.deepEqual(
    told.map(({ text, support }) => [text, support.length]),
    [
      ['På førespurnad hadde Etaten fire møte.', 4],
      ['Vi hadde også to møte, utan nærare opplysningar i registeret.', 2],
    ],
  );
  assert.deepEqual(texts([bare('5', { complete: false }), bare('6', { complete: false })], 'en'), [
    'Etaten had two meetings, among other things, with no further details in the register.',
  ]);
});

test('a record with a heading and nothing else is told by its heading', () => {
  const bare = (id: string, nn: string) => anEngagement(id, { kind: 'meeting', direction: 'mutual', title: { nn } });
  assert.deepEqual(texts([bare('1', 'Møte med rådet')]), ['Etaten hadde eit møte, i registeret kalla «Møte med rådet».']);
  assert.deepEqual(texts([bare('1', 'Møte med rådet'), bare('2', 'Samtale om hausten')], 'nb'), [
    'Etaten hadde to møter, i registeret kalt «Møte med rådet» og «Samtale om hausten».',
  ]);
});

test('what happened several times is told with the number', () => {
  const talk = (id: string) => anEngagement(id, { kind: 'talk', ourRoles: ['speaker'], subject, parties: [aParty('Sida')] });
  assert.deepEqual(texts([talk('1'), talk('2')]), ['Etaten heldt to innlegg for Sida om måling av lærdom.']);
  assert.deepEqual(texts([talk('1'), talk('2'), talk('3')], 'en'), ['Etaten gave three talks to Sida on measuring learning.']);
});

test('that others were only some of those who did it stands by the verb, and never twice alike in a row', () => {
  const ask = (id: string, name: string, about: string) =>
    anEngagement(id, { kind: 'request.advice', direction: 'in', complete: false, subject: { nn: about }, parties: [aParty(name, 'asker')] });
  assert.deepEqual(texts([ask('1', 'Sida', 'vatn'), ask('2', 'Danida', 'vatn'), ask('3', 'GIZ', 'skog')]), [
    'Sida og Danida var mellom dei som spurde Etaten om råd om vatn.',
    'GIZ høyrde til dei som bad oss om råd om skog.',
  ]);
  const input = (id: string, name: string) => anEngagement(id, { kind: 'contribution', complete: false, subject, parties: [aParty(name)] });
  assert.deepEqual(texts([input('1', 'Sida'), input('2', 'GIZ')], 'nb'), [
    'Etaten ga blant annet innspill til Sida om måling av læring.',
    'Vi ga for eksempel innspill til GIZ om måling av læring.',
  ]);
});

test('several figures are joined, and one that counts nothing is left out', () => {
  const talk = (figures: Engagement['figures'], over: Partial<Engagement> = {}) =>
    texts([anEngagement('1', { kind: 'talk', event: anEvent('IVCO'), figures, ...over })])[0];
  assert.equal(talk([aFigure(400, 'participants', 'over'), aFigure(12, 'countries')]), 'På IVCO heldt Etaten innlegg, med over 400 deltakarar og tolv land.');
  assert.equal(talk([aFigure(12, ''), aFigure(500, 'money')]), 'På IVCO heldt Etaten innlegg.');
});

test('what is counted in words of another language is marked, and left out where nothing says which language it is', () => {
  const talk = (title: Engagement['title']) =>
    account([anEngagement('1', { kind: 'talk', event: anEvent('IVCO'), title, figures: [aFigure(12, 'empty seats')] })]).sections[0]?.sentences[0];
  const marked = talk({ en: 'A talk' });
  assert.equal(marked?.text, 'På IVCO heldt Etaten innlegg, med tolv «empty seats».');
  assert.deepEqual(
    marked.runs.map(({ start, end, lang }) => [lang, marked.text.slice(start, end)]),
    [['en', 'empty seats']],
  );
  assert.equal(talk({ nn: 'Eit innlegg' })?.text, 'På IVCO heldt Etaten innlegg, med tolv empty seats.');
  assert.equal(talk({ nn: 'Eit innlegg', en: 'A talk' })?.text, 'På IVCO heldt Etaten innlegg.');
});

test('what was planned for a time that is past is told as planned, with nothing on what came of it', () => {
  const planned = anEngagement('1', {
    kind: 'meeting',
    direction: 'mutual',
    status: 'planned',
    period: periodOf('2021-10'),
    subject,
    parties: [aParty('Sida')],
  });
  const on = (today?: string, lang: Lang = 'nn') =>
    compileAccount([planned], [], { agency: 'Etaten', ourPartyId: 'par-us', period: '2021', lang, ...(today ? { today } : {}) }).sections.flatMap(
      ({ sentences }) => sentences.map(({ text }) => text),
    );
  assert.deepEqual(on(), ['I oktober skal Etaten ha eit møte med Sida om måling av lærdom.']);
  assert.deepEqual(on('2021-10-31'), on());
  assert.deepEqual(on('2021-11-01'), [
    'I oktober skulle Etaten etter planen ha eit møte med Sida om måling av lærdom.',
    'Det er ikkje ført inn om det som var planlagt, vart gjennomført.',
  ]);
  assert.deepEqual(on('2026-01-01', 'en'), [
    'In October, Etaten was due to have a meeting with Sida on measuring learning.',
    'It is not recorded whether what was planned was carried out.',
  ]);
});

test('a name is written in full once in the whole account, but a short form that is a plain word once in each section', () => {
  const parties = [aParty('Verdas matvareprogram', 'counterpart', { acronym: 'WFP' }), aParty('Internasjonalt Forum', 'counterpart', { acronym: 'Forum' })];
  const said = account([
    anEngagement('1', { kind: 'meeting', direction: 'mutual', parties }),
    anEngagement('2', { kind: 'agreement', direction: 'mutual', parties }),
  ]);
  assert.deepEqual(
    said.sections.map(({ sentences }) => sentences[0]?.text),
    ['Etaten hadde eit møte med Verdas matvareprogram (WFP) og Internasjonalt Forum.', 'Etaten inngjekk ein avtale med WFP og Internasjonalt Forum.'],
  );
});

test('where several invitations are uncertain, each sentence says so itself', () => {
  const invite = (id: string, name: string) =>
    anEngagement(id, { kind: 'invitation', direction: 'in', status: 'uncertain', event: anEvent(name), parties: [aParty('Egypt', 'inviter')] });
  assert.deepEqual(texts([invite('1', 'Kairoforumet'), invite('2', 'Nilforumet')]), [
    'Egypt inviterte Etaten til Kairoforumet, men det er ikkje stadfesta at vi deltok.',
    'Egypt inviterte oss til Nilforumet, men det er ikkje stadfesta at vi deltok.',
  ]);
});

test('a seat on a board is part of the work on its subject, which is no theme of the seat', () => {
  assert.deepEqual(texts([anEngagement('1', { kind: 'board', subject, status: 'ongoing', parties: [aParty('Forum')] })]), [
    'Etaten sit i styret i Forum, som del av arbeidet med måling av lærdom.',
  ]);
});

test('what we did among other things says so between commas in English, where it parts nothing that belongs together', () => {
  const part = (over: Partial<Engagement>) => texts([anEngagement('1', { complete: false, subject, ...over })], 'en')[0];
  assert.equal(part({ kind: 'contribution', parties: [aParty('Sida')] }), 'Etaten gave input to Sida, among other things, on measuring learning.');
  assert.equal(
    part({ kind: 'board', parties: [aParty('Sida')] }),
    'Etaten sat on the board of Sida, among other things, as part of the work on measuring learning.',
  );
  assert.equal(
    part({ kind: 'event', ourRoles: ['participant'], event: anEvent('IVCO'), parties: [aParty('Forum', 'organiser')] }),
    'Etaten took part in IVCO run by Forum, among other things, with measuring learning as the theme.',
  );
});

test('how a talk was held stands with it', () => {
  assert.deepEqual(texts([anEngagement('1', { kind: 'talk', mode: 'digital', subject, parties: [aParty('Sida')], event: anEvent('IVCO') })]), [
    'På IVCO heldt Etaten eit digitalt innlegg om måling av lærdom saman med Sida.',
  ]);
  assert.deepEqual(texts([anEngagement('1', { kind: 'delegation', mode: 'digital', ourRoles: ['delegate'], event: anEvent('HLPF') })], 'en'), [
    'Etaten took part online in the delegation at HLPF.',
  ]);
});

test('"in addition" opens one sentence of a section at most', () => {
  const acts = ['contribution', 'consultation', 'collaboration', 'agreement', 'membership', 'board', 'mandate'] as const;
  const year = acts.flatMap((kind) => ['A', 'B', 'C'].map((name) => anEngagement(`${kind}-${name}`, { kind, direction: 'mutual', parties: [aParty(name)] })));
  for (const { sentences } of account(year).sections) {
    assert.ok(sentences.filter(({ text }) => text.startsWith('I tillegg')).length <= 1);
    for (const [at, { text }] of sentences.entries()) assert.ok(!(/ også /u.test(text) && / også /u.test(sentences[at - 1]?.text ?? '')), text);
  }
});

test('a section on requests opens with how many came to us, at least where a record names only some', () => {
  const ask = (name: string, over: Partial<Engagement> = {}) =>
    anEngagement(name, { kind: 'request.advice', direction: 'in', title: {}, subject: { nn: `sak ${name}` }, parties: [aParty(name, 'asker')], ...over });
  const country = anEngagement('land', { kind: 'interview', direction: 'in', title: {}, areas: [{ code: 'CA', role: 'origin' }] });
  const forum = ask('Forum', { parties: [aParty('Forum', 'asker', { isNetwork: true })] });
  const lead = (...records: Engagement[]) => texts(records)[0];
  assert.equal(lead(ask('Sida'), ask('GIZ'), forum, country), 'I 2021 vende to organisasjonar, eitt nettverk og eitt land seg til Etaten.');
  assert.match(lead(ask('Sida'), ask('GIZ', { complete: false }), forum, country) ?? '', /^I 2021 vende minst to organisasjonar/u);
  assert.doesNotMatch(lead(ask('Sida'), ask('GIZ'), forum) ?? '', /initiativ/u, 'three are told as they are');
});

test('what all the meetings and interviews of a section had in common is told once, at its end', () => {
  const held = (id: string, kind: 'meeting' | 'interview', mode: 'digital' | 'physical') =>
    anEngagement(id, { kind, direction: 'mutual', mode, title: {}, parties: [aParty(`Part ${id}`)] });
  const same = texts([held('1', 'meeting', 'digital'), held('2', 'meeting', 'digital'), held('3', 'interview', 'digital')]);
  assert.equal(same.at(-1), 'Møta og intervjuet gjekk føre seg digitalt.');
  assert.equal(same.join(' ').match(/digital/gu)?.length, 1);
  const mixed = texts([held('1', 'meeting', 'digital'), held('2', 'meeting', 'physical'), held('3', 'interview', 'digital')]).join(' ');
  assert.match(mixed, /eit digitalt møte.*eit fysisk møte/u);
});
