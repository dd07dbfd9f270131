import type { EngagementState } from '../../store/state.ts';

const REPLACED = [
  'kind',
  'direction',
  'trigger',
  'mode',
  'recurrence',
  'status',
  'requestStatus',
  'answerBy',
  'answerOwner',
  'period',
  'event',
  'topics',
  'goals',
  'note',
  'complete',
] as const;

/**
 * An engagement with what a row says laid over it. What the row is silent on stays, and so do parties, areas and figures of roles and kinds
 * it does not speak of.
 */
export function overEngagement(before: EngagementState, said: EngagementState, given: readonly string[]): EngagementState {
  const has = (field: string) => given.includes(field);
  const after: EngagementState = { ...before };
  for (const field of REPLACED) if (has(field)) Object.assign(after, { [field]: said[field] });
  if (has('title')) after.title = { ...before.title, ...said.title };
  if (has('subject')) after.subject = { ...before.subject, ...said.subject };
  if (has('links')) after.links = [...new Set([...before.links, ...said.links])];
  if (has('ourRoles'))
    after.ourRoles = over(
      before.ourRoles,
      said.ourRoles,
      () => '',
      (one) => one.role,
    );
  if (has('parties'))
    after.parties = over(
      before.parties,
      said.parties,
      (one) => one.role,
      (one) => one.partyId,
    );
  if (has('areas'))
    after.areas = over(
      before.areas,
      said.areas,
      (one) => one.role,
      (one) => one.code,
    );
  if (has('figures'))
    after.figures = over(
      before.figures,
      said.figures,
      (one) => `${one.counted} ${one.unit}`,
      (one) => `${one.value} ${one.qualifier}`,
    );
  if (has('access')) {
    const { accessBasis: _before, ...rest } = after;
    return { ...rest, access: said.access, ...(said.accessBasis && { accessBasis: said.accessBasis }) };
  }
  return after;
}

/** Those of the groups that are spoken of are replaced, unless they say the same already; the others stay. */
function over<T>(before: readonly T[], said: readonly T[], groupOf: (one: T) => string, sayingOf: (one: T) => string): T[] {
  const groups = new Set(said.map(groupOf));
  const spoken = before.filter((one) => groups.has(groupOf(one)));
  const saying = (all: readonly T[]) => new Set(all.map((one) => `${groupOf(one)}\n${sayingOf(one)}`));
  const [was, is] = [saying(spoken), saying(said)];
  if (was.size === is.size && [...was].every((one) => is.has(one))) return [...before];
  return [...before.filter((one) => !groups.has(groupOf(one))), ...said];
}
