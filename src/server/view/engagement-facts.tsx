import type { Child } from 'hono/jsx';
import { label } from '../../domain/code.ts';
import { ACCESS_GRADES } from '../../domain/codes/access-grade.ts';
import { AREA_ROLES } from '../../domain/codes/area-role.ts';
import { DIRECTIONS } from '../../domain/codes/direction.ts';
import { LEGAL_BASES } from '../../domain/codes/legal-basis.ts';
import { MODES } from '../../domain/codes/mode.ts';
import { OUR_ROLES } from '../../domain/codes/our-role.ts';
import { PARTY_ROLES } from '../../domain/codes/party-role.ts';
import { RECURRENCES } from '../../domain/codes/recurrence.ts';
import { ENGAGEMENT_STATUSES } from '../../domain/codes/status.ts';
import { TOPICS } from '../../domain/codes/topic.ts';
import { TRIGGERS } from '../../domain/codes/trigger.ts';
import { WORK_FORMS } from '../../domain/codes/work-form.ts';
import type { Engagement } from '../../domain/engagement.ts';
import { goalName } from '../../domain/goal.ts';
import { figureText } from '../../language/figures.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { areaText, periodText } from '../ui/dates.ts';
import { Local } from '../ui/local.tsx';
import type { Fact } from './fact.ts';
import { partyFacts, requestFacts } from './request-facts.tsx';

/** The facts of an engagement that hold something, in the order they are read. */
export function engagementFacts(engagement: Engagement, reader: Reader): Fact[] {
  const { words: t, lang } = reader;
  const f = t.fields;
  const facts: Fact[] = [];
  const add = (field: string, heading: string, value: Child | null) => value !== null && facts.push({ field, label: heading, value });
  const code = (field: string, heading: string, list: Parameters<typeof label>[0], value: string | null) =>
    add(field, heading, value === null ? null : label(list, value, lang));
  add(
    'period',
    f.period,
    engagement.period &&
      (engagement.period.said === engagement.period.edtf ? (
        periodText(engagement.period, lang)
      ) : (
        <>
          {periodText(engagement.period, lang)} <bdi class="quiet">{t.common.quoted(engagement.period.said)}</bdi>
        </>
      )),
  );
  facts.push(...partyFacts(engagement, reader, (role) => label(PARTY_ROLES, role, lang)));
  add('ourRoles', f.ourRoles, engagement.ourRoles.length === 0 ? null : engagement.ourRoles.map((role) => label(OUR_ROLES, role, lang)).join(', '));
  add('subject', f.subject, Object.keys(engagement.subject).length === 0 ? null : <Local text={engagement.subject} reader={reader} />);
  code('direction', f.direction, DIRECTIONS, engagement.direction);
  code('trigger', f.trigger, TRIGGERS, engagement.trigger);
  code('status', f.status, ENGAGEMENT_STATUSES, engagement.status);
  facts.push(...requestFacts(engagement, reader));
  code('mode', f.mode, MODES, engagement.mode);
  code('recurrence', f.recurrence, RECURRENCES, engagement.recurrence);
  add(
    'event',
    f.event,
    engagement.event && (
      <a class="ds-link" href={paths.event(engagement.event.eventId)}>
        <Local text={engagement.event.names} reader={reader} empty={engagement.event.acronym ?? t.common.unnamed} />
      </a>
    ),
  );
  add(
    'areas',
    f.areas,
    engagement.areas.length === 0 ? null : engagement.areas.map((area) => `${areaText(area.code, lang)} (${label(AREA_ROLES, area.role, lang)})`).join(', '),
  );
  add(
    'figures',
    f.figures,
    engagement.figures.length === 0 ? null : (
      <ul class="plain">
        {engagement.figures.map((figure) => (
          <li>
            {figureText(figure, lang)} {figure.said && <bdi class="quiet">{t.common.quoted(figure.said)}</bdi>}
          </li>
        ))}
      </ul>
    ),
  );
  add('topics', f.topics, engagement.topics.length === 0 ? null : engagement.topics.map((topic) => label(TOPICS, topic, lang)).join(', '));
  add(
    'goals',
    f.goals,
    engagement.goals.length === 0 ? null : (
      <ul class="plain">
        {engagement.goals.map((goal) => (
          <li>
            <a class="ds-link" href={paths.engagements({ goal: goal.goalId })}>
              {goalName(goal, lang)}
            </a>{' '}
            <span class="quiet">{goal.year}</span>
          </li>
        ))}
      </ul>
    ),
  );
  add(
    'work',
    f.work,
    engagement.work && (
      <>
        {label(WORK_FORMS, engagement.work.form, lang)}
        {engagement.work.title && (
          <>
            : <cite lang={engagement.work.lang === 'und' ? undefined : engagement.work.lang}>{engagement.work.title}</cite>
          </>
        )}
        {engagement.work.url && /^https?:/.test(engagement.work.url) && (
          <>
            {' '}
            <a class="ds-link" rel="noreferrer" href={engagement.work.url}>
              {f.workUrl}
            </a>
          </>
        )}
      </>
    ),
  );
  add(
    'links',
    f.links,
    engagement.links.length === 0 ? null : (
      <ul class="plain">
        {engagement.links.map((link) => (
          <li>
            {/^https?:/.test(link) ? (
              <a class="ds-link" rel="noreferrer" href={link}>
                {link}
              </a>
            ) : (
              link
            )}
          </li>
        ))}
      </ul>
    ),
  );
  add('complete', f.complete, engagement.complete ? null : t.common.no);
  add('note', f.note, engagement.note && <span class="lines">{engagement.note}</span>);
  code('access', f.access, ACCESS_GRADES, engagement.access);
  code('accessBasis', f.accessBasis, LEGAL_BASES, engagement.accessBasis);
  return facts;
}
