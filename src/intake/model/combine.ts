import type { ProposalField, ProposedEngagement } from '../../domain/proposal.ts';

const shared = (a: ProposedEngagement, b: ProposedEngagement) => Math.max(0, Math.min(a.anchor.end, b.anchor.end) - Math.max(a.anchor.start, b.anchor.start));

/**
 * The proposals of the rules and of a model as one list, in the order of the text. Where both see the same words the rules' stands; facts it lacks
 * are taken over from a model's proposal of the same kind, and marked. What the model alone saw is a proposal of its own.
 */
export function combine(rules: readonly ProposedEngagement[], model: readonly ProposedEngagement[]): ProposedEngagement[] {
  const standing = [...rules];
  const alone: ProposedEngagement[] = [];
  for (const proposal of model) {
    let best = -1;
    for (const [at, rule] of standing.entries()) if (shared(rule, proposal) > (best < 0 ? 0 : shared(standing[best]!, proposal))) best = at;
    if (best < 0) alone.push(proposal);
    else standing[best] = completed(standing[best]!, proposal);
  }
  return [...standing, ...alone].toSorted((a, b) => a.anchor.start - b.anchor.start || a.anchor.end - b.anchor.end);
}

/** A proposal of the rules with the facts it lacks and the model's has. */
function completed(rule: ProposedEngagement, model: ProposedEngagement): ProposedEngagement {
  if (rule.draft.kind !== model.draft.kind) return rule;
  // What kind it is, our part in it, the event and the work the rules read out of the very words both have seen.
  const lacks: Partial<Record<ProposalField, boolean>> = {
    period: rule.draft.period === null && model.draft.period !== null,
    figures: rule.draft.figures.length === 0 && model.draft.figures.length > 0,
    parties: rule.draft.parties.length === 0 && model.draft.parties.length > 0,
    areas: rule.draft.areas.length === 0 && model.draft.areas.length > 0,
    commitment: rule.draft.commitment === null && model.draft.commitment !== null,
  };
  const added = (Object.keys(lacks) as ProposalField[]).filter((field) => lacks[field]);
  if (added.length === 0) return rule;
  const draft = { ...rule.draft, ...Object.fromEntries(added.map((field) => [field, model.draft[field]])) };
  const pins = Object.fromEntries(added.flatMap((field) => (model.fields[field] ? [[field, model.fields[field]]] : [])));
  return { ...rule, draft, fields: { ...rule.fields, ...pins }, addedByModel: [...(rule.addedByModel ?? []), ...added] };
}
