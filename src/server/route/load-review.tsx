import type { Context } from 'hono';
import { Problem } from '../../domain/problem.ts';
import type { ProposalRelation } from '../../register/source/relation-verbs.ts';
import type { ProposalView } from '../../register/source/source-verbs.ts';
import { readReviewQuery, reviewed, type ReviewQuery } from '../form/review-filter.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import { ProposalCard } from '../view/proposal-card.tsx';
import { ReviewProgress, ReviewText, type Review } from '../view/review.tsx';

/** A source with what was found in it, and what each proposal shown that waits may be merged with. As many statements for one proposal as for a thousand. */
export async function loadReview(c: Context<Env>, sourceId: string, query: ReviewQuery = readReviewQuery(new URL(c.req.url).searchParams)): Promise<Review> {
  const { register } = c.get('parts');
  const who = c.get('who');
  const [us, source, proposals, relations] = await Promise.all([
    register.readUs(who),
    register.readSource(who, sourceId),
    inOrder(c, sourceId),
    relationsIn(c, sourceId),
  ]);
  const open = reviewed(proposals, query.filter, relations).filter((one) => one.status === 'open');
  const drafts = open.map((one) => one.draft);
  const likely = await register.likelyEngagements(who, drafts, source.year);
  return { us: us.name, source, proposals, query, mergeWith: new Map(open.map((one, at) => [one.proposalId, likely[at] ?? []])), relations };
}

/** All proposals of a source, in the order of its text. */
export async function inOrder(c: Context<Env>, sourceId: string): Promise<ProposalView[]> {
  const proposals = await c.get('parts').register.listProposals(c.get('who'), sourceId);
  return proposals.toSorted((a, b) => a.anchor.start - b.anchor.start || a.anchor.end - b.anchor.end);
}

/** How the proposals of a source that wait stand to the register, by id. */
export async function relationsIn(c: Context<Env>, sourceId: string): Promise<Map<string, ProposalRelation>> {
  return new Map((await c.get('parts').register.relateProposals(c.get('who'), sourceId)).map((one) => [one.proposalId, one]));
}

/** A proposal of a source. Throws Problem('not-found') also for one of another source. */
export async function proposalOf(c: Context<Env>): Promise<ProposalView> {
  const id = c.req.param('id') ?? '';
  const found = (await c.get('parts').register.listProposals(c.get('who'), c.req.param('source') ?? '')).find((one) => one.proposalId === id);
  if (!found) throw new Problem('not-found', { id });
  return found;
}

/**
 * Answers what was done to a proposal: for the script of the review the card as it is now, with how much is left and, where asked for, the
 * text as it is marked now; else the way back to the review, at this proposal or at another.
 */
export async function answerWithCard(c: Context<Env>, id: string, { text = false, to = id }: { text?: boolean; to?: string } = {}): Promise<Response> {
  const sourceId = c.req.param('source') ?? '';
  if (c.req.query('part') !== 'card') return c.redirect(paths.review(sourceId, to), 303);
  const { register } = c.get('parts');
  const reader = c.get('reader');
  const [us, source, proposals] = await Promise.all([register.readUs(c.get('who')), register.readSource(c.get('who'), sourceId), inOrder(c, sourceId)]);
  const proposal = proposals.find((one) => one.proposalId === id);
  if (!proposal) throw new Problem('not-found', { id });
  const waits = proposal.status === 'open'; // what is decided stands to nothing any more
  const [mergeWith = []] = waits ? await register.likelyEngagements(c.get('who'), [proposal.draft], source.year) : [];
  const relation = waits ? (await relationsIn(c, sourceId)).get(id) : undefined;
  return c.html(
    <>
      <ReviewProgress reader={reader} proposals={proposals} />
      <ProposalCard reader={reader} proposal={proposal} sourceLang={source.lang} mergeWith={mergeWith} relation={relation} us={us.name} />
      {text && <ReviewText reader={reader} source={source} proposals={proposals} />}
    </>,
  );
}
