import { fold } from '../../domain/fold.ts';
import type { PartyState } from '../../store/state.ts';
import type { PartyDraft } from '../party/party-verbs.ts';

/** A party with what a row says laid over it. A name it goes by already is no new one; another official name takes the place of the one in that language. */
export function overParty(before: PartyState, said: PartyDraft, given: readonly string[]): PartyState {
  const after: PartyState = { ...before };
  for (const field of ['type', 'country', 'isNetwork', 'website', 'parentId'] as const)
    if (given.includes(field) || (field === 'parentId' && said.parentId !== null)) Object.assign(after, { [field]: said[field] });
  const isKnown = (name: string) => before.names.some((one) => fold(one.name) === fold(name));
  const fresh = said.names.filter((one) => !isKnown(one.name));
  const isReplaced = (old: PartyState['names'][number]) =>
    old.to === null && fresh.some((one) => one.kind !== 'alias' && one.kind === old.kind && one.lang === old.lang);
  if (fresh.length > 0) after.names = [...before.names.filter((one) => !isReplaced(one)), ...fresh];
  const schemes = new Set(said.identifiers.map((one) => one.scheme));
  const isSaid = said.identifiers.every(({ scheme, value }) => before.identifiers.some((one) => one.scheme === scheme && one.value === value));
  if (!isSaid) after.identifiers = [...before.identifiers.filter((one) => !schemes.has(one.scheme)), ...said.identifiers];
  return after;
}
