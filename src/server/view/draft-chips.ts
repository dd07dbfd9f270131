import { label } from '../../domain/code.ts';
import { DIRECTIONS } from '../../domain/codes/direction.ts';
import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import { OUR_ROLES } from '../../domain/codes/our-role.ts';
import { PARTY_ROLES } from '../../domain/codes/party-role.ts';
import { REQUEST_STATUSES } from '../../domain/codes/request-status.ts';
import { ENGAGEMENT_STATUSES } from '../../domain/codes/status.ts';
import { TOPICS } from '../../domain/codes/topic.ts';
import type { EngagementDraft } from '../../domain/draft.ts';
import { inLang } from '../../domain/lang.ts';
import { figureText } from '../../language/figures.ts';
import type { Reader } from '../server-parts.ts';
import type { ProposalField } from '../../domain/proposal.ts';
import type { Chip } from '../ui/chips.tsx';
import { areaText, periodText } from '../ui/dates.ts';

/** A chip, and the field it is of where that can stand on words of its own. */
type Fact = Chip & { field?: ProposalField };

const NO_PINS: ReadonlyMap<ProposalField, string> = new Map();

/** What a draft says, fact by fact, for a person to confirm at a glance; the first fact of a field with the words it stands on, where it has its own. */
export function draftChips(draft: EngagementDraft, reader: Reader, pins = NO_PINS): Chip[] {
  const { words: t, lang } = reader;
  const f = t.today.fields;
  const subject = inLang(draft.subject, lang);
  const chips: (Fact | null)[] = [
    { field: 'kind', label: f.kind, value: label(ENGAGEMENT_KINDS, draft.kind, lang) },
    pins.has('direction') ? { field: 'direction', label: t.fields.direction, value: label(DIRECTIONS, draft.direction, lang) } : null,
    draft.period && { field: 'period', label: f.period, value: periodText(draft.period, lang) },
    ...draft.parties.map((party): Fact => ({ field: 'parties', label: f.party, value: `${party.name} (${label(PARTY_ROLES, party.role, lang)})` })),
    ...draft.ourRoles.map((role): Fact => ({ field: 'ourRoles', label: f.role, value: label(OUR_ROLES, role, lang) })),
    draft.event === null ? null : { field: 'event', label: f.event, value: draft.event },
    subject && { field: 'subject', label: f.subject, value: subject.text, ...(subject.lang === lang ? {} : { lang: subject.lang }) },
    ...draft.figures.map((figure): Fact => ({ field: 'figures', label: f.figure, value: figureText(figure, lang) })),
    ...draft.areas.map((area): Fact => ({ field: 'areas', label: f.area, value: areaText(area.code, lang) })),
    ...draft.topics.map((topic): Fact => ({ field: 'topics', label: f.topic, value: label(TOPICS, topic, lang) })),
    draft.commitment && {
      field: 'commitment',
      label: f.commitment,
      value: [draft.commitment.by === 'us' ? t.commitments.ours : t.commitments.theirs, draft.commitment.due ? periodText(draft.commitment.due, lang) : null]
        .filter(Boolean)
        .join(', '),
    },
    draft.requestStatus && { label: t.fields.requestStatus, value: label(REQUEST_STATUSES, draft.requestStatus, lang) },
    draft.status === 'held' ? null : { label: f.status, value: label(ENGAGEMENT_STATUSES, draft.status, lang) },
  ];
  const told = new Set<ProposalField>();
  return chips.flatMap((chip) => {
    if (chip === null) return [];
    const { field, ...shown } = chip;
    const said = field && !told.has(field) ? pins.get(field) : undefined;
    if (field) told.add(field);
    return [said === undefined ? shown : { ...shown, said, pin: field! }];
  });
}

/** A short name for a draft: its title, or its kind and first party. */
export function draftTitle(draft: EngagementDraft, reader: Reader): string {
  return inLang(draft.title, reader.lang)?.text ?? [label(ENGAGEMENT_KINDS, draft.kind, reader.lang), draft.parties[0]?.name].filter(Boolean).join(': ');
}
