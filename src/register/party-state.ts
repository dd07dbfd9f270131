import { Problem } from '../domain/problem.ts';
import type { PartyState } from '../store/state.ts';
import type { PartyDraft } from './register.ts';

/** A party as its draft says it. Throws Problem('invalid') where it has no name or a name without letters. */
export function partyState(draft: PartyDraft, kept: Pick<PartyState, 'unitId' | 'access' | 'evidence'>): PartyState {
  if (draft.names.length === 0 || draft.names.some(({ name }) => name.trim() === '')) throw new Problem('invalid', { field: 'names', rule: 'required' });
  const { names, type, country, isNetwork, isUs, parentId, identifiers, website } = draft;
  return {
    ...kept,
    names: names.map(({ lang, name, kind, from, to }) => ({ lang, name: name.trim(), kind, from, to })),
    type,
    country,
    isNetwork,
    isUs,
    parentId,
    identifiers: identifiers.map(({ scheme, value }) => ({ scheme, value })),
    website,
  };
}
