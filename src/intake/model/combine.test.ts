import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emptyDraft } from '../../domain/draft.ts';
import type { EngagementDraft } from '../../domain/draft.ts';
import { periodOf } from '../../domain/period.ts';
import type { ProposedEngagement } from '../../domain/proposal.ts';
import { combine } from './combine.ts';

const text = 'Vi møtte Elvelaget i mai. Over kaffi vart vi samde.';
function seen(start: number, end: number, more: Partial<EngagementDraft> = {}): ProposedEngagement {
  return { anchor: { start, end, exact: text.slice(start, end) }, draft: { ...emptyDraft(), ...more }, confidence: 0.7, fields: {} };
}
const byModel = (proposal: ProposedEngagement): ProposedEngagement => ({ ...proposal, confidence: 0.4, origin: 'model' });

describe('the proposals of the rules and of a model together', () => {
  it('are those of the rules where both see the same words', () => {
    const rule = seen(0, 24, { kind: 'meeting', period: periodOf('2024-05', 'i mai') });
    assert.deepEqual(combine([rule], [byModel(seen(3, 24, { kind: 'talk', period: periodOf('2023', '2023') }))]), [rule]);
  });

  it('have the facts the model added marked, pinned to their words, and never in place of what the rules read', () => {
    const rule = seen(0, 24, { period: periodOf('2024-05', 'i mai') });
    const may = { start: 18, end: 23, exact: 'i mai' };
    const model = byModel({
      ...seen(0, 24, { period: periodOf('2023', '2023'), areas: [{ code: 'KE', role: 'place' }] }),
      fields: { period: may, areas: may },
    });
    const [one] = combine([rule], [model]);
    assert.equal(one?.draft.period?.edtf, '2024-05');
    assert.deepEqual([one?.draft.areas, one?.addedByModel, one?.fields], [[{ code: 'KE', role: 'place' }], ['areas'], { areas: may }]);
    assert.deepEqual([one?.origin, one?.confidence], [undefined, 0.7]);
  });

  it('have what the model alone saw as proposals of its own, in the order of the text', () => {
    const rule = seen(26, 50);
    const model = byModel(seen(0, 24));
    assert.deepEqual(combine([rule], [model]), [model, rule]);
  });
});
