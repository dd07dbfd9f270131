import type { Child, FC } from 'hono/jsx';
import { label } from '../../domain/code.ts';
import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import type { PartyRole } from '../../domain/codes/party-role.ts';
import { REQUEST_STATUSES } from '../../domain/codes/request-status.ts';
import type { Engagement, PartyPart, RelatedEngagement } from '../../domain/engagement.ts';
import { periodOf } from '../../domain/period.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { areaText, periodText } from '../ui/dates.ts';
import { Local } from '../ui/local.tsx';
import type { Fact } from './fact.ts';

/** What an engagement says of a request: the answer and who gives it, what it came of, and what it led to. */
export function requestFacts(engagement: Engagement, reader: Reader): Fact[] {
  const { words: t, lang } = reader;
  const f = t.fields;
  const { requestStatus, answerBy, answerOwner, answeredOn, answer, cameOf, ledTo } = engagement;
  const rows: [field: string, heading: string, value: Child | null][] = [
    ['requestStatus', f.requestStatus, requestStatus && label(REQUEST_STATUSES, requestStatus, lang)],
    ['answerBy', f.answerBy, answerBy && periodText(answerBy, lang)],
    ['answerOwner', f.answerOwner, answerOwner && <bdi>{answerOwner}</bdi>],
    ['answeredOn', f.answeredOn, answeredOn && dayText(answeredOn, reader)],
    ['answer', f.answer, Object.keys(answer).length > 0 ? <Local text={answer} reader={reader} /> : null],
    ['cameOf', f.cameOf, cameOf && <Related reader={reader} engagements={[cameOf]} />],
    ['ledTo', f.ledTo, ledTo.length > 0 ? <Related reader={reader} engagements={ledTo} /> : null],
  ];
  return rows.flatMap(([field, heading, value]) => (value === null ? [] : [{ field, label: heading, value }]));
}

/** The parties by what they did: first those of the matter itself, then those it went through, and those it was on behalf of. */
export function partyFacts(engagement: Engagement, reader: Reader, roleLabel: (role: PartyRole) => string): Fact[] {
  const f = reader.words.fields;
  const isBeside = ({ role }: PartyPart) => role === 'via' || role === 'on-behalf-of';
  const groups: [heading: string, parties: PartyPart[], isNamed: boolean][] = [
    [f.parties, engagement.parties.filter((party) => !isBeside(party)), false],
    [f.via, engagement.parties.filter(({ role }) => role === 'via'), true],
    [f.onBehalfOf, engagement.parties.filter(({ role }) => role === 'on-behalf-of'), true],
  ];
  const shown = groups.filter(([, parties]) => parties.length > 0);
  return shown.map(([heading, parties, isNamed], at) => ({
    field: at === 0 ? 'parties' : 'partiesBeside', // the evidence of the parties stands once
    label: heading,
    value: (
      <ul class="plain">
        {parties.map((party) => (
          <li>
            <a class="ds-link" href={paths.party(party.partyId)}>
              <Local text={party.names} reader={reader} empty={party.acronym ?? reader.words.common.unnamed} />
            </a>{' '}
            <span class="quiet">
              {[isNamed ? null : roleLabel(party.role), party.country && areaText(party.country, reader.lang)].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    ),
  }));
}

/** Engagements that this one is tied to, each with its kind and time. */
export const Related: FC<{ reader: Reader; engagements: readonly RelatedEngagement[] }> = ({ reader, engagements }) => (
  <ul class="plain">
    {engagements.map(({ engagementId, title, kind, period }) => {
      const kindText = label(ENGAGEMENT_KINDS, kind, reader.lang);
      return (
        <li>
          <a class="ds-link" href={paths.engagement(engagementId)}>
            <Local text={title} reader={reader} empty={kindText} />
          </a>{' '}
          <span class="quiet">{[kindText, period && periodText(period, reader.lang)].filter(Boolean).join(', ')}</span>
        </li>
      );
    })}
  </ul>
);

/** A day for a person to read. */
export function dayText(day: string, reader: Reader): string {
  const period = periodOf(day);
  return period ? periodText(period, reader.lang) : day;
}
