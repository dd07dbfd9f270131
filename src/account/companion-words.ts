import type { PartyPart } from '../domain/engagement.ts';
import type { ClauseWords } from './clause-words.ts';

/** Through whom, for whom, and the parts others took. `asked`: on whose wish it was; `short` stands nearest the verb. */
export function companionText(words: ClauseWords): { asked: string; short: string[]; via: string; others: string[] } {
  const { p, ours, of: engagement } = words;
  const { kind, trigger } = engagement;
  const { via, onBehalfOf, coFunders, recipients, facilitators, pivotal, beneficiaries, requesters } = words.slots;
  const withList = (parties: PartyPart[], phrase: (who: string) => string): string[] => (parties.length > 0 ? [phrase(words.list(parties))] : []);
  const onRequest = requesters.length === 0 && ours && kind !== 'publication' && trigger === 'on-request' ? p.onRequest : '';
  const asked = ours && trigger === 'own-initiative' ? p.ownInitiative : onRequest;
  const short = words.figures.within().map(p.asOne);
  const others = [
    ...withList(onBehalfOf, p.onBehalfOf),
    ...withList(requesters, p.atRequestOf),
    ...withList(coFunders, kind === 'funding' ? p.togetherWith : p.fundedWith),
    ...withList(recipients, p.receivedBy),
    ...withList(facilitators, p.facilitatedBy),
    ...withList(pivotal, p.experienceOf),
    ...withList(beneficiaries, p.forBenefitOf),
  ];
  return { asked, short, via: via.length > 0 ? p.through(words.list(via)) : '', others };
}
