import { inLang } from '../../domain/lang.ts';
import type { CommitmentView } from '../../domain/engagement.ts';
import type { Issue } from '../../domain/problem.ts';
import type { ChangeView } from '../../register/change/change-verbs.ts';
import type { SummedFigures } from '../../register/engagement/engagement-verbs.ts';
import type { LaterEdits, LikelyPair, PartyView } from '../../register/party/party-verbs.ts';
import type { Relationship } from '../../register/party/relationship-verbs.ts';
import type { Expected } from '../../register/recurrence/recurrence-verbs.ts';
import type { RequestPage } from '../../register/request/request-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { page } from '../ui/page.tsx';
import { ChangeList } from './change-list.tsx';
import { Otherwise, Rivals, weighed } from './rivals.tsx';
import { EventTable } from './event-list.tsx';
import { FigureSums } from './figure-sums.tsx';
import { LikelySame, MergedNotice } from './likely-parties.tsx';
import { PartyHead } from './party-head.tsx';
import { PartyNames } from './party-names.tsx';
import { OpenBetweenUs } from './party-open.tsx';
import { Timeline } from './party-timeline.tsx';
import { People } from './people.tsx';
import { SplitNotice } from './split-notice.tsx';
import { RequestTable } from './request-table.tsx';
import type { TieOther, TieSent } from './tie-fields.tsx';
import { Ties } from './ties.tsx';

const LATEST = 12; // changes shown before the earlier ones are folded

interface Props {
  reader: Reader;
  party: PartyView;
  told: Relationship;
  promises: readonly CommitmentView[];
  waiting: RequestPage;
  answered: RequestPage;
  expected: readonly Expected[];
  figures: SummedFigures;
  history: readonly ChangeView[];
  known: readonly TieOther[]; // some parties to choose among
  likely: readonly LikelyPair[];
  isMerged: boolean; // whether the reader comes here from merging it
  split: LaterEdits | null; // what was written while it was one with another, for a reader who comes here from splitting them
  today: string;
  tie: TieSent;
  person: { values: URLSearchParams; issues: readonly Issue[] };
}

/** The whole relationship with one party on one page: who it is, what is open, what was done, what it asked for, and whom it is tied to. */
export function partyPage(props: Props) {
  const { reader, party, told, promises, waiting, answered, expected, figures, history, known, likely, isMerged, split, today, tie, person } = props;
  const { words, lang } = reader;
  const t = words.relationship;
  const name = inLang(party.current, lang)?.text ?? party.acronym ?? words.common.unnamed;
  const hasFigures = figures.sums.length + figures.left.length > 0;
  const sections: [string, string, boolean][] = [
    ['open-heading', t.open, true],
    ['timeline-heading', t.timeline, true],
    ['requests-heading', t.requests, answered.rows.length > 0],
    ['figures-heading', t.figures, hasFigures],
    ['ties-heading', words.ties.title, true],
    ['people-heading', words.people.title, true],
    ['names-heading', words.parties.namesThroughTime, true],
    ['history-heading', words.engagements.history, true],
  ];
  return page({
    reader,
    title: name,
    nav: 'parties',
    children: (
      <>
        {isMerged && <MergedNotice reader={reader} partyId={party.partyId} history={history} />}
        {split && <SplitNotice reader={reader} split={split} />}
        <PartyHead reader={reader} party={party} name={name} />
        <Otherwise reader={reader} recordId={party.partyId} />
        {likely.length > 0 && <LikelySame reader={reader} partyId={party.partyId} likely={likely} />}
        {weighed(party.claims).map(([field, claims]) => (
          <Rivals reader={reader} field={field} claims={claims} history={history} />
        ))}
        <nav class="on-page" aria-label={t.onPage}>
          <ul>
            {sections.flatMap(([id, heading, isShown]) =>
              isShown
                ? [
                    <li>
                      <a class="ds-link" href={`#${id}`}>
                        {heading}
                      </a>
                    </li>,
                  ]
                : [],
            )}
          </ul>
        </nav>
        <OpenBetweenUs reader={reader} told={told} promises={promises} waiting={waiting} expected={expected} today={today} />
        <Timeline reader={reader} told={told} />
        {answered.rows.length > 0 && (
          <section aria-labelledby="requests-heading">
            <h2 class="ds-heading" data-size="sm" id="requests-heading">
              {t.requests}
            </h2>
            <RequestTable reader={reader} rows={answered.rows} today={today} caption={t.requestsCaption} />
            {answered.next && (
              <p>
                <a class="ds-link" href={paths.requests({ partyId: party.partyId, status: 'answered' })}>
                  {t.allRequests} ({answered.total})
                </a>
              </p>
            )}
          </section>
        )}
        {hasFigures && (
          <section aria-labelledby="figures-heading">
            <h2 class="ds-heading" data-size="sm" id="figures-heading">
              {t.figures}
            </h2>
            <FigureSums reader={reader} figures={figures} />
          </section>
        )}
        {party.organises.length > 0 && (
          <section aria-labelledby="organised-heading">
            <h2 class="ds-heading" data-size="sm" id="organised-heading">
              {words.events.organised}
            </h2>
            <EventTable reader={reader} rows={party.organises} caption={words.events.organised} />
          </section>
        )}
        <Ties reader={reader} party={party} name={party.acronym ?? name} known={known} today={today} sent={tie} />
        <People reader={reader} party={party} {...person} />
        <PartyNames reader={reader} party={party} />
        <section aria-labelledby="history-heading">
          <h2 class="ds-heading" data-size="sm" id="history-heading">
            {words.engagements.history}
          </h2>
          <ChangeList reader={reader} changes={history.slice(0, LATEST)} back={paths.party(party.partyId)} of={party.partyId} />
          {history.length > LATEST && (
            <details class="earlier">
              <summary>{t.earlier(history.length - LATEST)}</summary>
              <ChangeList reader={reader} changes={history.slice(LATEST)} back={paths.party(party.partyId)} of={party.partyId} />
            </details>
          )}
        </section>
      </>
    ),
  });
}
