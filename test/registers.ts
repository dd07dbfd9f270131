import assert from 'node:assert/strict';
import type { LogEvent } from 'kysely';
import type { EngagementDraft, PartyMention } from '../src/domain/draft.ts';
import { emptyDraft } from '../src/domain/draft.ts';
import { periodOf } from '../src/domain/period.ts';
import type { Anchor } from '../src/domain/passage.ts';
import type { ProblemCode } from '../src/domain/problem.ts';
import type { Who } from '../src/domain/who.ts';
import { bootstrap } from '../src/register/user/bootstrap.ts';
import { createRegister } from '../src/register/create-register.ts';
import type { Register } from '../src/register/register.ts';
import type { SourceDraft } from '../src/register/source/source-verbs.ts';
import type { Store } from '../src/store/store.ts';
import type { StoreKind } from './stores.ts';

/** A register on a fresh store, with the keeper who runs it. */
export async function openRegister(kind: StoreKind, log?: (event: LogEvent) => void): Promise<{ store: Store; register: Register; who: Who }> {
  const store = await kind.open(log);
  const { who } = await bootstrap(store);
  return { store, register: createRegister(store), who };
}

/** A draft with a title and a period, and what the test says. */
export function draftOf(title: string, facts: Partial<EngagementDraft> = {}): EngagementDraft {
  return { ...emptyDraft(), title: { nn: title }, period: periodOf('2021-06-01'), ...facts };
}

export function mention(name: string, role: PartyMention['role'] = 'counterpart', country: string | null = null): PartyMention {
  return { partyId: null, name, said: name, role, country };
}

export function sourceOf(text: string, facts: Partial<SourceDraft> = {}): SourceDraft {
  return {
    title: 'Notat',
    bytes: new TextEncoder().encode(text),
    text,
    lang: 'nn',
    media: 'text/plain',
    origin: 'pasted',
    year: 2021,
    access: 'open',
    ...facts,
  };
}

/** That every one of these is refused with this code. Waited for together, so that none is refused while nobody listens. */
export async function assertAllRefused(attempts: Promise<unknown>[], code: ProblemCode): Promise<void> {
  for (const attempt of await Promise.allSettled(attempts)) assert.equal(attempt.status === 'rejected' ? attempt.reason.code : 'done', code);
}

/** The anchor of the first place these words stand in a text, in code points. */
export function anchorOf(text: string, exact: string): Anchor {
  const start = Array.from(text.slice(0, text.indexOf(exact))).length;
  return { start, end: start + Array.from(exact).length, exact };
}
