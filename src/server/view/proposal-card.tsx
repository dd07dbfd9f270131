import type { FC } from 'hono/jsx';
import { label } from '../../domain/code.ts';
import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import { confidenceWord } from '../../domain/confidence-word.ts';
import type { ProposalField } from '../../domain/proposal.ts';
import type { EngagementRow } from '../../register/engagement/engagement-verbs.ts';
import type { ProposalRelation } from '../../register/source/relation-verbs.ts';
import type { ProposalView } from '../../register/source/source-verbs.ts';
import { isOfModel } from '../form/review-filter.ts';
import { passageId, paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { Chips } from '../ui/chips.tsx';
import { periodText } from '../ui/dates.ts';
import { Choice } from '../ui/field.tsx';
import { localText } from '../ui/local.tsx';
import { whereText } from '../../language/where-text.ts';
import { draftChips, draftTitle } from './draft-chips.ts';
import { Questions } from './questions.tsx';
import { RelationLine } from './proposal-relation.tsx';
import { AddedByModel, OriginTag } from './proposal-origin.tsx';

export interface CardProps {
  reader: Reader;
  proposal: ProposalView;
  sourceLang: string;
  mergeWith: readonly EngagementRow[];
  relation: ProposalRelation | undefined;
  us: string; // our name
}

/** One proposal: what it says and which words each fact stands on, and what can be done with it where it stands. */
export const ProposalCard: FC<CardProps> = (props) => {
  const { reader, proposal, sourceLang, relation } = props;
  const t = reader.words.review;
  const { proposalId, anchor, draft, status } = proposal;
  const pins = Object.entries(proposal.fields) as [ProposalField, { start: number; end: number; exact: string }][];
  return (
    <li
      class="ds-card proposal"
      id={proposalId}
      data-span={passageId(anchor.start, anchor.end)}
      data-status={status}
      data-level={isOfModel(proposal) || (relation && relation.relation !== 'new') ? undefined : confidenceWord(proposal.confidence)}
      data-pins={pins.length > 0 ? pins.map(([field, pin]) => `${field} ${pin.start} ${pin.end}`).join(',') : undefined}
      tabindex={-1}
    >
      <h3 class="ds-heading" data-size="2xs">
        <bdi>{draftTitle(draft, reader)}</bdi>{' '}
        {status !== 'open' && (
          <span class="ds-tag" data-size="sm" data-color="neutral">
            {t.statuses[status]}
          </span>
        )}
        <OriginTag reader={reader} proposal={proposal} />
      </h3>
      <Chips chips={draftChips(draft, reader, new Map(pins.map(([field, pin]) => [field, pin.exact])))} />
      <AddedByModel reader={reader} proposal={proposal} />
      <p class="quiet">
        <span class="sure" data-level={confidenceWord(proposal.confidence)}>
          {t.confidence[confidenceWord(proposal.confidence)]}
        </span>{' '}
        <a class="ds-link" href={`#${passageId(anchor.start, anchor.end)}`} lang={sourceLang === reader.lang ? undefined : sourceLang}>
          <bdi>{reader.words.common.quoted(anchor.exact)}</bdi>
        </a>
        {proposal.where && ` · ${whereText(proposal.where, reader.words)}`}
      </p>
      {status === 'open' && <RelationLine reader={reader} sourceId={proposal.sourceId} relation={relation} />}
      <Questions reader={reader} proposal={proposal} us={props.us} />
      {status === 'open' ? <Waiting {...props} /> : <Judged {...props} />}
    </li>
  );
};

const Decide: FC<CardProps & { verb: 'accept' | 'reject' | 'undo'; text: string; named: string; keyed: string; variant?: string }> = ({
  proposal: { sourceId, proposalId },
  verb,
  text,
  named,
  keyed,
  variant,
}) => (
  <form method="post" action={paths.proposal(sourceId, proposalId, verb)}>
    <button class="ds-button" data-size="sm" data-variant={variant} data-key={keyed} type="submit" aria-label={named}>
      {text}
    </button>
  </form>
);

const Waiting: FC<CardProps> = (props) => {
  const { reader, proposal, mergeWith } = props;
  const t = reader.words.review;
  const title = draftTitle(proposal.draft, reader);
  const at = (verb: 'mend' | 'merge' | 'passage') => paths.proposal(proposal.sourceId, proposal.proposalId, verb);
  return (
    <div class="buttons">
      <Decide {...props} verb="accept" text={t.accept} named={t.acceptNamed(title)} keyed="a" variant="primary" />
      <a class="ds-button" data-size="sm" data-variant="secondary" data-key="e" href={at('mend')} aria-label={t.mendNamed(title)}>
        {t.mend}
      </a>
      <Decide {...props} verb="reject" text={t.reject} named={t.rejectNamed(title)} keyed="x" variant="tertiary" />
      <details class="merge">
        <summary data-key="m" aria-label={t.mergeNamed(title)}>
          {t.merge}
        </summary>
        {mergeWith.length > 0 && (
          <form method="post" action={at('merge')} data-size="sm">
            <Choice
              reader={reader}
              id={`merge-${proposal.proposalId}`}
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
      <a class="ds-link quiet" href={at('passage')} aria-label={t.passageNamed(title)}>
        {t.passage}
      </a>
    </div>
  );
};

const Judged: FC<CardProps> = (props) => {
  const { reader, proposal } = props;
  const t = reader.words.review;
  const title = draftTitle(proposal.draft, reader);
  return (
    <div class="buttons">
      {proposal.engagementId && (
        <a class="ds-link" href={paths.engagement(proposal.engagementId)} aria-label={`${t.record}: ${title}`}>
          {t.record}
        </a>
      )}
      <Decide {...props} verb="undo" text={t.undo} named={t.undoNamed(title)} keyed="u" variant="tertiary" />
    </div>
  );
};

function rowText(row: EngagementRow, reader: Reader): string {
  const title = localText(row.title, reader, label(ENGAGEMENT_KINDS, row.kind, reader.lang));
  return row.period ? `${title}, ${periodText(row.period, reader.lang)}` : title;
}
