import type { FC } from 'hono/jsx';
import { label } from '../../domain/code.ts';
import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import type { ProposalView, SourceView } from '../../register/source/source-verbs.ts';
import type { ProposalRelation } from '../../register/source/relation-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { Chips } from '../ui/chips.tsx';
import { Local } from '../ui/local.tsx';
import { page } from '../ui/page.tsx';
import { draftChips, draftTitle } from './draft-chips.ts';

/** A proposal that says the same as a record, and that record. */
export interface SamePair {
  proposal: ProposalView;
  record: NonNullable<ProposalRelation['record']>;
}

/** How a pair is sent: by the ids of both, so that exactly those that were shown are merged. */
export const pairValue = ({ proposal, record }: SamePair): string => `${proposal.proposalId} ${record.engagementId}`;

/** Every proposal that is about to become a source of a record that says the same, beside that record. */
export function mergeTogetherPage({ reader, source, pairs }: { reader: Reader; source: SourceView; pairs: readonly SamePair[] }) {
  const { review, relation: t, common } = reader.words;
  const back = paths.review(source.sourceId);
  return page({
    reader,
    title: t.mergeTitle,
    nav: 'sources',
    children: (
      <>
        <p class="over">
          <a class="ds-link" href={back}>
            {review.of(source.title)}
          </a>
        </p>
        <h1 class="ds-heading" data-size="lg">
          {t.mergeTitle}
        </h1>
        <p class="ds-paragraph lead">{pairs.length > 0 ? t.mergeLead : t.mergeNone}</p>
        <form method="post" action={paths.mergeSame(source.sourceId)}>
          {pairs.map((pair) => (
            <input type="hidden" name="pair" value={pairValue(pair)} />
          ))}
          <div class="buttons">
            {pairs.length > 0 && (
              <button class="ds-button" type="submit">
                {t.mergeN(pairs.length)}
              </button>
            )}
            <a class="ds-button" data-variant="tertiary" href={back}>
              {common.cancel}
            </a>
          </div>
        </form>
        <ul class="plain spaced">
          {pairs.map((pair) => (
            <Pair reader={reader} source={source} pair={pair} />
          ))}
        </ul>
      </>
    ),
  });
}

const Pair: FC<{ reader: Reader; source: SourceView; pair: SamePair }> = ({ reader, source, pair: { proposal, record } }) => (
  <li>
    <strong>
      <bdi>{draftTitle(proposal.draft, reader)}</bdi>
    </strong>
    <Chips chips={draftChips(proposal.draft, reader)} />
    <p class="quiet" lang={source.lang === reader.lang ? undefined : source.lang}>
      <bdi>{reader.words.common.quoted(proposal.anchor.exact)}</bdi>
    </p>
    <p>
      {reader.words.relation.mergeInto}{' '}
      <a class="ds-link" href={paths.engagement(record.engagementId)}>
        <Local reader={reader} text={record.title} empty={label(ENGAGEMENT_KINDS, record.kind, reader.lang)} />
      </a>
    </p>
  </li>
);
