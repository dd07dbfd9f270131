import type { FC } from 'hono/jsx';
import { label } from '../../domain/code.ts';
import { PARTY_TYPES } from '../../domain/codes/party-type.ts';
import type { PartyView } from '../../register/party/party-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { areaText } from '../ui/dates.ts';
import { Local } from '../ui/local.tsx';

/** Who a party is: name, kind and country, what it was called before, and what it came of and became. */
export const PartyHead: FC<{ reader: Reader; party: PartyView; name: string }> = ({ reader, party, name }) => {
  const { words, lang } = reader;
  const t = words.relationship;
  const kind = [party.type && label(PARTY_TYPES, party.type, lang), party.country && areaText(party.country, lang), party.isNetwork && words.parties.network];
  const former = party.names.filter((one) => one.to !== null && one.kind !== 'acronym');
  const line = party.ties.filter((tie) => tie.kind === 'successor-of');
  return (
    <>
      {kind.some(Boolean) && <p class="over">{kind.filter(Boolean).join(', ')}</p>}
      <div class="heading-row">
        <h1 class="ds-heading" data-size="lg">
          <Local text={party.current} reader={reader} empty={name} />
          {party.acronym && party.acronym !== name && <span class="quiet"> ({party.acronym})</span>}
        </h1>
        <div class="buttons">
          <a class="ds-button" data-variant="secondary" href={paths.partyBrief(party.partyId)}>
            {t.brief}
          </a>
          <a class="ds-button" data-variant="tertiary" href={paths.newAccount(aboutParty(party))}>
            {t.textOn}
          </a>
          <a class="ds-button" href={paths.editParty(party.partyId)}>
            {words.common.edit}
          </a>
        </div>
      </div>
      {former.length > 0 && (
        <p class="quiet">
          {t.formerly}:{' '}
          {former.map((one, at) => (
            <>
              {at > 0 && ', '}
              <bdi lang={one.lang && one.lang !== lang ? one.lang : undefined}>{one.name}</bdi> ({t.until(one.to?.slice(0, 4) ?? '')})
            </>
          ))}
        </p>
      )}
      {line.map((tie) => (
        <p>
          {words.ties.seenFrom['successor-of'][tie.direction]}{' '}
          <a class="ds-link" href={paths.party(tie.partyId)}>
            <Local text={tie.names} reader={reader} empty={tie.acronym ?? words.common.unnamed} />
          </a>
          {tie.period?.from && <span class="quiet"> ({tie.period.from.slice(0, 4)})</span>}
        </p>
      ))}
    </>
  );
};

/** A text on a party, or on a network where it is one. */
function aboutParty({ partyId, isNetwork }: PartyView) {
  const template = isNetwork ? 'network' : 'party';
  return { template, subject: `${template}:${partyId}` };
}
