import type { FC } from 'hono/jsx';
import { label } from '../../domain/code.ts';
import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import { OUR_ROLES } from '../../domain/codes/our-role.ts';
import type { Issue } from '../../domain/problem.ts';
import type { EventView, OurPart } from '../../register/event/event-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { periodText } from '../ui/dates.ts';
import { Choice, ErrorSummary, TextField } from '../ui/field.tsx';
import { Local, localText } from '../ui/local.tsx';
import { options } from '../ui/options.ts';

/** What we did at an event, session by session: in which roles, and with whom. */
export const OurParts: FC<{ reader: Reader; event: EventView }> = ({ reader, event }) => {
  const { words } = reader;
  const groups = [...Map.groupBy(event.engagements.rows, (row) => (row.at?.eventId === event.eventId ? '' : (row.at?.eventId ?? '')))];
  const named = groups.toSorted(([one], [other]) => Number(one !== '') - Number(other !== ''));
  const isGrouped = named.some(([eventId]) => eventId !== '');
  return (
    <div class="table-frame">
      <table class="ds-table cards">
        <caption class="ds-sr-only">{words.events.ourPart}</caption>
        <thead>
          <tr>
            <th scope="col">{words.common.what}</th>
            <th scope="col">{words.fields.ourRoles}</th>
            <th scope="col">{words.parties.title}</th>
            <th scope="col">{words.common.when}</th>
          </tr>
        </thead>
        {named.map(([eventId, rows]) => (
          <tbody>
            {isGrouped && (
              <tr class="group">
                <th scope="rowgroup" colspan={4}>
                  {eventId === '' ? words.events.atWhole : <Session reader={reader} at={rows[0]?.at ?? null} />}
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <PartRow reader={reader} row={row} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
};

const Session: FC<{ reader: Reader; at: OurPart['at'] }> = ({ reader, at }) =>
  at && (
    <a class="ds-link" href={paths.event(at.eventId)}>
      <Local text={at.names} reader={reader} empty={at.acronym ?? reader.words.common.unnamed} />
    </a>
  );

const PartRow: FC<{ reader: Reader; row: OurPart }> = ({ reader, row }) => {
  const { words, lang } = reader;
  return (
    <tr>
      <td>
        <a class="ds-link" href={paths.engagement(row.engagementId)}>
          <Local text={row.title} reader={reader} empty={label(ENGAGEMENT_KINDS, row.kind, lang)} />
        </a>
      </td>
      <td data-label={row.ourRoles.length > 0 ? words.fields.ourRoles : undefined}>{row.ourRoles.map((role) => label(OUR_ROLES, role, lang)).join(', ')}</td>
      <td data-label={row.parties.length > 0 ? words.parties.title : undefined}>
        {row.parties.map((party, at) => (
          <>
            {at > 0 && ', '}
            <a class="ds-link" href={paths.party(party.partyId)}>
              <Local text={party.names} reader={reader} empty={party.acronym ?? words.common.unnamed} />
            </a>
          </>
        ))}
      </td>
      <td class="when" data-label={words.common.when}>
        {row.period ? periodText(row.period, lang) : <span class="quiet">{words.common.unknown}</span>}
      </td>
    </tr>
  );
};

/** One more of our parts, in one step: kind, role, session and what it was about. */
export const AddPart: FC<{ reader: Reader; event: EventView; values: URLSearchParams; issues: readonly Issue[] }> = ({ reader, event, values, issues }) => {
  const { words: t, lang } = reader;
  const field = (name: string) => ({ reader, name, value: values.get(name) ?? '', issues });
  const labels: Record<string, string> = { kind: t.fields.kind, role: t.today.fields.role, at: t.events.session, subject: t.fields.subject };
  const sessions = event.children.map((row) => ({ value: row.eventId, label: localText(row.names, reader, row.acronym ?? t.common.unnamed) }));
  return (
    <section aria-labelledby="add-heading">
      <details class="ds-details" open={[...values].length > 0}>
        <summary id="add-heading">{t.events.addPart}</summary>
        <div>
          <p class="quiet">{t.events.addPartLead}</p>
          <ErrorSummary reader={reader} issues={issues} labels={(path) => labels[path] ?? path} />
          <form method="post" action={paths.eventParts(event.eventId)} id="add-part">
            <div class="row">
              <Choice {...field('kind')} label={t.fields.kind} options={options(ENGAGEMENT_KINDS, lang)} />
              <Choice {...field('role')} label={t.today.fields.role} empty={t.common.notSet} options={options(OUR_ROLES, lang)} />
              {sessions.length > 0 && <Choice {...field('at')} label={t.events.session} empty={t.events.atWhole} options={sessions} />}
            </div>
            <div class="row">
              <TextField {...field('subject')} label={t.fields.subject} hint={t.fields.subjectHint} />
            </div>
            <div class="buttons">
              <button class="ds-button" data-variant="secondary" type="submit">
                {t.events.add}
              </button>
              <a class="ds-button" data-variant="tertiary" href={paths.newEvent({ of: event.eventId })}>
                {t.events.newSession}
              </a>
            </div>
          </form>
        </div>
      </details>
    </section>
  );
};
