import type { FC } from 'hono/jsx';
import { label } from '../../domain/code.ts';
import type { Code } from '../../domain/code.ts';
import { ACCESS_GRADES } from '../../domain/codes/access-grade.ts';
import { DIRECTIONS } from '../../domain/codes/direction.ts';
import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import { OUR_ROLES } from '../../domain/codes/our-role.ts';
import { PARTY_ROLES } from '../../domain/codes/party-role.ts';
import { RECURRENCES } from '../../domain/codes/recurrence.ts';
import { REQUEST_STATUSES } from '../../domain/codes/request-status.ts';
import { ENGAGEMENT_STATUSES } from '../../domain/codes/status.ts';
import { TOPICS } from '../../domain/codes/topic.ts';
import { hasAreasIn } from '../../domain/areas-in.ts';
import { ENGAGEMENT_SORTS, many } from '../../domain/engagement-filter.ts';
import type { EngagementFilter } from '../../domain/engagement-filter.ts';
import { periodOf } from '../../domain/period.ts';
import type { ListShape } from '../form/list-query.ts';
import { paths, sayingAll } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { areaText, periodText } from '../ui/dates.ts';
import { AreaList } from '../ui/area-list.tsx';
import { Choice, FilterFold, TextField } from '../ui/field.tsx';
import { options, type Option } from '../ui/options.ts';
import type { FilterChip } from './list-frame.tsx';

type Key = keyof EngagementFilter;
/** The names of what a filter holds by id. One that may not be seen has none. */
export type NamesById = ReadonlyMap<string, string>;

const CODED = {
  kind: ENGAGEMENT_KINDS,
  direction: DIRECTIONS,
  status: ENGAGEMENT_STATUSES,
  requestStatus: REQUEST_STATUSES,
  recurrence: RECURRENCES,
  access: ACCESS_GRADES,
  partyRole: PARTY_ROLES,
  ourRole: OUR_ROLES,
  topic: TOPICS,
} as const satisfies Partial<Record<Key, readonly Code[]>>;
const MAIN = ['kind', 'direction', 'status', 'topic'] as const;
const OTHERS = ['requestStatus', 'ourRole', 'partyRole', 'recurrence', 'access'] as const;

function keyLabel(key: Key, { words: t }: Reader): string {
  const own: Partial<Record<Key, string>> = {
    year: t.account.year,
    words: t.engagements.words,
    country: t.fields.country,
    topic: t.fields.topics,
    goal: t.fields.goals,
    partyId: t.today.fields.party,
    eventId: t.fields.event,
    ourRole: t.fields.ourRoles,
  };
  if (own[key]) return own[key];
  if (key in t.lists) return t.lists[key as 'from'];
  return t.fields[key as 'kind'];
}

function valueText(key: Key, value: string, reader: Reader, names: NamesById): string {
  const { words: t, lang } = reader;
  if (key in CODED) return label(CODED[key as keyof typeof CODED], value, lang);
  if (key === 'country') return hasAreasIn(value) ? t.lists.withMembers(areaText(value, lang)) : areaText(value, lang);
  if (key === 'partyId' || key === 'eventId' || key === 'goal' || key === 'unit' || key === 'loggedBy') return names.get(value) ?? t.lists.hiddenOne;
  if (key === 'evidence') return t.lists.evidences[value as 'yes'];
  if (key === 'complete') return t.lists.completes[value as 'yes'];
  if (key === 'disputed') return t.lists.disputedYes;
  const period = key === 'from' || key === 'to' || key === 'changedSince' ? periodOf(value) : null;
  return period ? periodText(period, lang) : value;
}

/** Each value of the filter, with the address of the list without it. */
export function filterChips(filter: EngagementFilter, shape: ListShape, reader: Reader, names: NamesById): FilterChip[] {
  const without = (rest: EngagementFilter) => sayingAll(paths.engagements({ ...rest, ...shape }));
  return (Object.keys(filter) as Key[]).flatMap((key) => {
    const values = many<string | number>(filter[key]).map(String);
    return values.map((value) => ({
      label: keyLabel(key, reader),
      value: valueText(key, value, reader, names),
      without: without({ ...filter, [key]: values.filter((one) => one !== value) }),
    }));
  });
}

/** The form that adds to the filter: what is chosen already goes along unseen, and is taken away by its chip. */
export const EngagementFilters: FC<{ reader: Reader; filter: EngagementFilter; shape: ListShape; goals: readonly Option[] }> = ({
  reader,
  filter,
  shape,
  goals,
}) => {
  const { words: t, lang } = reader;
  const choice = (key: keyof typeof CODED) => {
    const chosen = many<string>(filter[key]);
    const left = options(CODED[key], lang).filter((one) => !chosen.includes(one.value));
    return <Choice reader={reader} name={key} label={keyLabel(key, reader)} empty={chosen.length > 0 ? t.lists.addOne : t.common.all} options={left} />;
  };
  const day = (key: 'from' | 'to' | 'changedSince') => <TextField reader={reader} name={key} label={keyLabel(key, reader)} value={filter[key]} size={10} />;
  const carried = ([...Object.keys(CODED), 'country', 'partyId', 'eventId', 'goal', 'unit', 'loggedBy'] as Key[]).flatMap((key) =>
    many<string | number>(filter[key]).map((value) => <input type="hidden" name={key} value={String(value)} />),
  );
  const rest = (
    ['from', 'to', 'requestStatus', 'ourRole', 'partyRole', 'recurrence', 'access', 'evidence', 'disputed', 'complete', 'changedSince'] as const
  ).some((key) => filter[key] !== undefined);
  const either = (key: 'evidence' | 'complete', labels: { yes: string; no: string }) => (
    <Choice
      reader={reader}
      name={key}
      label={keyLabel(key, reader)}
      empty={t.common.all}
      value={filter[key]}
      options={[
        { value: 'yes', label: labels.yes },
        { value: 'no', label: labels.no },
      ]}
    />
  );
  return (
    <FilterFold reader={reader} open={false}>
      <form class="filters" method="get" action={paths.engagements()} role="search" aria-label={t.engagements.filters} data-size="sm">
        {carried}
        {shape.column?.map((column) => (
          <input type="hidden" name="column" value={column} />
        ))}
        {shape.view && <input type="hidden" name="view" value={shape.view} />}
        <TextField reader={reader} name="words" label={t.engagements.words} value={filter.words} />
        <TextField reader={reader} name="year" label={t.account.year} value={filter.year?.toString()} size={5} inputmode="numeric" />
        {MAIN.map(choice)}
        <TextField reader={reader} name="country" label={t.fields.country} size={14} list="areas" />
        <AreaList reader={reader} />
        {goals.length > 0 && (
          <Choice
            reader={reader}
            name="goal"
            label={keyLabel('goal', reader)}
            empty={filter.goal === undefined ? t.common.all : t.lists.addOne}
            options={goals.filter(({ value }) => !many(filter.goal).includes(value))}
          />
        )}
        <Choice
          reader={reader}
          name="sort"
          label={t.lists.sort}
          value={shape.sort ?? 'newest'}
          options={ENGAGEMENT_SORTS.map((value) => ({ value, label: t.lists.sorts[value] }))}
        />
        <details class="more-filters" open={rest}>
          <summary>{t.lists.more}</summary>
          <div class="filters">
            {day('from')}
            {day('to')}
            {OTHERS.map(choice)}
            {either('evidence', t.lists.evidences)}
            <Choice
              reader={reader}
              name="disputed"
              label={t.lists.disputed}
              empty={t.common.all}
              value={filter.disputed}
              options={[{ value: 'yes', label: t.lists.disputedYes }]}
            />
            {either('complete', t.lists.completes)}
            {day('changedSince')}
          </div>
        </details>
        <div class="buttons">
          <button class="ds-button" data-variant="secondary" type="submit">
            {t.common.filter}
          </button>
        </div>
      </form>
    </FilterFold>
  );
};
