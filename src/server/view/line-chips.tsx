import type { FC } from 'hono/jsx';
import { label } from '../../domain/code.ts';
import { ACCESS_GRADES } from '../../domain/codes/access-grade.ts';
import { DIRECTIONS } from '../../domain/codes/direction.ts';
import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import { OUR_ROLES } from '../../domain/codes/our-role.ts';
import { TOPICS } from '../../domain/codes/topic.ts';
import type { Period } from '../../domain/period.ts';
import type { LinePick } from '../../intake/line-picks.ts';
import { NEW_PARTY, NO_PARTY, NOTHING } from '../../intake/line-picks.ts';
import { countryName } from '../../language/country-codes.ts';
import { pickValue } from '../form/read-picks.ts';
import type { Reader } from '../server-parts.ts';
import { periodText } from '../ui/dates.ts';
import { draftChips } from './draft-chips.ts';
import type { LineRead } from './line-read.ts';

/** One way a fact could be. `to` is what it would be, and the same as what was read where that is it. */
interface Way {
  to: string;
  text: string;
}

type Choosing = { id: string; name: string; field: LinePick['field']; from: string; chosen: string; ways: readonly Way[]; more?: readonly Way[] };

/** The facts of a reading. What could be otherwise is a list to choose from, dressed as the chip it replaces; it works with the keyboard and without script. */
export const LineChips: FC<{ reader: Reader; read: LineRead }> = ({ reader, read: { read, base, draft, picks, alternatives } }) => {
  const { words: t, lang } = reader;
  const f = t.today.fields;
  const l = t.logLine;
  const { kinds, periods, parties, access, unread } = alternatives;
  const coded = (list: Parameters<typeof label>[0], codes: readonly string[]): Way[] => codes.map((code) => ({ to: code, text: label(list, code, lang) }));
  const all = (list: Parameters<typeof label>[0]) =>
    coded(
      list,
      list.map(({ code }) => code),
    );
  const when = (period: Period | null): Way => ({ to: period?.edtf ?? NOTHING, text: period ? periodText(period, lang) : l.notSaid });
  const picked = (field: LinePick['field'], from: string) => picks.findLast((pick) => pick.field === field && pick.from === from)?.to ?? from;
  const fixed = draftChips(draft, reader).filter(({ label: name }) => ![f.kind, f.period, f.party, f.role, f.topic].includes(name));
  return (
    <dl class="chips">
      <Select
        {...{ id: 'pick-kind', name: f.kind, field: 'kind', from: read.kind, chosen: draft.kind }}
        ways={coded(ENGAGEMENT_KINDS, kinds.likely)}
        more={coded(ENGAGEMENT_KINDS, kinds.others)}
        groups={[l.likelyKinds, l.otherKinds]}
      />
      <Select
        {...{ id: 'pick-period', name: f.period, field: 'period', from: read.period?.edtf ?? NOTHING, chosen: draft.period?.edtf ?? NOTHING }}
        ways={periods.map(when)}
      />
      {read.parties.map((party, at) => (
        <Select
          {...{ id: `pick-party-${at}`, name: f.party, field: 'party', from: party.said, chosen: picked('party', party.said) }}
          about={l.partyNamed(party.said)}
          ways={[
            ...(parties[at]?.candidates ?? []).map(({ partyId, name, country }) => ({
              to: partyId === party.partyId ? party.said : partyId,
              text: country ? `${name} (${countryName(country, lang)})` : name,
            })),
            { to: party.partyId === null ? party.said : NEW_PARTY, text: l.newParty(party.partyId === null ? party.name : party.said) },
            { to: NO_PARTY, text: l.noParty },
          ]}
        />
      ))}
      {(base.ourRoles.length > 0 ? base.ourRoles : [NOTHING]).map((role, at) => (
        <Select
          {...{ id: `pick-role-${at}`, name: f.role, field: 'role', from: role, chosen: picked('role', role) }}
          ways={[...all(OUR_ROLES), { to: NOTHING, text: l.noRole }]}
        />
      ))}
      <Select {...{ id: 'pick-direction', name: l.direction, field: 'direction', from: base.direction, chosen: draft.direction }} ways={all(DIRECTIONS)} />
      {fixed.map((chip) => (
        <div class="ds-tag" data-color="info" data-variant="default">
          <dt>{chip.label}</dt>
          <dd lang={chip.lang}>{chip.value}</dd>
        </div>
      ))}
      {read.topics.map((topic, at) => (
        <Select
          {...{ id: `pick-topic-${at}`, name: f.topic, field: 'topic', from: topic, chosen: picked('topic', topic) }}
          ways={[...all(TOPICS), { to: NOTHING, text: l.noTopic }]}
        />
      ))}
      <Select {...{ id: 'pick-access', name: l.access, field: 'access', from: read.access, chosen: draft.access }} ways={coded(ACCESS_GRADES, access)} />
      {unread && (
        <div class="ds-tag unread" data-color="neutral" data-variant="default">
          <dt>
            <label for="pick-unread">
              <bdi>{l.unread(unread.words)}</bdi>
            </label>
          </dt>
          <dd>
            <Choices
              {...{ id: 'pick-unread', field: 'unread', from: unread.words, chosen: picked('unread', unread.words) }}
              ways={[
                ...(unread.inTitle ? [{ to: unread.words, text: l.inTitle }] : []),
                { to: unread.inTitle ? 'note' : unread.words, text: l.toNote },
                ...(unread.inTitle ? [] : [{ to: 'title', text: l.toTitle }]),
              ]}
              about={l.unreadPlace}
            />
          </dd>
        </div>
      )}
    </dl>
  );
};

const Select: FC<Choosing & { about?: string; groups?: readonly [string, string] }> = (props) => (
  <div class="ds-tag" data-color="info" data-variant="default">
    <dt>
      <label for={props.id}>{props.name}</label>
    </dt>
    <dd>
      <Choices {...props} />
    </dd>
  </div>
);

const Choices: FC<Omit<Choosing, 'name'> & { about?: string; groups?: readonly [string, string] }> = ({
  id,
  field,
  from,
  chosen,
  ways,
  more = [],
  about,
  groups,
}) => {
  const known = [...ways, ...more].some(({ to }) => to === chosen);
  const option = ({ to, text }: Way) => (
    <option value={pickValue(field, from, to)} selected={to === (known ? chosen : from)}>
      {text}
    </option>
  );
  return (
    <select id={id} name="pick" title={about}>
      {groups ? (
        <>
          <optgroup label={groups[0]}>{ways.map(option)}</optgroup>
          <optgroup label={groups[1]}>{more.map(option)}</optgroup>
        </>
      ) : (
        ways.map(option)
      )}
    </select>
  );
};
