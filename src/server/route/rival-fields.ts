import type { Code } from '../../domain/code.ts';
import { DIRECTIONS } from '../../domain/codes/direction.ts';
import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import { MODES } from '../../domain/codes/mode.ts';
import { PARTY_TYPES } from '../../domain/codes/party-type.ts';
import { RECURRENCES } from '../../domain/codes/recurrence.ts';
import { REQUEST_STATUSES } from '../../domain/codes/request-status.ts';
import { TRIGGERS } from '../../domain/codes/trigger.ts';
import type { Engagement } from '../../domain/engagement.ts';
import type { Period } from '../../domain/period.ts';
import { takesAnswer } from '../../domain/request.ts';
import { figureText } from '../../language/figures.ts';
import type { PartyView } from '../../register/party/party-verbs.ts';
import type { RivalField, RivalInput } from '../form/rival-form.ts';
import type { Reader } from '../server-parts.ts';
import { localText } from '../ui/local.tsx';
import { claimText } from '../view/field-text.ts';

type Said = string | Period | null | undefined;

/** The fields of an engagement on which sources may disagree, with what it carries in each. */
export function fieldsOfEngagement(engagement: Engagement, reader: Reader): RivalField[] {
  const one = fieldOf(reader);
  const { event, work, figures } = engagement;
  return [
    one('period', 'period', engagement.period),
    one('kind', 'code', engagement.kind, ENGAGEMENT_KINDS),
    one('direction', 'code', engagement.direction, DIRECTIONS),
    one('event', 'words', event && localText(event.names, reader, event.acronym ?? '')),
    one('figures', 'words', figures.map((figure) => figureText(figure, reader.lang)).join('; ')),
    one('mode', 'code', engagement.mode, MODES),
    one('trigger', 'code', engagement.trigger, TRIGGERS),
    one('recurrence', 'code', engagement.recurrence, RECURRENCES),
    one('work', 'words', work?.title),
    ...(takesAnswer(engagement.kind)
      ? [
          one('requestStatus', 'code', engagement.requestStatus, REQUEST_STATUSES),
          one('answerBy', 'period', engagement.answerBy),
          one('answeredOn', 'day', engagement.answeredOn),
        ]
      : []),
  ];
}

/** The same of a party. */
export function fieldsOfParty(party: PartyView, reader: Reader): RivalField[] {
  const one = fieldOf(reader);
  return [one('type', 'code', party.type, PARTY_TYPES), one('country', 'country', party.country), one('website', 'address', party.website)];
}

function fieldOf(reader: Reader) {
  return (field: keyof Reader['words']['fields'] & string, input: RivalInput, said: Said, codes: readonly Code[] = []): RivalField => {
    const carried = typeof said === 'string' ? said : (said?.edtf ?? '');
    const label = reader.words.fields[field];
    return { field, label: typeof label === 'string' ? label : field, input, codes, carried, shown: carried && claimText(field, carried, reader) };
  };
}
