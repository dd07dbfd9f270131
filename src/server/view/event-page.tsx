import type { FC } from 'hono/jsx';
import { label } from '../../domain/code.ts';
import { RECURRENCES } from '../../domain/codes/recurrence.ts';
import { inLang } from '../../domain/lang.ts';
import type { Issue } from '../../domain/problem.ts';
import type { ChangeView } from '../../register/change/change-verbs.ts';
import type { EventView } from '../../register/event/event-verbs.ts';
import type { Expected } from '../../register/recurrence/recurrence-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { periodText } from '../ui/dates.ts';
import { Local } from '../ui/local.tsx';
import { page } from '../ui/page.tsx';
import { AddPart, OurParts } from './our-parts.tsx';
import { ChangeList } from './change-list.tsx';
import { EventLink, EventTable } from './event-list.tsx';
import { ExpectedList } from './expected-next.tsx';

/** One event: our part in it, what it is part of and what is part of it. */
export function eventPage({
  reader,
  event,
  history,
  expected,
  part,
}: {
  reader: Reader;
  event: EventView;
  history: readonly ChangeView[];
  expected: readonly Expected[];
  part: { values: URLSearchParams; issues: readonly Issue[] }; // the one being added
}) {
  const { words } = reader;
  const t = words.events;
  const name = inLang(event.current, reader.lang)?.text ?? event.acronym ?? words.common.unnamed;
  return page({
    reader,
    title: name,
    nav: 'engagements',
    children: (
      <>
        <p class="over">{t.levels[event.level]}</p>
        <div class="heading-row">
          <h1 class="ds-heading" data-size="lg">
            <Local text={event.current} reader={reader} empty={name} />
            {event.acronym && event.acronym !== name && <span class="quiet"> ({event.acronym})</span>}
          </h1>
          <a class="ds-button" href={paths.editEvent(event.eventId)}>
            {words.common.edit}
          </a>
        </div>
        <EventFacts reader={reader} event={event} />
        {expected.length > 0 && (
          <section aria-labelledby="next-heading">
            <h2 class="ds-heading" data-size="sm" id="next-heading">
              {words.recurrence.heading}
            </h2>
            <ExpectedList reader={reader} expected={expected} isOwn />
          </section>
        )}
        <section aria-labelledby="part-heading">
          <h2 class="ds-heading" data-size="sm" id="part-heading">
            {t.ourPart}
          </h2>
          {event.engagements.rows.length === 0 ? <p class="quiet">{t.noPart}</p> : <OurParts reader={reader} event={event} />}
          <p>
            {event.engagements.total > event.engagements.rows.length && (
              <>
                <a class="ds-link" href={paths.engagements({ eventId: event.eventId })}>
                  {t.all} ({event.engagements.total})
                </a>{' '}
              </>
            )}
            <a class="ds-link" href={paths.newEngagement({ eventId: event.eventId })}>
              {t.log}
            </a>
          </p>
        </section>
        {event.level !== 'series' && <AddPart reader={reader} event={event} values={part.values} issues={part.issues} />}
        {event.children.length > 0 && (
          <section aria-labelledby="parts-heading">
            <h2 class="ds-heading" data-size="sm" id="parts-heading">
              {t.parts[event.level]}
            </h2>
            <EventTable reader={reader} rows={event.children} caption={t.parts[event.level]} />
          </section>
        )}
        <section aria-labelledby="history-heading">
          <h2 class="ds-heading" data-size="sm" id="history-heading">
            {words.engagements.history}
          </h2>
          <ChangeList reader={reader} changes={history} back={paths.event(event.eventId)} of={event.eventId} />
        </section>
      </>
    ),
  });
}

const EventFacts: FC<{ reader: Reader; event: EventView }> = ({ reader, event }) => {
  const { words, lang } = reader;
  const f = words.fields;
  const t = words.parties;
  return (
    <dl class="facts">
      {event.parent && (
        <div>
          <dt>{f.partOf}</dt>
          <dd>
            <EventLink reader={reader} event={event.parent} />
          </dd>
        </div>
      )}
      {event.period && (
        <div>
          <dt>{f.period}</dt>
          <dd>{periodText(event.period, lang)}</dd>
        </div>
      )}
      {event.recurrence && (
        <div>
          <dt>{f.recurrence}</dt>
          <dd>{label(RECURRENCES, event.recurrence, lang)}</dd>
        </div>
      )}
      {event.place && (
        <div>
          <dt>{f.place}</dt>
          <dd>
            <bdi>{event.place}</bdi>
          </dd>
        </div>
      )}
      {event.organisedBy.length > 0 && (
        <div>
          <dt>{f.organisers}</dt>
          <dd>
            <ul class="plain">
              {event.organisedBy.map((party) => (
                <li>
                  <a class="ds-link" href={paths.party(party.partyId)}>
                    <Local text={party.names} reader={reader} empty={party.acronym ?? words.common.unnamed} />
                  </a>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
      <div>
        <dt>{f.names}</dt>
        <dd>
          <ul class="plain">
            {event.names.map((name) => (
              <li>
                <bdi lang={name.lang && name.lang !== lang ? name.lang : undefined}>{name.name}</bdi>{' '}
                <span class="quiet">{[t[name.kind], name.lang && f[name.lang]].filter(Boolean).join(', ')}</span>
              </li>
            ))}
          </ul>
        </dd>
      </div>
    </dl>
  );
};
