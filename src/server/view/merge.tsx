import { label } from '../../domain/code.ts';
import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import type { EngagementFilter, EngagementRow } from '../../register/engagement/engagement-verbs.ts';
import type { Page } from '../../register/page.ts';
import type { ProposalView } from '../../register/source/source-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { periodText } from '../ui/dates.ts';
import { TextField } from '../ui/field.tsx';
import { Local, localText } from '../ui/local.tsx';
import { page } from '../ui/page.tsx';
import { Pager } from '../ui/pager.tsx';
import { draftTitle } from './draft-chips.ts';

interface Props {
  reader: Reader;
  proposal: ProposalView;
  filter: EngagementFilter;
  after: string | null;
  rows: Page<EngagementRow>;
}

/** Every engagement a proposal can be merged with, to look through by words and year. */
export function mergePage({ reader, proposal, filter, after, rows }: Props) {
  const { words: t, lang } = reader;
  const at = paths.proposal(proposal.sourceId, proposal.proposalId, 'merge');
  const more = (next: string | null) =>
    `${at}?${new URLSearchParams({ words: filter.words ?? '', year: filter.year?.toString() ?? '', ...(next ? { after: next } : {}) })}`;
  const title = t.review.mergeNamed(draftTitle(proposal.draft, reader));
  return page({
    reader,
    title,
    nav: 'sources',
    children: (
      <>
        <p class="over">
          <a class="ds-link" href={paths.review(proposal.sourceId, proposal.proposalId)}>
            {t.review.title}
          </a>
        </p>
        <h1 class="ds-heading" data-size="lg">
          <bdi>{title}</bdi>
        </h1>
        <blockquote>
          <p>
            <bdi>{proposal.anchor.exact}</bdi>
          </p>
        </blockquote>
        <form class="filters" method="get" action={at} role="search" aria-label={t.engagements.filters} data-size="sm">
          <TextField reader={reader} name="words" label={t.engagements.words} value={filter.words} />
          <TextField reader={reader} name="year" label={t.account.year} value={filter.year?.toString()} size={5} inputmode="numeric" />
          <div class="buttons">
            <button class="ds-button" data-variant="secondary" type="submit">
              {t.common.filter}
            </button>
          </div>
        </form>
        <p class="count" role="status">
          {t.engagements.count(rows.total)}
        </p>
        <ul class="plain spaced">
          {rows.rows.map((row) => (
            <li class="merge-row">
              <span>
                <a class="ds-link" href={paths.engagement(row.engagementId)}>
                  <Local text={row.title} reader={reader} empty={label(ENGAGEMENT_KINDS, row.kind, lang)} />
                </a>{' '}
                <span class="quiet">{[label(ENGAGEMENT_KINDS, row.kind, lang), row.period && periodText(row.period, lang)].filter(Boolean).join(', ')}</span>
              </span>
              {proposal.status === 'open' && (
                <form method="post" action={at}>
                  <input type="hidden" name="engagementId" value={row.engagementId} />
                  <button
                    class="ds-button"
                    data-variant="secondary"
                    data-size="sm"
                    type="submit"
                    aria-label={`${t.review.mergeWith}: ${localText(row.title, reader)}`}
                  >
                    {t.review.merge}
                  </button>
                </form>
              )}
            </li>
          ))}
        </ul>
        <Pager reader={reader} first={after ? more(null) : null} next={rows.next ? more(rows.next) : null} />
      </>
    ),
  });
}
