import type { FC } from 'hono/jsx';
import { label } from '../../domain/code.ts';
import { COMMITMENT_STATUSES } from '../../domain/codes/commitment-status.ts';
import { periodOf } from '../../domain/period.ts';
import type { EngagementRow } from '../../register/engagement/engagement-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { periodText } from '../ui/dates.ts';
import { EvidenceList } from '../ui/evidence.tsx';
import { Local, localText } from '../ui/local.tsx';
import { page } from '../ui/page.tsx';
import { ChangeList } from './change-list.tsx';
import { CommitmentForms, type CommitmentPageProps } from './commitment-forms.tsx';

/** One commitment: what it is, what it rests on, what became of it, and the chain it stands in. */
export function commitmentPage(props: CommitmentPageProps) {
  const { reader, read, history, refusal } = props;
  const { commitment, chain } = read;
  const t = reader.words.commitments;
  return page({
    reader,
    title: localText(commitment.what, reader),
    nav: 'commitments',
    children: (
      <>
        <p class="over">{commitment.by === 'us' ? t.ours : t.theirs}</p>
        <div class="heading-row">
          <h1 class="ds-heading" data-size="lg">
            <Local text={commitment.what} reader={reader} />
          </h1>
          <a class="ds-button" data-variant="secondary" href={paths.editCommitment(commitment.commitmentId)}>
            {reader.words.common.edit}
          </a>
        </div>
        {refusal && (
          <div class="ds-alert" data-color="danger" role="alert">
            {refusal}
          </div>
        )}
        <section aria-labelledby="facts-heading">
          <h2 class="ds-heading" data-size="sm" id="facts-heading">
            {t.facts}
          </h2>
          <Facts {...props} />
        </section>
        <CommitmentForms {...props} />
        {chain.length > 1 && <Chain {...props} />}
        <section aria-labelledby="evidence-heading">
          <h2 class="ds-heading" data-size="sm" id="evidence-heading">
            {t.evidence}
          </h2>
          <EvidenceList reader={reader} evidence={commitment.evidence} />
          <a class="ds-button" data-variant="tertiary" data-size="sm" href={paths.addEvidence(commitment.commitmentId)}>
            {reader.words.coverage.add}
          </a>
        </section>
        <section aria-labelledby="history-heading">
          <h2 class="ds-heading" data-size="sm" id="history-heading">
            {t.history}
          </h2>
          <ChangeList reader={reader} changes={history} back={paths.commitment(commitment.commitmentId)} of={commitment.commitmentId} />
        </section>
      </>
    ),
  });
}

const Facts: FC<CommitmentPageProps> = ({ reader, read: { commitment, madeIn, keptBy }, today }) => {
  const t = reader.words.commitments;
  const day = (iso: string) => periodText(periodOf(iso)!, reader.lang);
  const isOverdue = commitment.status === 'open' && commitment.due?.to && commitment.due.to < today;
  return (
    <dl class="facts">
      <div>
        <dt>{t.status}</dt>
        <dd>
          {label(COMMITMENT_STATUSES, commitment.status, reader.lang)}
          {isOverdue && (
            <>
              {' '}
              <span class="ds-tag" data-color="warning" data-size="sm">
                {t.overdue}
              </span>
            </>
          )}
        </dd>
      </div>
      {commitment.reason && (
        <div>
          <dt>{t.reason}</dt>
          <dd>
            <bdi>{commitment.reason}</bdi>
          </dd>
        </div>
      )}
      <div>
        <dt>{t.due}</dt>
        <dd>{commitment.due ? periodText(commitment.due, reader.lang) : t.noDue}</dd>
      </div>
      <div>
        <dt>{t.owner}</dt>
        <dd>{commitment.owner ? <bdi>{commitment.owner}</bdi> : <span class="quiet">{t.noOwner}</span>}</dd>
      </div>
      {commitment.parties.length > 0 && (
        <div>
          <dt>{t.party}</dt>
          <dd>
            <ul class="plain">
              {commitment.parties.map((party) => (
                <li>
                  <a class="ds-link" href={paths.party(party.partyId)}>
                    <Local text={party.names} reader={reader} empty={party.acronym ?? reader.words.common.unnamed} />
                  </a>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
      {madeIn && <EngagementFact reader={reader} name={t.madeIn} row={madeIn} />}
      {keptBy && <EngagementFact reader={reader} name={t.keptBy} row={keptBy} />}
      {commitment.settledOn && (
        <div>
          <dt>{t.settledOn}</dt>
          <dd>{day(commitment.settledOn)}</dd>
        </div>
      )}
      {commitment.confirmedOn && (
        <div>
          <dt>{t.confirmedOn}</dt>
          <dd>{day(commitment.confirmedOn)}</dd>
        </div>
      )}
    </dl>
  );
};

const EngagementFact: FC<{ reader: Reader; name: string; row: EngagementRow }> = ({ reader, name, row }) => (
  <div>
    <dt>{name}</dt>
    <dd>
      <a class="ds-link" href={paths.engagement(row.engagementId)}>
        <Local text={row.title} reader={reader} />
      </a>{' '}
      {row.period && <span class="quiet">{periodText(row.period, reader.lang)}</span>}
    </dd>
  </div>
);

const Chain: FC<CommitmentPageProps> = ({ reader, read: { commitment, chain } }) => {
  const t = reader.words.commitments;
  return (
    <section aria-labelledby="chain-heading">
      <h2 class="ds-heading" data-size="sm" id="chain-heading">
        {t.chain}
      </h2>
      <p class="quiet">{t.chainLead}</p>
      <ol>
        {chain.map((one) => {
          const text = `${one.due ? t.dueBy(periodText(one.due, reader.lang)) : t.noDue}: ${label(COMMITMENT_STATUSES, one.status, reader.lang)}`;
          return (
            <li>
              {one.commitmentId === commitment.commitmentId ? (
                <span aria-current="true">
                  {text} ({t.thisOne})
                </span>
              ) : (
                <a class="ds-link" href={paths.commitment(one.commitmentId)}>
                  {text}
                </a>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
};
