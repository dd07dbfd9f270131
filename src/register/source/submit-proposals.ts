import { newId } from '../../domain/id.ts';
import { Problem } from '../../domain/problem.ts';
import { ProposedEngagement } from '../../domain/proposal.ts';
import type { Who } from '../../domain/who.ts';
import { keepPassages } from '../../store/passages.ts';
import type { SourceText } from '../../store/query/sources.ts';
import { readSource } from '../../store/query/sources.ts';
import type { Store } from '../../store/store.ts';
import type { Act } from '../act.ts';
import { act, found } from '../act.ts';

/** Submits what was found in a source for a person to judge, and gives the ids in order. Throws Problem('invalid') for an anchor that is not true. */
export function submitProposals(store: Store, who: Who, sourceId: string, proposals: ProposedEngagement[]): Promise<string[]> {
  return act(store, who, undefined, async (act) => submitTo(act, found(await readSource(act.tx, act.see, sourceId), sourceId), proposals));
}

/** Submits proposals to a source as part of an act. */
export async function submitTo(act: Act, source: SourceText, proposals: readonly ProposedEngagement[]): Promise<string[]> {
  const { sourceId, unitId, access } = source;
  const checked = proposals.map((proposal) => {
    const result = ProposedEngagement.safeParse(proposal);
    if (!result.success) throw new Problem('invalid', { field: result.error.issues[0]?.path.join('.') ?? '' });
    return result.data;
  });
  const pins = checked.flatMap(({ anchor, fields }) => [
    { field: null, anchor },
    ...Object.entries(fields).flatMap(([field, pin]) => (pin ? [{ field, anchor: pin }] : [])),
  ]);
  const passageIds = await keepPassages(
    act.tx,
    source,
    pins.map((pin) => pin.anchor),
  );
  let at = 0;
  const writes = checked.map(({ draft, confidence, origin = 'rules', addedByModel = [], questions = [] }, position) => {
    const passageId = passageIds[at++]!;
    const fields: Record<string, string> = {};
    for (let field = pins[at]?.field; field; field = pins[at]?.field) fields[field] = passageIds[at++]!;
    return {
      id: newId('proposal'),
      action: 'proposed',
      aboutId: sourceId,
      after: {
        unitId,
        access,
        evidence: [],
        sourceId,
        position,
        passageId,
        fields,
        draft,
        confidence,
        origin,
        addedByModel,
        questions,
        status: 'open' as const,
        engagementId: null,
      },
    };
  });
  await act.write('proposal', writes);
  return writes.map((write) => write.id);
}
