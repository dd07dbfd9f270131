import { label } from '../../domain/code.ts';
import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import { inLang } from '../../domain/lang.ts';
import { Problem } from '../../domain/problem.ts';
import type { Command } from '../call.ts';

/** `samband party NAME`: a party found by any of its names, and our dealings with it. */
export const partyCommand: Command = {
  flags: {},
  async run({ args, open, print, words, json, lang }) {
    if (args.length === 0) throw new Problem('usage', { said: words.needsName });
    const { register, who } = await open();
    const [found] = (await register.listParties(who, args.join(' '), { limit: 1 })).rows;
    if (!found) throw new Problem('not-found', { id: args.join(' ') });
    const party = await register.readParty(who, found.partyId);
    const engagements = await register.listEngagements(who, { partyId: found.partyId }, { limit: 1000 });
    const commitments = await register.listCommitments(who, { partyId: found.partyId });
    if (json) return print(JSON.stringify({ party, engagements: engagements.rows, commitments }));
    print(`${inLang(party.current, lang)?.text ?? party.partyId}${party.acronym ? ` (${party.acronym})` : ''}  ${party.partyId}`);
    for (const row of engagements.rows) {
      print(`  ${row.period?.edtf ?? '—'}  ${label(ENGAGEMENT_KINDS, row.kind, lang)}: ${inLang(row.title, lang)?.text ?? row.engagementId}`);
    }
    for (const promise of commitments) print(`  ${words.promise}: ${inLang(promise.what, lang)?.text ?? promise.commitmentId} (${promise.due?.edtf ?? '—'})`);
  },
};
