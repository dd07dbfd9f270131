import type { CommitmentView, Engagement } from '../../domain/engagement.ts';
import type { ChangeView } from '../../register/change/change-verbs.ts';
import { engagementFacts } from './engagement-facts.tsx';
import type { ShieldView } from '../../domain/shield.ts';
import { label } from '../../domain/code.ts';
import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { EvidenceList } from '../ui/evidence.tsx';
import { Local, localText } from '../ui/local.tsx';
import { page } from '../ui/page.tsx';
import { ChangeList } from './change-list.tsx';
import { SentenceCard } from './sentence-card.tsx';
import type { SentenceOfYear } from './sentence-card.tsx';
import { LikelyKept } from './likely-kept.tsx';
import { CommitmentTable } from './commitment-table.tsx';
import { Shields } from './shields.tsx';
import { Otherwise, Rivals, weighed } from './rivals.tsx';
import { RequestSection } from './request-section.tsx';

interface Props {
  reader: Reader;
  engagement: Engagement;
  history: readonly ChangeView[];
  sentences: readonly SentenceOfYear[];
  likelyKept: readonly CommitmentView[];
  shields: readonly ShieldView[];
  mayShield: boolean;
  today: string;
}

/** One engagement: what it is, what it rests on, the sentence it becomes and how it came to be. */
export function engagementPage({ reader, engagement, history, sentences, likelyKept, shields, mayShield, today }: Props) {
  const t = reader.words;
  const kind = label(ENGAGEMENT_KINDS, engagement.kind, reader.lang);
  const whole = engagement.evidence.find((one) => one.field === null)?.evidence ?? [];
  return page({
    reader,
    title: localText(engagement.title, reader, kind),
    nav: 'engagements',
    children: (
      <>
        <p class="over">{kind}</p>
        <div class="heading-row">
          <h1 class="ds-heading" data-size="lg">
            <Local text={engagement.title} reader={reader} empty={kind} />
          </h1>
          <a class="ds-button" href={paths.editEngagement(engagement.engagementId)}>
            {t.common.edit}
          </a>
        </div>
        <LikelyKept reader={reader} engagementId={engagement.engagementId} promises={likelyKept} />
        <SentenceCard reader={reader} sentences={sentences} />
        <RequestSection reader={reader} engagement={engagement} today={today} />
        {weighed(engagement.claims).map(([field, claims]) => (
          <Rivals reader={reader} field={field} claims={claims} history={history} />
        ))}
        <section aria-labelledby="facts-heading">
          <h2 class="ds-heading" data-size="sm" id="facts-heading">
            {t.engagements.facts}
          </h2>
          <dl class="facts">
            {engagementFacts(engagement, reader).map((fact) => {
              const evidence = engagement.evidence.filter((one) => one.field !== null && one.field.split('.')[0] === fact.field).flatMap((one) => one.evidence);
              return (
                <div>
                  <dt>{fact.label}</dt>
                  <dd>
                    {fact.value}
                    {evidence.length > 0 && <EvidenceList reader={reader} evidence={evidence} />}
                  </dd>
                </div>
              );
            })}
          </dl>
          <Otherwise reader={reader} recordId={engagement.engagementId} />
        </section>
        <Shields reader={reader} engagement={engagement} shields={shields} mayShield={mayShield} />
        <section aria-labelledby="evidence-heading">
          <h2 class="ds-heading" data-size="sm" id="evidence-heading">
            {t.engagements.evidence}
          </h2>
          <EvidenceList reader={reader} evidence={whole} />
          <a class="ds-button" data-variant="tertiary" data-size="sm" href={paths.addEvidence(engagement.engagementId)}>
            {t.coverage.add}
          </a>
        </section>
        <section aria-labelledby="commitments-heading">
          <h2 class="ds-heading" data-size="sm" id="commitments-heading">
            {t.engagements.commitments}
          </h2>
          {engagement.commitments.length > 0 && <CommitmentTable reader={reader} rows={engagement.commitments} today={today} />}
          <a class="ds-button" data-variant="tertiary" data-size="sm" href={paths.newCommitment({ engagementId: engagement.engagementId })}>
            {t.commitments.add}
          </a>
        </section>
        <section aria-labelledby="history-heading">
          <h2 class="ds-heading" data-size="sm" id="history-heading">
            {t.engagements.history}
          </h2>
          <ChangeList reader={reader} changes={history} back={paths.engagement(engagement.engagementId)} of={engagement.engagementId} />
        </section>
      </>
    ),
  });
}
