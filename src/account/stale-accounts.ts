import { canonical } from '../domain/canonical.ts';
import type { Who } from '../domain/who.ts';
import type { StoredAccount } from '../register/account/account-verbs.ts';
import type { Register } from '../register/register.ts';
import { factsIn } from './told-facts.ts';

/** The accounts with sentences that have gone stale, and how many: a record under them tells something else than when they were written, or is gone. */
export async function staleAccounts(register: Register, who: Who): Promise<{ account: StoredAccount; stale: number }[]> {
  const { accounts, engagements, commitments } = await register.linesToCheck(who);
  const known = new Set([...engagements.map(({ engagementId }) => engagementId), ...commitments.map(({ commitmentId }) => commitmentId)]);
  return accounts.flatMap(({ account, lines }) => {
    const factsOf = factsIn(engagements, commitments, account.lang);
    const stale = lines.filter(
      ({ content, isLeftOut }) =>
        content.text !== null &&
        !isLeftOut &&
        [...content.basis.told, ...content.basis.cites].some(
          (slot) => slot.record !== null && (!known.has(slot.record) || canonical(slot.facts) !== canonical(factsOf(slot))),
        ),
    ).length;
    return stale > 0 ? [{ account, stale }] : [];
  });
}
