import type { FC } from 'hono/jsx';
import { label } from '../../domain/code.ts';
import { ACCESS_GRADES } from '../../domain/codes/access-grade.ts';
import { DIRECTIONS } from '../../domain/codes/direction.ts';
import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import { REQUEST_STATUSES } from '../../domain/codes/request-status.ts';
import { ENGAGEMENT_STATUSES } from '../../domain/codes/status.ts';
import { TOPICS } from '../../domain/codes/topic.ts';
import type { EngagementFilter, EngagementRow } from '../../register/engagement/engagement-verbs.ts';
import type { Page } from '../../register/page.ts';
import { countryName } from '../../language/country-codes.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { areaText, periodText } from '../ui/dates.ts';
import { Choice, FilterFold, TextField } from '../ui/field.tsx';
import { Local, localText } from '../ui/local.tsx';
import { options } from '../ui/options.ts';
import { page } from '../ui/page.tsx';
import { Pager } from '../ui/pager.tsx';

interface Props {
  reader: Reader;
  filter: EngagementFilter;
  after: string | null;
  rows: Page<EngagementRow>;
  partyName: string | null;
  eventName: string | null;
}

export function engagementListPage({ reader, filter, after, rows, partyName, eventName }: Props) {
  const t = reader.words;
  return page({
    reader,
    title: t.engagements.title,
    nav: 'engagements',
    children: (
      <>
        <div class="heading-row">
          <h1 class="ds-heading" data-size="lg">
            {t.engagements.title}
          </h1>
          <a class="ds-button" href={paths.newEngagement()}>
            {t.engagements.new}
          </a>
        </div>
        <p>
          <a class="ds-link" href={paths.events()}>
            {t.events.seeAll}
          </a>
        </p>
        <Filters reader={reader} filter={filter} partyName={partyName} eventName={eventName} />
        <p class="count" role="status">
          {t.engagements.count(rows.total)}
        </p>
        {rows.rows.length === 0 ? (
          <p class="ds-paragraph">{t.engagements.none}</p>
        ) : (
          <EngagementTable reader={reader} rows={rows.rows} caption={t.engagements.caption} />
        )}
        <Pager reader={reader} first={after ? paths.engagements(filter) : null} next={rows.next ? paths.engagements({ ...filter, after: rows.next }) : null} />
      </>
    ),
  });
}

const Filters: FC<Pick<Props, 'reader' | 'filter' | 'partyName' | 'eventName'>> = ({ reader, filter, partyName, eventName }) => {
  const { words: t, lang } = reader;
  const choice = (name: keyof EngagementFilter, heading: string, list: Parameters<typeof options>[0]) => (
    <Choice reader={reader} name={name} label={heading} value={filter[name]?.toString()} empty={t.common.all} options={options(list, lang)} />
  );
  return (
    <FilterFold reader={reader} open={Object.keys(filter).length > 0}>
      <form class="filters" method="get" action={paths.engagements()} role="search" aria-label={t.engagements.filters} data-size="sm">
        <TextField reader={reader} name="words" label={t.engagements.words} value={filter.words} />
        <TextField reader={reader} name="year" label={t.account.year} value={filter.year?.toString()} size={5} inputmode="numeric" />
        {choice('kind', t.fields.kind, ENGAGEMENT_KINDS)}
        {choice('direction', t.fields.direction, DIRECTIONS)}
        {choice('status', t.fields.status, ENGAGEMENT_STATUSES)}
        {choice('topic', t.fields.topics, TOPICS)}
        {choice('access', t.fields.access, ACCESS_GRADES)}
        <TextField reader={reader} name="country" label={t.fields.country} value={filter.country && countryName(filter.country, lang)} size={14} />
        {filter.partyId && (
          <>
            <input type="hidden" name="partyId" value={filter.partyId} />
            <p class="fixed-filter">
              {t.today.fields.party}: {partyName}
            </p>
          </>
        )}
        {filter.eventId && (
          <>
            <input type="hidden" name="eventId" value={filter.eventId} />
            <p class="fixed-filter">
              {t.fields.event}: {eventName}
            </p>
          </>
        )}
        <div class="buttons">
          <button class="ds-button" data-variant="secondary" type="submit">
            {t.common.filter}
          </button>
          <a class="ds-button" data-variant="tertiary" href={paths.engagements()}>
            {t.common.clear}
          </a>
        </div>
      </form>
    </FilterFold>
  );
};

/** Engagements as rows: what, with whom, when. Also used on the front page and on a party's page. */
export const EngagementTable: FC<{ reader: Reader; rows: readonly EngagementRow[]; caption: string; answers?: boolean }> = ({
  reader,
  rows,
  caption,
  answers,
}) => {
  const { words: t, lang } = reader;
  return (
    <div class="table-frame">
      <table class="ds-table cards" data-hover="true">
        <caption class="ds-sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.common.what}</th>
            <th scope="col" class="minor">
              {t.fields.kind}
            </th>
            <th scope="col">{t.parties.title}</th>
            <th scope="col">{t.common.when}</th>
            <th scope="col" class={answers ? undefined : 'minor'}>
              {answers ? t.fields.requestStatus : t.fields.status}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <td>
                <a class="ds-link" href={paths.engagement(row.engagementId)}>
                  <Local text={row.title} reader={reader} empty={label(ENGAGEMENT_KINDS, row.kind, lang)} />
                </a>
              </td>
              <td class="minor">{label(ENGAGEMENT_KINDS, row.kind, lang)}</td>
              <td data-label={row.parties.length + row.countries.length > 0 ? t.parties.title : undefined}>
                {row.parties.map((party, at) => (
                  <>
                    {at > 0 && ', '}
                    <bdi title={localText(party.names, reader)}>{party.acronym ?? <Local text={party.names} reader={reader} />}</bdi>
                  </>
                ))}
                {row.countries.length > 0 && <span class="quiet"> {row.countries.map((code) => areaText(code, lang)).join(', ')}</span>}
              </td>
              <td class="when" data-label={t.common.when}>
                {row.period ? periodText(row.period, lang) : <span class="quiet">{t.common.unknown}</span>}
              </td>
              <td class={answers ? undefined : 'minor'} data-label={answers ? t.fields.requestStatus : t.fields.status}>
                {answers && row.requestStatus ? label(REQUEST_STATUSES, row.requestStatus, lang) : label(ENGAGEMENT_STATUSES, row.status, lang)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
