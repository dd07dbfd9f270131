import type { FC } from 'hono/jsx';
import { label } from '../../domain/code.ts';
import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import type { EngagementDraft } from '../../domain/draft.ts';
import type { CommitmentView, Engagement, PartyPart } from '../../domain/engagement.ts';
import type { ChangeView } from '../../register/change/change-verbs.ts';
import type { EngagementRow } from '../../register/engagement/engagement-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { Chips } from '../ui/chips.tsx';
import { Local, localText } from '../ui/local.tsx';
import { page } from '../ui/page.tsx';
import { CommitmentTable } from './commitment-table.tsx';
import { draftChips } from './draft-chips.ts';
import { EngagementTable } from './engagement-list.tsx';
import { SentenceCard } from './sentence-card.tsx';
import type { SentenceOfYear } from './sentence-card.tsx';

interface History {
  party: PartyPart;
  total: number;
  rows: readonly EngagementRow[]; // the latest, without the one just logged
  promises: readonly CommitmentView[]; // that are open
}

interface Props {
  reader: Reader;
  engagement: Engagement;
  draft: EngagementDraft;
  histories: readonly History[];
  learned: readonly ChangeView[];
  sentences: readonly SentenceOfYear[];
  today: string;
}

/** What comes back at once for a line that was logged: what was saved, the sentence it became, and the history with those it was with. */
export function loggedPage({ reader, engagement, draft, histories, learned, sentences, today }: Props) {
  const t = reader.words.logLine;
  const kind = label(ENGAGEMENT_KINDS, engagement.kind, reader.lang);
  const title = localText(engagement.title, reader, kind);
  const { engagementId } = engagement;
  return page({
    reader,
    title: `${t.logged}: ${title}`,
    nav: 'today',
    children: (
      <>
        <p class="over">✓ {t.logged}</p>
        <h1 class="ds-heading" data-size="lg" data-line-logged>
          <Local text={engagement.title} reader={reader} empty={kind} />
        </h1>
        <p class="ds-sr-only">{t.loggedLead}</p>
        <Chips chips={draftChips(draft, reader)} />
        {learned.length > 0 && (
          <p class="quiet">
            {t.learned(learned.length)}{' '}
            {learned.map((change) => (
              <a class="ds-link" href={`${paths.party(change.recordId)}#history-heading`}>
                <Local text={change.title} reader={reader} />
              </a>
            ))}
          </p>
        )}
        <div class="buttons logged-next">
          <a class="ds-button" href={paths.today()} autofocus>
            {t.anotherLine}
          </a>
          <a class="ds-button" data-variant="secondary" href={paths.newEngagement({ like: engagementId })}>
            {t.anotherLike}
          </a>
          <a class="ds-button" data-variant="tertiary" href={paths.engagement(engagementId)}>
            {t.open}
          </a>
        </div>
        <SentenceCard reader={reader} sentences={sentences} />
        {histories.map((history, at) => (
          <PartyHistory reader={reader} history={history} id={`with-${at}`} today={today} />
        ))}
      </>
    ),
  });
}

const PartyHistory: FC<{ reader: Reader; history: History; id: string; today: string }> = ({ reader, history, id, today }) => {
  const t = reader.words.logLine;
  const { party, total, rows, promises } = history;
  const name = localText(party.names, reader, party.acronym ?? undefined);
  return (
    <section aria-labelledby={id} class="logged-history">
      <h2 class="ds-heading" data-size="sm" id={id}>
        <a class="ds-link" href={paths.party(party.partyId)}>
          <bdi>{t.historyWith(name)}</bdi>
        </a>
      </h2>
      <p class="quiet">{t.historyCount(total)}</p>
      {rows.length > 0 && <EngagementTable reader={reader} rows={rows} caption={t.before(name)} />}
      {(rows.length > 0 || promises.length > 0) && <p class="quiet">{t.openPromises(promises.length)}</p>}
      {promises.length > 0 && <CommitmentTable reader={reader} rows={promises} today={today} brief />}
    </section>
  );
};
