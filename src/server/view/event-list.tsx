import type { FC } from 'hono/jsx';
import type { EventRow } from '../../register/event/event-verbs.ts';
import type { Page } from '../../register/page.ts';
import { paths, sayingAll } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { periodText } from '../ui/dates.ts';
import { Choice, FilterFold, TextField } from '../ui/field.tsx';
import { Local, localText } from '../ui/local.tsx';
import { page } from '../ui/page.tsx';
import { chipsOf } from './list-chips.ts';
import { Downloads, EmptyList } from './list-frame.tsx';
import { ViewForm, ViewLinks } from './saved-views.tsx';
import type { ViewsProps } from './saved-views.tsx';
import { Pager } from '../ui/pager.tsx';

interface Asked {
  words: string;
  year?: number;
  seriesId?: string;
  held?: 'upcoming' | 'past';
}

interface Props {
  reader: Reader;
  asked: Asked;
  series: readonly EventRow[];
  after: string | null;
  rows: Page<EventRow>;
  saved: Omit<ViewsProps, 'reader'>;
}

export function eventListPage({ reader, asked, series, after, rows, saved }: Props) {
  const { words } = reader;
  const t = words.events;
  const chips = chipsOf(
    asked,
    (key) => t[key === 'seriesId' ? 'series' : key],
    (key, value) => {
      if (key === 'held') return t[value as 'past'];
      const found = series.find((row) => row.eventId === value);
      return key === 'seriesId' ? (found ? localText(found.names, reader, found.acronym ?? words.common.unnamed) : words.lists.hiddenOne) : value;
    },
    (rest) => sayingAll(paths.events(rest)),
  );
  return page({
    reader,
    title: t.title,
    nav: 'engagements',
    children: (
      <>
        <div class="heading-row">
          <h1 class="ds-heading" data-size="lg">
            {t.title}
          </h1>
          <a class="ds-button" href={paths.newEvent()}>
            {t.new}
          </a>
        </div>
        <p class="ds-paragraph lead">{t.lead}</p>
        <ViewLinks reader={reader} {...saved} />
        <FilterFold reader={reader} open={Object.values(asked).some(Boolean)}>
          <form class="filters" method="get" action={paths.events()} role="search" aria-label={words.engagements.filters} data-size="sm">
            <TextField reader={reader} name="words" label={t.words} value={asked.words} />
            <TextField reader={reader} name="year" label={t.year} value={asked.year?.toString()} size={5} inputmode="numeric" />
            <Choice
              reader={reader}
              name="seriesId"
              label={t.series}
              value={asked.seriesId}
              empty={words.common.all}
              options={series.map((row) => ({ value: row.eventId, label: localText(row.names, reader, row.acronym ?? words.common.unnamed) }))}
            />
            <Choice
              reader={reader}
              name="held"
              label={t.held}
              value={asked.held}
              empty={words.common.all}
              options={[
                { value: 'upcoming', label: t.upcoming },
                { value: 'past', label: t.past },
              ]}
            />
            <div class="buttons">
              <button class="ds-button" data-variant="secondary" type="submit">
                {words.common.filter}
              </button>
              <a class="ds-button" data-variant="tertiary" href={paths.events()}>
                {words.common.clear}
              </a>
            </div>
          </form>
        </FilterFold>
        <div class="list-tools">
          <p class="count" role="status">
            {t.count(rows.total)}
          </p>
          {rows.rows.length > 0 && <Downloads reader={reader} at={(format) => paths.eventsFile(format, { ...asked })} />}
        </div>
        <div class="list-shape">
          <ViewForm reader={reader} {...saved} />
        </div>
        {rows.rows.length === 0 ? (
          <EmptyList reader={reader} chips={chips} clear={sayingAll(paths.events())} lead={t.empty} />
        ) : (
          <EventTable reader={reader} rows={rows.rows} caption={t.caption} />
        )}
        <Pager reader={reader} first={after ? paths.events(asked) : null} next={rows.next ? paths.events({ ...asked, after: rows.next }) : null} />
      </>
    ),
  });
}

/** An event's name as a link to its page. */
export const EventLink: FC<{ reader: Reader; event: Pick<EventRow, 'eventId' | 'names' | 'acronym'> }> = ({ reader, event }) => (
  <a class="ds-link" href={paths.event(event.eventId)}>
    <Local text={event.names} reader={reader} empty={event.acronym ?? reader.words.common.unnamed} />
  </a>
);

/** Events as rows: what, of which kind, when, where. Also used on the page of an event and of who organises it. */
export const EventTable: FC<{ reader: Reader; rows: readonly EventRow[]; caption: string }> = ({ reader, rows, caption }) => {
  const { words, lang } = reader;
  const t = words.events;
  return (
    <div class="table-frame">
      <table class="ds-table cards" data-hover="true">
        <caption class="ds-sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.fields.partyName}</th>
            <th scope="col">{t.level}</th>
            <th scope="col">{words.common.when}</th>
            <th scope="col">{words.fields.place}</th>
            <th scope="col">{words.engagements.title}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <td>
                <EventLink reader={reader} event={row} />
                {row.parent && (
                  <span class="quiet">
                    {' '}
                    <Local text={row.parent.names} reader={reader} empty={row.parent.acronym ?? words.common.unnamed} />
                  </span>
                )}
              </td>
              <td data-label={t.level}>{t.levels[row.level]}</td>
              <td class="when" data-label={words.common.when}>
                {row.period && periodText(row.period, lang)}
              </td>
              <td data-label={row.place ? words.fields.place : undefined}>{row.place && <bdi>{row.place}</bdi>}</td>
              <td class="number" data-label={words.engagements.title}>
                {row.engagements}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
