import type { FC } from 'hono/jsx';
import { label } from '../../domain/code.ts';
import { IDENTIFIER_SCHEMES } from '../../domain/codes/identifier-scheme.ts';
import { PARTY_TYPES } from '../../domain/codes/party-type.ts';
import type { CommitmentView } from '../../domain/engagement.ts';
import { inLang } from '../../domain/lang.ts';
import type { Issue } from '../../domain/problem.ts';
import type { KnownParty } from '../../domain/proposal.ts';
import type { ChangeView } from '../../register/change/change-verbs.ts';
import type { EngagementRow } from '../../register/engagement/engagement-verbs.ts';
import type { Page } from '../../register/page.ts';
import type { LikelyPair, PartyView } from '../../register/party/party-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { areaText } from '../ui/dates.ts';
import { IdentifierLink } from '../ui/identifier-link.tsx';
import { Local } from '../ui/local.tsx';
import { page } from '../ui/page.tsx';
import { ChangeList } from './change-list.tsx';
import { CommitmentTable } from './commitment-list.tsx';
import { EngagementTable } from './engagement-list.tsx';
import { EventTable } from './event-list.tsx';
import { People } from './people.tsx';
import { Rivals } from './engagement-page.tsx';
import { LikelySame, MergedNotice } from './likely-parties.tsx';
import type { TieSent } from './tie-fields.tsx';
import { Ties } from './ties.tsx';

interface Props {
  reader: Reader;
  party: PartyView;
  engagements: Page<EngagementRow>;
  promises: readonly CommitmentView[];
  history: readonly ChangeView[];
  known: readonly KnownParty[]; // the other parties
  likely: readonly LikelyPair[];
  isMerged: boolean; // whether the reader comes here from merging it
  today: string;
  tie: TieSent;
  person: { values: URLSearchParams; issues: readonly Issue[] };
}

/** The whole relationship with one party on one page: what to read before a meeting. */
export function partyPage({ reader, party, engagements, promises, history, known, likely, isMerged, today, tie, person }: Props) {
  const { words, lang } = reader;
  const t = words.parties;
  const name = inLang(party.current, lang)?.text ?? party.acronym ?? words.common.unnamed;
  const facts = [party.type && label(PARTY_TYPES, party.type, lang), party.country && areaText(party.country, lang), party.isNetwork && t.network]
    .filter(Boolean)
    .join(', ');
  return page({
    reader,
    title: name,
    nav: 'parties',
    children: (
      <>
        {isMerged && <MergedNotice reader={reader} partyId={party.partyId} history={history} />}
        {facts && <p class="over">{facts}</p>}
        <div class="heading-row">
          <h1 class="ds-heading" data-size="lg">
            <Local text={party.current} reader={reader} empty={name} />
            {party.acronym && party.acronym !== name && <span class="quiet"> ({party.acronym})</span>}
          </h1>
          <a class="ds-button" href={paths.editParty(party.partyId)}>
            {words.common.edit}
          </a>
        </div>
        {likely.length > 0 && <LikelySame reader={reader} partyId={party.partyId} likely={likely} />}
        {[...Map.groupBy(party.claims, (claim) => claim.field)]
          .filter(([, claims]) => claims.length > 1)
          .map(([field, claims]) => (
            <Rivals reader={reader} field={field} claims={claims} />
          ))}
        <section aria-labelledby="promises-heading">
          <h2 class="ds-heading" data-size="sm" id="promises-heading">
            {t.openPromises}
          </h2>
          {promises.length === 0 ? <p class="quiet">{t.noPromises}</p> : <CommitmentTable reader={reader} rows={promises} today={today} />}
        </section>
        <section aria-labelledby="engagements-heading">
          <h2 class="ds-heading" data-size="sm" id="engagements-heading">
            {t.engagements}
          </h2>
          {engagements.rows.length === 0 ? (
            <p class="quiet">{t.noEngagements}</p>
          ) : (
            <EngagementTable reader={reader} rows={engagements.rows} caption={t.engagements} />
          )}
          {engagements.next && (
            <p>
              <a class="ds-link" href={paths.engagements({ partyId: party.partyId })}>
                {t.allEngagements} ({engagements.total})
              </a>
            </p>
          )}
        </section>
        {party.organises.length > 0 && (
          <section aria-labelledby="organised-heading">
            <h2 class="ds-heading" data-size="sm" id="organised-heading">
              {words.events.organised}
            </h2>
            <EventTable reader={reader} rows={party.organises} caption={words.events.organised} />
          </section>
        )}
        <Names reader={reader} party={party} parent={known.find((one) => one.partyId === party.parentId)?.name ?? words.common.unnamed} />
        <Ties reader={reader} party={party} name={party.acronym ?? name} known={known} today={today} sent={tie} />
        <People reader={reader} party={party} {...person} />
        <section aria-labelledby="history-heading">
          <h2 class="ds-heading" data-size="sm" id="history-heading">
            {words.engagements.history}
          </h2>
          <ChangeList reader={reader} changes={history} back={paths.party(party.partyId)} of={party.partyId} />
        </section>
      </>
    ),
  });
}

const Names: FC<{ reader: Reader; party: PartyView; parent: string }> = ({ reader, party, parent }) => {
  const { words } = reader;
  const t = words.parties;
  return (
    <section aria-labelledby="names-heading">
      <h2 class="ds-heading" data-size="sm" id="names-heading">
        {t.namesThroughTime}
      </h2>
      <ul class="plain">
        {party.names.map((name) => (
          <li>
            <bdi lang={name.lang && name.lang !== reader.lang ? name.lang : undefined}>{name.name}</bdi>{' '}
            <span class="quiet">
              {[
                t[name.kind],
                name.lang && words.fields[name.lang],
                name.from || name.to ? `${name.from ?? ''}–${name.to ?? ''}` : name.kind === 'official' ? t.current : null,
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
      {(party.identifiers.length > 0 || party.website || party.parentId) && (
        <dl class="facts">
          {party.parentId && (
            <div>
              <dt>{words.fields.parent}</dt>
              <dd>
                <a class="ds-link" href={paths.party(party.parentId)}>
                  <bdi>{parent}</bdi>
                </a>
              </dd>
            </div>
          )}
          {party.website && (
            <div>
              <dt>{words.fields.website}</dt>
              <dd>
                {/^https?:/.test(party.website) ? (
                  <a class="ds-link" rel="noreferrer" href={party.website}>
                    {party.website}
                  </a>
                ) : (
                  party.website
                )}
              </dd>
            </div>
          )}
          {party.identifiers.map((one) => (
            <div>
              <dt>{label(IDENTIFIER_SCHEMES, one.scheme, reader.lang)}</dt>
              <dd>
                <IdentifierLink {...one} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
};
