import type { FC } from 'hono/jsx';
import { confidenceWord } from '../../domain/confidence-word.ts';
import type { EngagementRow } from '../../register/engagement/engagement-verbs.ts';
import type { ProposalRelation } from '../../register/source/relation-verbs.ts';
import type { VersionView } from '../../register/source/version-verbs.ts';
import type { ProposalView, SourceView } from '../../register/source/source-verbs.ts';
import { acceptable, byParty, firstParty, NO_PARTY, reviewed, type ReviewQuery } from '../form/review-filter.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { MarkedText } from '../ui/marked-text.tsx';
import { page } from '../ui/page.tsx';
import { draftTitle } from './draft-chips.ts';
import { MergeSame } from './proposal-relation.tsx';
import { ProposalCard } from './proposal-card.tsx';
import { askedOf, ReviewFilters } from './review-filters.tsx';
import { reviewKeysList } from './review-keys-list.ts';
import { VersionNotice } from './version-notice.tsx';
import { ReviewTools } from './review-tools.tsx';

export interface Review {
  us: string; // our name
  source: SourceView;
  proposals: readonly ProposalView[]; // all of the source, in the order of its text
  query: ReviewQuery;
  mergeWith: ReadonlyMap<string, readonly EngagementRow[]>; // by proposal
  relations: ReadonlyMap<string, ProposalRelation>; // by proposal, those that wait
}
interface Props extends Review {
  reader: Reader;
}

interface PageProps extends Props {
  accepted: { batchId: string; count: number } | null; // what was just accepted together
  version: VersionView | null;
}

/** The text beside what was found in it; each proposal is accepted, mended, merged or rejected where it stands. */
export function reviewPage(props: PageProps) {
  const { reader, source, proposals, query, relations, accepted, version } = props;
  const t = reader.words.review;
  const shown = reviewed(proposals, query.filter, relations);
  return page({
    reader,
    title: t.of(source.title),
    nav: 'sources',
    children: (
      <>
        <p class="over">
          <a class="ds-link" href={paths.source(source.sourceId)}>
            <bdi>{source.title}</bdi>
          </a>
        </p>
        <h1 class="ds-heading" data-size="lg">
          {t.title}
        </h1>
        {accepted && <AcceptedNotice reader={reader} sourceId={source.sourceId} {...accepted} />}
        <ReviewProgress {...props} />
        {proposals.length > 1 && <ReviewFilters {...props} sourceId={source.sourceId} />}
        {shown.length < proposals.length && <p class="quiet">{t.shown(shown.length, proposals.length)}</p>}
        <div class="two-columns review" data-review={paths.newProposal(source.sourceId)}>
          <div class="review-text">
            <h2 class="ds-heading" data-size="xs" id="text-heading">
              {t.text}
            </h2>
            <div lang={source.lang} class="scroll" tabindex={0} role="region" aria-labelledby="text-heading">
              <ReviewText reader={reader} source={source} proposals={proposals} />
            </div>
          </div>
          <section aria-labelledby="proposals-heading">
            <h2 class="ds-heading" data-size="xs" id="proposals-heading">
              {t.proposals}
            </h2>
            <VersionNotice reader={reader} sourceId={source.sourceId} version={version} />
            <MergeSame reader={reader} sourceId={source.sourceId} relations={[...relations.values()]} />
            <Together {...props} />
            <Cards {...props} />
            <p>
              <a class="ds-link" href={paths.newProposal(source.sourceId)} data-add>
                {t.addMissed}
              </a>
            </p>
            <WholeSource {...props} />
          </section>
          <ReviewTools reader={reader} />
        </div>
        <KeysHelp reader={reader} />
      </>
    ),
  });
}

/** How much is left. */
export const ReviewProgress: FC<Pick<Props, 'reader' | 'proposals'>> = ({ reader, proposals }) => {
  const t = reader.words.review;
  const open = proposals.filter((one) => one.status === 'open').length;
  return (
    <p class="count" role="status" data-progress>
      {proposals.length === 0 ? t.none : open === 0 ? t.done : t.progress(open, proposals.length)}
    </p>
  );
};

/** The text with the passage of every proposal marked. */
export const ReviewText: FC<Pick<Props, 'reader' | 'source' | 'proposals'>> = ({ reader, source, proposals }) => (
  <MarkedText
    text={source.text}
    spans={proposals.map(({ anchor, proposalId, draft }) => ({
      start: anchor.start,
      end: anchor.end,
      href: `#${proposalId}`,
      title: draftTitle(draft, reader),
    }))}
  />
);

/** What can be accepted at once. The numbers follow what is decided on the page. */
const Together: FC<Props> = ({ reader, source, proposals, query, relations }) => {
  const t = reader.words.review;
  const all = acceptable(proposals, query.filter, relations);
  const sure = all.filter((one) => confidenceWord(one.confidence) === 'sure').length;
  const link = (text: string, count: number, asked: Record<string, string | undefined>, level: string) => (
    <a
      class="ds-button"
      data-variant="secondary"
      data-size="sm"
      href={paths.acceptTogether(source.sourceId, { ...askedOf(query), order: undefined, ...asked })}
    >
      <span>
        {text} (<span data-count={level}>{count}</span>)
      </span>
    </a>
  );
  if (all.length < 2) return null;
  return (
    <p class="buttons together">
      {sure > 1 && query.filter.confidence === undefined && link(t.acceptSure, sure, { confidence: 'sure' }, 'sure')}
      {link(t.acceptShown, all.length, {}, 'all')}
    </p>
  );
};

const Cards: FC<Props> = ({ reader, us, source, proposals, query, mergeWith, relations }) => {
  const t = reader.words.review;
  const shown = reviewed(proposals, query.filter, relations);
  const list = (some: readonly ProposalView[]) => (
    <ol class="proposals">
      {some.map((one) => (
        <ProposalCard
          us={us}
          reader={reader}
          proposal={one}
          sourceLang={source.lang}
          mergeWith={mergeWith.get(one.proposalId) ?? []}
          relation={relations.get(one.proposalId)}
        />
      ))}
    </ol>
  );
  if (query.order === 'text') return list(shown);
  return (
    <>
      {byParty(shown).map(({ party, proposals: some }, at) => {
        const waiting = acceptable(some, query.filter, relations).length;
        const heading = `party-${at}`;
        return (
          <section class="party-group" aria-labelledby={heading}>
            <div class="heading-row">
              <h3 class="ds-heading" data-size="2xs" id={heading}>
                <bdi>{party ?? t.noParty}</bdi>
              </h3>
              {waiting > 1 && (
                <a
                  class="ds-button"
                  data-variant="tertiary"
                  data-size="sm"
                  href={paths.acceptTogether(source.sourceId, { ...askedOf(query), order: undefined, first: firstParty(some[0]!) ?? NO_PARTY })}
                  aria-describedby={heading}
                >
                  <span>
                    {t.acceptThese} (<span data-count="all">{waiting}</span>)
                  </span>
                </a>
              )}
            </div>
            {list(some)}
          </section>
        );
      })}
    </>
  );
};

const AcceptedNotice: FC<{ reader: Reader; sourceId: string; batchId: string; count: number }> = ({ reader, sourceId, batchId, count }) => (
  <div class="ds-alert accepted-notice" data-color="success" role="status">
    <p>{reader.words.review.acceptedAll(count)}</p>
    <form method="post" action={paths.undoReviewed(sourceId)}>
      <input type="hidden" name="batch" value={batchId} />
      <button class="ds-button" data-variant="secondary" data-size="sm" type="submit">
        {reader.words.review.undoTogether}
      </button>
    </form>
  </div>
);

const WholeSource: FC<Props> = ({ reader, source, proposals }) => {
  const t = reader.words.review;
  if (proposals.every((one) => one.status === 'open')) return null;
  return (
    <form method="post" action={paths.undoSource(source.sourceId)} class="whole-source">
      <h3 class="ds-heading" data-size="2xs">
        {t.whole}
      </h3>
      <p class="quiet" id="undo-source-hint">
        {t.undoSourceHint}
      </p>
      <button class="ds-button" data-variant="tertiary" data-size="sm" type="submit" aria-describedby="undo-source-hint">
        {t.undoSource}
      </button>
    </form>
  );
};

/** Every key of the page, one fold away; ? opens it. */
const KeysHelp: FC<{ reader: Reader }> = ({ reader }) => (
  <details class="keys" data-keys-help>
    <summary>{reader.words.review.keysTitle}</summary>
    <dl class="key-list">
      {reviewKeysList(reader).map(([pressed, does]) => (
        <div>
          <dt>
            {pressed.map((key, at) => (
              <>
                {at > 0 && ' '}
                <kbd>{key}</kbd>
              </>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  </details>
);
