import type { FC } from 'hono/jsx';
import { label } from '../../domain/code.ts';
import { DIRECTIONS } from '../../domain/codes/direction.ts';
import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import { REQUEST_STATUSES } from '../../domain/codes/request-status.ts';
import { takesAnswer } from '../../domain/request.ts';
import type { RequestFilter, RequestPage } from '../../register/request/request-verbs.ts';
import { paths, sayingAll } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { Choice, FilterFold, TextField } from '../ui/field.tsx';
import { options } from '../ui/options.ts';
import { page } from '../ui/page.tsx';
import { Pager } from '../ui/pager.tsx';
import { chipsOf } from './list-chips.ts';
import { Downloads, EmptyList } from './list-frame.tsx';
import { ViewForm, ViewLinks } from './saved-views.tsx';
import type { ViewsProps } from './saved-views.tsx';
import { RequestTable } from './request-table.tsx';

interface Props {
  reader: Reader;
  filter: RequestFilter;
  after: string | null;
  found: RequestPage;
  partyName: string | null;
  saved: Omit<ViewsProps, 'reader'>;
  today: string;
}

/** The list of requests: first those that wait, with what is overdue before the rest. */
export function requestListPage({ reader, filter, after, found, partyName, saved, today }: Props) {
  const t = reader.words.requests;
  const chips = chipsOf(
    filter,
    (key) => labelOf(key, reader),
    (key, value) => valueText(key, value, reader, partyName),
    (rest) => sayingAll(paths.requests(rest)),
  );
  const waits = (filter.status ?? 'waiting') === 'waiting';
  return page({
    reader,
    title: t.title,
    nav: 'requests',
    children: (
      <>
        <div class="heading-row">
          <h1 class="ds-heading" data-size="lg">
            {t.title}
          </h1>
          <a class="ds-button" href={paths.newEngagement({ kind: 'request.advice' })}>
            {t.new}
          </a>
        </div>
        <p class="ds-paragraph lead">{t.lead}</p>
        <ViewLinks reader={reader} {...saved} />
        <Filters reader={reader} filter={filter} partyName={partyName} />
        <div class="list-tools">
          <p class="count" role="status">
            {waits ? t.waitingCount(found.total) : t.count(found.total)}
            {found.overdue > 0 && `, ${t.overdueCount(found.overdue)}`}
          </p>
          {found.rows.length > 0 && <Downloads reader={reader} at={(format) => paths.requestsFile(format, { ...filter })} />}
        </div>
        <div class="list-shape">
          <ViewForm reader={reader} {...saved} />
        </div>
        {found.rows.length === 0 ? (
          <EmptyList reader={reader} chips={chips} clear={paths.requests()} lead={t.empty} />
        ) : (
          <RequestTable reader={reader} rows={found.rows} today={today} caption={t.caption} />
        )}
        <Pager reader={reader} first={after ? paths.requests(filter) : null} next={found.next ? paths.requests({ ...filter, after: found.next }) : null} />
      </>
    ),
  });
}

function labelOf(key: keyof RequestFilter, { words: { requests: t, fields, account, today } }: Reader): string {
  if (key === 'words' || key === 'status' || key === 'owner') return t[key];
  if (key === 'year') return account.year;
  return key === 'partyId' ? today.fields.party : fields[key];
}

function valueText(key: keyof RequestFilter, value: string, { words, lang }: Reader, partyName: string | null): string {
  const t = words.requests;
  if (key === 'kind') return label(ENGAGEMENT_KINDS, value, lang);
  if (key === 'direction') return label(DIRECTIONS, value, lang);
  if (key === 'partyId') return partyName ?? words.lists.hiddenOne;
  if (key === 'owner') return t[value as 'mine'];
  if (key !== 'status') return value;
  return value === 'waiting' || value === 'answered' ? t[value] : value === 'all' ? words.common.all : label(REQUEST_STATUSES, value, lang);
}

const Filters: FC<Pick<Props, 'reader' | 'filter' | 'partyName'>> = ({ reader, filter, partyName }) => {
  const { words, lang } = reader;
  const t = words.requests;
  const kinds = ENGAGEMENT_KINDS.filter((kind) => takesAnswer(kind.code));
  const statuses = [
    { value: 'waiting', label: t.waiting },
    { value: 'answered', label: t.answered },
    { value: 'all', label: words.common.all },
    ...options(REQUEST_STATUSES, lang).map((option) => ({ ...option, label: `– ${option.label}` })),
  ];
  const owners = [
    { value: 'mine', label: t.mine },
    { value: 'nobody', label: t.nobody },
  ];
  return (
    <FilterFold reader={reader} open={Object.keys(filter).length > 0}>
      <form class="filters" method="get" action={paths.requests()} role="search" aria-label={words.engagements.filters} data-size="sm">
        <TextField reader={reader} name="words" label={t.words} value={filter.words} />
        <Choice reader={reader} name="status" label={t.status} value={filter.status ?? 'waiting'} options={statuses} />
        <Choice reader={reader} name="owner" label={t.owner} value={filter.owner} empty={words.common.all} options={owners} />
        <TextField reader={reader} name="year" label={words.account.year} value={filter.year?.toString()} size={5} inputmode="numeric" />
        <Choice reader={reader} name="kind" label={words.fields.kind} value={filter.kind} empty={words.common.all} options={options(kinds, lang)} />
        <Choice
          reader={reader}
          name="direction"
          label={words.fields.direction}
          value={filter.direction}
          empty={words.common.all}
          options={options(DIRECTIONS, lang).filter((option) => option.value !== 'none')}
        />
        {filter.partyId && (
          <>
            <input type="hidden" name="partyId" value={filter.partyId} />
            <p class="fixed-filter">
              {words.today.fields.party}: {partyName}
            </p>
          </>
        )}
        <div class="buttons">
          <button class="ds-button" data-variant="secondary" type="submit">
            {words.common.filter}
          </button>
          <a class="ds-button" data-variant="tertiary" href={paths.requests()}>
            {words.common.clear}
          </a>
        </div>
      </form>
    </FilterFold>
  );
};
