import { strictest } from '../../domain/codes/access-grade.ts';
import { fold } from '../../domain/fold.ts';
import type { PartyState } from '../../store/state.ts';
import { isSameEntry } from './repoint.ts';

/** The fields of a party that hold one value each, on which two entries of it may differ. */
export const PARTY_FIELDS = ['type', 'country', 'website', 'parentId'] as const;

/**
 * A party with what another entry of it adds: names, identifiers, and the fields it lacks. Where the two differ its own value stays. The
 * two are one, so it is as open as the more open of them: what names it in the open shall not lose it from sight.
 */
export function mergedParty(kept: PartyState, gone: PartyState): PartyState {
  const merged = {
    ...kept,
    access: strictest(kept.access, gone.access) === kept.access ? gone.access : kept.access,
    evidence: joined(kept.evidence, gone.evidence),
    names: mergedNames(kept.names, gone.names),
    isNetwork: kept.isNetwork || gone.isNetwork,
    identifiers: joined(kept.identifiers, gone.identifiers),
  };
  for (const field of PARTY_FIELDS) Object.assign(merged, { [field]: kept[field] ?? gone[field] });
  return merged;
}

/** An official name in use where the other has one in that language is another name it goes by; all keep their dates. */
function mergedNames(kept: PartyState['names'], gone: PartyState['names']): PartyState['names'] {
  const taken = gone.map((name) => {
    const isRival = name.kind === 'official' && name.to === null && kept.some((one) => one.kind === 'official' && one.to === null && one.lang === name.lang);
    return isRival ? { ...name, kind: 'alias' as const } : name;
  });
  const isKnown = (name: PartyState['names'][number], at: number) => {
    const isSame = (one: PartyState['names'][number]) =>
      fold(one.name) === fold(name.name) && ((name.from === null && name.to === null) || (one.from === name.from && one.to === name.to));
    return kept.some(isSame) || taken.slice(0, at).some((one) => isSame(one) && one.kind === name.kind);
  };
  return [...kept, ...taken.filter((name, at) => !isKnown(name, at))];
}

const joined = <T>(kept: T[], gone: T[]): T[] => [...kept, ...gone.filter((one) => !kept.some((other) => isSameEntry(one, other)))];
