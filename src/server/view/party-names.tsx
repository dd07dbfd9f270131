import type { FC } from 'hono/jsx';
import { label } from '../../domain/code.ts';
import { IDENTIFIER_SCHEMES } from '../../domain/codes/identifier-scheme.ts';
import type { PartyView } from '../../register/party/party-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { Local } from '../ui/local.tsx';
import { IdentifierLink } from '../ui/identifier-link.tsx';

/** The names of a party through time, and what else identifies it. */
export const PartyNames: FC<{ reader: Reader; party: PartyView }> = ({ reader, party }) => {
  const { words } = reader;
  const t = words.parties;
  return (
    <section aria-labelledby="names-heading">
      <h2 class="ds-heading" data-size="sm" id="names-heading">
        {t.namesThroughTime}
      </h2>
      <ul class="plain">
        {party.names.map((name) => (
          <li>
            <bdi lang={name.lang && name.lang !== reader.lang ? name.lang : undefined}>{name.name}</bdi>{' '}
            <span class="quiet">
              {[
                t[name.kind],
                name.lang && words.fields[name.lang],
                name.from || name.to ? `${name.from ?? ''}–${name.to ?? ''}` : name.kind === 'official' ? t.current : null,
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
      {(party.identifiers.length > 0 || party.website || party.parent) && (
        <dl class="facts">
          {party.parent && (
            <div>
              <dt>{words.fields.parent}</dt>
              <dd>
                <a class="ds-link" href={paths.party(party.parent.partyId)}>
                  <Local text={party.parent.names} reader={reader} empty={party.parent.acronym ?? words.common.unnamed} />
                </a>
              </dd>
            </div>
          )}
          {party.website && (
            <div>
              <dt>{words.fields.website}</dt>
              <dd>
                {/^https?:/.test(party.website) ? (
                  <a class="ds-link" rel="noreferrer" href={party.website}>
                    {party.website}
                  </a>
                ) : (
                  party.website
                )}
              </dd>
            </div>
          )}
          {party.identifiers.map((one) => (
            <div>
              <dt>{label(IDENTIFIER_SCHEMES, one.scheme, reader.lang)}</dt>
              <dd>
                <IdentifierLink {...one} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
};
