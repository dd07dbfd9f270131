import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emptyDraft, type EngagementDraft } from '../domain/draft.ts';
import { periodOf } from '../domain/period.ts';
import { ProposedEngagement } from '../domain/proposal.ts';
import type { Question } from '../domain/question.ts';
import { askAbout, type Unsure } from './ask-about.ts';
import type { Judged } from './confidence.ts';
import type { PartyFound } from './party-found.ts';
import { readText } from './read-text.ts';

const found = (name: string): PartyFound => ({
  start: 0,
  end: name.length,
  said: name,
  body: { name, acronym: null, country: null, partyId: null, isUs: false },
});
const mention = (name: string) => ({ partyId: null, name, said: name, role: 'counterpart' as const, country: null });
const draftOf = (more: Partial<EngagementDraft>): EngagementDraft => ({ ...emptyDraft(), ourRoles: ['participant'], ...more });

const sure = { record: 1, kind: 1, direction: 1, role: 1, parties: 1, period: 1 };
const ask = (draft: EngagementDraft, doubts: Partial<Record<Judged, number>>, more: Partial<Unsure> = {}) =>
  askAbout({ draft, sure: { ...sure, ...doubts }, pointed: false, shown: [], found: [], recent: [], year: 2022, ...more });

/** The fields an answer changes. */
function changes(draft: EngagementDraft, question: Question | null, option = 1): string[] {
  const after = { ...draft, ...question?.options[option] };
  return (Object.keys(after) as (keyof EngagementDraft)[]).filter((field) => JSON.stringify(after[field]) !== JSON.stringify(draft[field])).toSorted();
}

describe('a question about a reading', () => {
  const meeting = draftOf({ kind: 'meeting', direction: 'in', parties: [mention('Fjellaget')] });

  it('is not asked where every fact is likely', () => assert.equal(ask(meeting, { kind: 0.76, role: 0.9 }), null));
  it('is about what is least sure, and has for its first answer what is said already', () => {
    const question = ask(meeting, { kind: 0.7, direction: 0.5, role: 0.6 });
    assert.equal(question?.field, 'direction');
    assert.deepEqual(changes(meeting, question, 0), []);
  });
  it('passes over what could not be otherwise', () =>
    assert.equal(ask(draftOf({ kind: 'talk', direction: 'none' }), { direction: 0.4, kind: 0.7 })?.field, 'kind'));
  it('about our part asks host or guest where that is the doubt, and changes nothing else', () => {
    const question = ask(meeting, { role: 0.5 });
    assert.equal(question?.field, 'hosting');
    assert.deepEqual(changes(meeting, question), ['ourRoles']);
    assert.equal(ask(draftOf({ kind: 'talk', ourRoles: ['speaker'] }), { role: 0.5 })?.field, 'role');
  });
  it('about who asked whom changes the direction, and with it who was asked', () => {
    const request = draftOf({ kind: 'request.advice', direction: 'in', ourRoles: ['asked'], requestStatus: 'received' });
    assert.deepEqual(changes(request, ask(request, { direction: 0.5 })), ['direction', 'ourRoles']);
    assert.deepEqual(changes(meeting, ask(meeting, { direction: 0.5 })), ['direction']);
  });
  it('about the kind offers the other kind its words show, with what follows from it, and no fact besides', () => {
    const request = draftOf({ kind: 'request.funding', direction: 'in', ourRoles: ['asked'], requestStatus: 'received', period: periodOf('2022') });
    const shown = [{ kind: 'funding', weight: 7, act: true, role: 'funder', direction: 'out', start: 0, end: 1, said: 'x' } as const];
    const question = ask(request, { kind: 0.5 }, { shown });
    assert.equal(question?.options[1]?.kind, 'funding');
    assert.deepEqual(changes(request, question), ['direction', 'kind', 'ourRoles', 'requestStatus']);
    assert.equal(ask(meeting, { kind: 0.5 })?.options[1]?.kind, 'consultation');
  });
  it('about whom it was with offers the one named before, or to leave out what may be no party', () => {
    const doubt = { parties: 0.5 };
    const before = ask(meeting, doubt, { pointed: true, found: [found('Fjellaget')], recent: [found('Elvelaget'), found('Fjellaget')] });
    assert.equal(before?.options[1]?.parties?.[0]?.name, 'Elvelaget');
    assert.deepEqual(changes(meeting, before), ['parties']);
    assert.deepEqual(ask(meeting, doubt, { found: [found('Fjellaget')] })?.options[1], { parties: [] });
  });
  it('about the year offers the year beside it and keeps the day, but does not ask where the text says the year', () => {
    const november = draftOf({ period: periodOf('2022-11-03', '3. november') });
    const question = ask(november, { period: 0.5 });
    assert.deepEqual(changes(november, question), ['period']);
    assert.equal(question?.options[1]?.period?.edtf, '2021-11-03');
    assert.equal(ask({ ...november, status: 'planned' }, { period: 0.5 })?.options[1]?.period?.edtf, '2023-11-03');
    assert.equal(ask(draftOf({ period: periodOf('2022-11', 'november 2022') }), { period: 0.5 }), null);
  });
  it('goes with a proposal out of a text, in the form the register keeps', () => {
    const text =
      'We took part in an event with the Harbour Circle.\n\nThey also contributed. It was perhaps a meeting, and a talk was given there by the Tern Group in Lisbon.';
    const { proposals } = readText(text, { us: 'The Board', year: 2022, lang: 'en', known: [] });
    assert.ok(proposals.some(({ questions }) => questions?.length));
    for (const proposal of proposals) assert.deepEqual(ProposedEngagement.parse(proposal).questions, proposal.questions);
  });
});
