import { takesAnswer } from '../../domain/request.ts';
import type { Who } from '../../domain/who.ts';
import { commitmentIdsOf } from '../../store/query/commitments.ts';
import type { RecordHead } from '../../store/query/records.ts';
import { readRecords } from '../../store/query/records.ts';
import { EVERYTHING } from '../../store/query/visible.ts';
import type { EngagementState, ProposalState } from '../../store/state.ts';
import type { Store } from '../../store/store.ts';
import type { Write } from '../../store/write-records.ts';
import { act } from '../act.ts';
import type { Act } from '../act.ts';
import { claimOfCarried, newClaim } from '../claim/new-claim.ts';
import { claimsOfGrown, grownValue, standingOf } from './grown-value.ts';
import { linkMentions } from '../party/link-mentions.ts';
import { learnedOf, learnNames } from '../party/learn-names.ts';
import { openProposal } from './open-proposal.ts';
import { supportAgreed, withPassage } from './support-agreed.ts';
import { stateOfDraft } from '../engagement/state-of-draft.ts';
import { SINGLE_FIELDS, valueTexts } from '../claim/value-text.ts';
import { addCommitment } from '../commitment/write-commitment.ts';

const ANSWER = new Set<string>(['requestStatus', 'answerBy', 'answeredOn']);

/**
 * Takes a waiting proposal into an engagement that stands already: its passage becomes evidence, what the record lacks is filled in, and
 * where the two differ the proposal's value stands beside the record's as a rival claim.
 */
export function mergeProposal(store: Store, who: Who, proposalId: string, engagementId: string): Promise<void> {
  return act(store, who, undefined, async (act) => {
    const { state: proposal, version } = await openProposal(act, proposalId);
    const { state: source } = await act.read('source', proposal.sourceId);
    const standing = await act.read('engagement', engagementId);
    const { unitId, year, access } = standing.state;
    const said = await stateOfDraft(act, { ...(await linkMentions(act, proposal.draft)), access }, { unitId, year, evidence: [] });
    const merged = withAdded(standing.state, said, proposal.passageId);
    const text = await valueTexts(act, standing.state, said);
    const claims: Write<'claim'>[] = [];
    for (const field of SINGLE_FIELDS) {
      const [carried, value] = [text(standing.state, field), text(said, field)];
      if (value === '' || value === carried) continue;
      if (ANSWER.has(field) && !takesAnswer(standing.state.kind)) continue;
      const isFilled = carried === '';
      const evidence = [{ passageId: proposal.fields[field] ?? proposal.passageId }];
      const stands = isFilled ? 'adds' : standingOf(field, said, standing.state);
      if (stands === 'same') continue;
      if (!isFilled && stands === 'adds') {
        const data = grownValue(field, said, standing.state);
        const grown = { value: text({ ...standing.state, [field]: data }, field), data, saidBy: source.title, confidence: proposal.confidence, evidence };
        const writes = await claimsOfGrown(act, standing, field, grown);
        if (writes) {
          Object.assign(merged, { [field]: data });
          claims.push(...writes);
          continue;
        }
      }
      if (isFilled) Object.assign(merged, { [field]: said[field] });
      else claims.push(...(await claimOfCarried(act, standing, field)));
      claims.push(
        await newClaim(act, standing, {
          field,
          value,
          data: said[field] ?? null,
          saidBy: source.title,
          preferred: isFilled,
          origin: 'merged',
          confidence: proposal.confidence,
          evidence,
        }),
      );
    }
    await act.write('engagement', [{ id: engagementId, version: standing.version, action: 'merged', after: merged }]);
    await learnNames(act, learnedOf(proposal, said), { engagementId, access });
    const told = new Set(claims.map((claim) => claim.after?.field));
    const agreed = Object.fromEntries(Object.entries(proposal.fields).filter(([field]) => !told.has(field)));
    claims.push(...(await supportAgreed(act, { ...standing, state: merged }, said, { fields: agreed })));
    await act.write('claim', claims);
    await mergeCommitment(act, { ...standing, state: merged }, proposal);
    await act.write('proposal', [{ id: proposalId, version, action: 'merged', aboutId: engagementId, after: { ...proposal, status: 'merged', engagementId } }]);
  });
}

/** The state with the evidence, and with what the proposal adds to its lists and texts. */
function withAdded(state: EngagementState, said: EngagementState, passageId: string): EngagementState {
  const union = <T>(key: (item: T) => string, ...lists: T[][]): T[] =>
    [
      ...new Map(
        lists
          .flat()
          .reverse()
          .map((item) => [key(item), item]),
      ).values(),
    ].reverse();
  return {
    ...state,
    evidence: withPassage(state.evidence, passageId),
    ourRoles: union(({ role }) => role, state.ourRoles, said.ourRoles),
    parties: union(({ partyId, role }) => `${partyId} ${role}`, state.parties, said.parties),
    areas: union(({ code, role }) => `${code} ${role}`, state.areas, said.areas),
    topics: union((topic) => topic, state.topics, said.topics),
    links: union((link) => link, state.links, said.links),
    title: { ...said.title, ...state.title },
    subject: { ...said.subject, ...state.subject },
    note: state.note ?? said.note,
  };
}

/** A promise the engagement holds already gets the passage and a due time it lacks; else it is added. */
async function mergeCommitment(act: Act, about: RecordHead<'engagement'>, { draft, fields, passageId }: ProposalState): Promise<void> {
  if (!draft.commitment) return;
  const { by, due } = draft.commitment;
  const pin = fields.commitment ?? passageId;
  const known = (await readRecords(act.tx, EVERYTHING, await commitmentIdsOf(act.tx, about.recordId), 'commitment')).find(({ state }) => state.by === by);
  if (!known) await addCommitment(act, about.recordId, about.state, draft.commitment, [{ passageId: pin }]);
  else {
    const after = { ...known.state, due: known.state.due ?? due, evidence: withPassage(known.state.evidence, pin) };
    await act.write('commitment', [{ id: known.recordId, version: known.version, action: 'merged', aboutId: about.recordId, after }]);
  }
}
