import type { FC } from 'hono/jsx';
import { label } from '../../domain/code.ts';
import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import { OUR_ROLES } from '../../domain/codes/our-role.ts';
import type { Relationship, TimelineRow } from '../../register/party/relationship-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { periodText } from '../ui/dates.ts';
import { Local, localText } from '../ui/local.tsx';
import { YearBars } from './year-bars.tsx';

const OPEN_YEARS = 3;
const OPEN_ROWS = 25;

/** What we have done with a party, year by year; the latest years open, those before folded. */
export const Timeline: FC<{ reader: Reader; told: Relationship }> = ({ reader, told }) => {
  const { words } = reader;
  const t = words.relationship;
  const openYears = told.years.slice(0, OPEN_YEARS).map(({ year }) => year);
  const open = told.latest.filter((row, at) => at < OPEN_ROWS && openYears.includes(row.year));
  const folded = told.latest.slice(open.length);
  return (
    <section aria-labelledby="timeline-heading">
      <h2 class="ds-heading" data-size="sm" id="timeline-heading">
        {t.timeline}
      </h2>
      {told.total === 0 ? <p class="quiet">{words.parties.noEngagements}</p> : <YearBars reader={reader} years={told.years} />}
      <Years reader={reader} told={told} rows={open} />
      {folded.length > 0 && (
        <details class="earlier">
          <summary>{t.earlier(told.total - open.length)}</summary>
          <Years reader={reader} told={told} rows={folded} />
        </details>
      )}
      {(told.total > told.latest.length || told.parts > 0) && (
        <p>
          {told.total > told.latest.length && (
            <a class="ds-link" href={paths.engagements({ partyId: told.partyId })}>
              {words.parties.allEngagements} ({told.total})
            </a>
          )}{' '}
          {told.parts > 0 && (
            <a class="ds-link" href={told.hasParts ? paths.party(told.partyId) : paths.partyWithParts(told.partyId)}>
              {told.hasParts ? t.withoutParts : t.withParts(told.parts)}
            </a>
          )}
        </p>
      )}
    </section>
  );
};

const Years: FC<{ reader: Reader; told: Relationship; rows: readonly TimelineRow[] }> = ({ reader, told, rows }) => (
  <>
    {[...Map.groupBy(rows, (row) => row.year)].map(([year, inYear]) => (
      <div class="timeline-year">
        <h3 class="ds-heading" data-size="2xs">
          {String(year)}
        </h3>
        <TimelineList reader={reader} partyId={told.partyId} hasParts={told.hasParts} rows={inYear} />
      </div>
    ))}
  </>
);

/** Engagements as lines: when, what, our role and the event; with the part it was through where it was not the party itself. */
export const TimelineList: FC<{ reader: Reader; partyId: string; hasParts?: boolean; rows: readonly TimelineRow[] }> = ({
  reader,
  partyId,
  hasParts,
  rows,
}) => {
  const { words, lang } = reader;
  return (
    <ul class="plain timeline">
      {rows.map((row) => {
        const kind = label(ENGAGEMENT_KINDS, row.kind, lang);
        const isThroughPart = hasParts && !row.parties.some((party) => party.partyId === partyId);
        const through = row.parties.map((party) => party.acronym ?? localText(party.names, reader)).join(', ');
        const about = [kind, ...row.ourRoles.map((role) => label(OUR_ROLES, role, lang)), isThroughPart && `${words.relationship.ofPart} ${through}`].filter(
          Boolean,
        );
        return (
          <li>
            <span class="timeline-when">{row.period ? periodText(row.period, lang) : words.common.unknown}</span>
            <span>
              <a class="ds-link" href={paths.engagement(row.engagementId)}>
                <Local text={row.title} reader={reader} empty={kind} />
              </a>{' '}
              <span class="quiet">
                {about.join(', ')}
                {row.event && (
                  <>
                    {' · '}
                    <a href={paths.event(row.event.eventId)}>{row.event.acronym ?? <Local text={row.event.names} reader={reader} />}</a>
                  </>
                )}
              </span>
            </span>
          </li>
        );
      })}
    </ul>
  );
};
