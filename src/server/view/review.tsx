import type { FC } from 'hono/jsx';
import { label } from '../../domain/code.ts';
import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import { confidenceWord } from '../../domain/confidence-word.ts';
import type { EngagementRow } from '../../register/engagement/engagement-verbs.ts';
import type { ProposalRelation } from '../../register/source/relation-verbs.ts';
import type { VersionView } from '../../register/source/version-verbs.ts';
import type { ProposalView, SourceView } from '../../register/source/source-verbs.ts';
import { passageId, paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { Chips } from '../ui/chips.tsx';
import { periodText } from '../ui/dates.ts';
import { Choice } from '../ui/field.tsx';
import { localText } from '../ui/local.tsx';
import { MarkedText } from '../ui/marked-text.tsx';
import { page } from '../ui/page.tsx';
import { whereText } from '../ui/where-text.ts';
import { draftChips, draftTitle } from './draft-chips.ts';
import { VersionNotice } from './version-notice.tsx';
import { MergeSame, RelationLine } from './proposal-relation.tsx';
import { AddedByModel, OriginTag } from './proposal-origin.tsx';
import { Questions } from './questions.tsx';

interface Props {
  reader: Reader;
  us: string; // our name
  source: SourceView;
  proposals: readonly ProposalView[];
  mergeWith: ReadonlyMap<string, readonly EngagementRow[]>; // by proposal
  relations: readonly ProposalRelation[];
  version: VersionView | null;
}

/** The text beside what was found in it; each proposal is accepted, mended, merged or rejected where it stands. */
export function reviewPage({ reader, us, source, proposals, mergeWith, relations, version }: Props) {
  const relationOf = new Map(relations.map((one) => [one.proposalId, one]));
  const t = reader.words.review;
  const open = proposals.filter((one) => one.status === 'open').length;
  const spans = proposals.map((one) => ({ start: one.anchor.start, end: one.anchor.end, href: `#${one.proposalId}`, title: draftTitle(one.draft, reader) }));
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
        <p class="count" role="status">
          {proposals.length === 0 ? t.none : open === 0 ? t.done : t.progress(open, proposals.length)}
        </p>
        {open > 0 && <p class="quiet keys">{t.keys}</p>}
        <div class="two-columns review" data-review>
          <div class="review-text">
            <h2 class="ds-heading" data-size="xs" id="text-heading">
              {t.text}
            </h2>
            <div lang={source.lang} class="scroll" tabindex={0} role="region" aria-labelledby="text-heading">
              <MarkedText text={source.text} spans={spans} />
            </div>
          </div>
          <section aria-labelledby="proposals-heading">
            <h2 class="ds-heading" data-size="xs" id="proposals-heading">
              {t.proposals}
            </h2>
            <VersionNotice reader={reader} sourceId={source.sourceId} version={version} />
            <MergeSame reader={reader} sourceId={source.sourceId} relations={relations} />
            <ol class="proposals">
              {proposals.map((one) => (
                <Proposal
                  relation={relationOf.get(one.proposalId)}
                  reader={reader}
                  us={us}
                  proposal={one}
                  sourceLang={source.lang}
                  mergeWith={mergeWith.get(one.proposalId) ?? []}
                />
              ))}
            </ol>
            {open > 1 && (
              <form method="post" action={paths.acceptAll(source.sourceId)} class="accept-all">
                <button class="ds-button" data-variant="secondary" type="submit">
                  {t.acceptAll}
                </button>
              </form>
            )}
          </section>
        </div>
      </>
    ),
  });
}

const Proposal: FC<{
  relation: ProposalRelation | undefined;
  reader: Reader;
  us: string;
  proposal: ProposalView;
  sourceLang: string;
  mergeWith: readonly EngagementRow[];
}> = ({ relation, reader, us, proposal, sourceLang, mergeWith }) => {
  const t = reader.words.review;
  const { proposalId, sourceId, anchor, draft, status } = proposal;
  const title = draftTitle(draft, reader);
  const at = (verb: 'accept' | 'mend' | 'merge' | 'reject' | 'undo') => paths.proposal(sourceId, proposalId, verb);
  const decide = (verb: 'accept' | 'reject' | 'undo', text: string, named: string, key: string, variant?: string) => (
    <form method="post" action={at(verb)}>
      <button class="ds-button" data-size="sm" data-variant={variant} data-key={key} type="submit" aria-label={named}>
        {text}
      </button>
    </form>
  );
  return (
    <li class="ds-card proposal" id={proposalId} data-span={passageId(anchor.start, anchor.end)} data-status={status} tabindex={-1}>
      <h3 class="ds-heading" data-size="2xs">
        <bdi>{title}</bdi>{' '}
        {status !== 'open' && (
          <span class="ds-tag" data-size="sm" data-color="neutral">
            {t.statuses[status]}
          </span>
        )}
        <OriginTag reader={reader} proposal={proposal} />
      </h3>
      <Chips chips={draftChips(draft, reader)} />
      <AddedByModel reader={reader} proposal={proposal} />
      <p class="quiet">
        <a class="ds-link" href={`#${passageId(anchor.start, anchor.end)}`} lang={sourceLang === reader.lang ? undefined : sourceLang}>
          <bdi>{reader.words.common.quoted(anchor.exact)}</bdi>
        </a>{' '}
        {t.confidence[confidenceWord(proposal.confidence)]}
        {proposal.where && ` · ${whereText(proposal.where, reader.words)}`}
      </p>
      <RelationLine reader={reader} sourceId={sourceId} relation={relation} />
      <Questions reader={reader} proposal={proposal} us={us} />
      {status === 'open' ? (
        <div class="buttons">
          {decide('accept', t.accept, t.acceptNamed(title), 'a', 'primary')}
          <a class="ds-button" data-size="sm" data-variant="secondary" data-key="e" href={at('mend')} aria-label={t.mendNamed(title)}>
            {t.mend}
          </a>
          {decide('reject', t.reject, t.rejectNamed(title), 'x', 'tertiary')}
          <details class="merge">
            <summary data-key="m" aria-label={t.mergeNamed(title)}>
              {t.merge}
            </summary>
            {mergeWith.length > 0 && (
              <form method="post" action={at('merge')} data-size="sm">
                <Choice
                  reader={reader}
                  id={`merge-${proposalId}`}
                  name="engagementId"
                  label={t.mergeWith}
                  options={mergeWith.map((row) => ({ value: row.engagementId, label: rowText(row, reader) }))}
                />
                <button class="ds-button" data-size="sm" data-variant="secondary" type="submit" aria-label={t.mergeNamed(title)}>
                  {t.merge}
                </button>
              </form>
            )}
            <a class="ds-link" href={at('merge')}>
              {mergeWith.length > 0 ? t.findOther : t.findAny}
            </a>
          </details>
        </div>
      ) : (
        <div class="buttons">
          {proposal.engagementId && (
            <a class="ds-link" href={paths.engagement(proposal.engagementId)} aria-label={`${t.record}: ${title}`}>
              {t.record}
            </a>
          )}
          {decide('undo', t.undo, t.undoNamed(title), 'u', 'tertiary')}
        </div>
      )}
    </li>
  );
};

function rowText(row: EngagementRow, reader: Reader): string {
  const title = localText(row.title, reader, label(ENGAGEMENT_KINDS, row.kind, reader.lang));
  return row.period ? `${title}, ${periodText(row.period, reader.lang)}` : title;
}
