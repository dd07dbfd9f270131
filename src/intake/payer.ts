import type { Anchor } from '../domain/passage.ts';
import { MONEY } from './knowledge/money.ts';
import { PAID_BY, PAID_FOR_IT } from './knowledge/paid.ts';
import type { Memory } from './memory.ts';
import type { PartyFound } from './party-found.ts';

const NEAR = 6; // letters from the start of a clause within which a name is its subject
const SUM = new RegExp(MONEY, 'iu');

/** Who a clause says paid for what the record before tells of: "Turen vart betalt av Nordplus", "Norad har betalt". A sum makes it a record of its own. */
function payerIn(words: string, offset: number, named: readonly PartyFound[]): PartyFound | null {
  if (SUM.test(words)) return null;
  const by = PAID_BY.exec(words);
  if (by) return named.find((party) => party.start >= offset + by.index + by[0].length) ?? null;
  const paid = PAID_FOR_IT.exec(words);
  return paid ? (named.find((party) => party.start - offset < NEAR && party.end <= offset + paid.index + 1) ?? null) : null;
}

/** Adds who paid to the record before, whose anchor then reaches over these words as well. Whether it did. */
export function addPayer(words: string, offset: number, named: readonly PartyFound[], memory: Memory, to: (from: { start: number }) => Anchor): boolean {
  const payer = memory.last ? payerIn(words, offset, named) : null;
  if (!payer || !memory.last) return false;
  const { body, said } = payer;
  if (!memory.last.draft.parties.some((known) => known.said === said))
    memory.last.draft.parties.push({ partyId: body.partyId, name: body.name, said, role: 'co-funder', country: body.country });
  memory.last.anchor = to({ start: memory.lastStart });
  return true;
}
