import { z } from 'zod';
import { codesOf } from '../../domain/code.ts';
import { PARTY_TYPES } from '../../domain/codes/party-type.ts';
import { LANGS } from '../../domain/lang.ts';
import { readIdentifier, type Identifier } from '../../domain/identifier.ts';
import { Problem } from '../../domain/problem.ts';
import { readRecord } from '../../store/query/records.ts';
import { EVERYTHING } from '../../store/query/visible.ts';
import type { PartyState } from '../../store/state.ts';
import type { Act } from '../act.ts';
import type { PartyDraft } from './party-verbs.ts';

const Word = z.string().trim().min(1);
const Day = z.iso.date().nullable();
const Name = z.object({ lang: z.enum(LANGS).nullable(), name: Word, kind: z.enum(['official', 'alias', 'acronym']), from: Day, to: Day });
const CheckedParty = z.object({
  names: z.array(Name.refine(({ from, to }) => !from || !to || from <= to, { path: ['to'] })).min(1),
  type: z.enum(codesOf(PARTY_TYPES)).nullable(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  isNetwork: z.boolean(),
  isUs: z.boolean(),
  parentId: z.string().nullable(),
  identifiers: z
    .array(z.object({ scheme: Word, value: Word }))
    .refine((all) => new Set(all.map(({ scheme, value }) => JSON.stringify([scheme, value]))).size === all.length),
  website: z.string().nullable(),
});

/**
 * A party as its draft says it, identifiers as their schemes write them; one of those that stand already is let be. Throws Problem('invalid') that names the first field that is wrong, such as a name without a letter, a day
 * that is none or a parent that is below the party itself; Problem('not-found') for a parent there is none of.
 */
export async function partyState(
  act: Act,
  partyId: string,
  draft: PartyDraft,
  kept: Pick<PartyState, 'unitId' | 'access' | 'evidence'>,
  standing: PartyDraft['identifiers'] = [],
): Promise<PartyState> {
  const checked = CheckedParty.safeParse(draft);
  if (!checked.success) throw new Problem('invalid', { field: checked.error.issues[0]?.path.join('.') ?? '' });
  const identifiers = draft.identifiers.map((one, at) => identifierOf(one, at, standing));
  const { parentId } = checked.data;
  if (parentId !== null) await act.read('party', parentId);
  for (let above = parentId; above !== null; above = (await readRecord(act.tx, EVERYTHING, above, 'party'))?.state.parentId ?? null)
    if (above === partyId) throw new Problem('invalid', { field: 'parentId' });
  return { ...kept, ...checked.data, identifiers };
}

function identifierOf(one: Identifier, at: number, standing: readonly Identifier[]): Identifier {
  const read = readIdentifier(one);
  if (!('fault' in read)) return read;
  if (standing.some(({ scheme, value }) => scheme === one.scheme && value === one.value)) return one;
  throw new Problem('invalid', { field: `identifiers.${at}.value`, rule: read.fault });
}
