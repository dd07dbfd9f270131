import type { Child } from 'hono/jsx';
import { label } from '../../domain/code.ts';
import { ACCESS_GRADES } from '../../domain/codes/access-grade.ts';
import { IDENTIFIER_SCHEMES } from '../../domain/codes/identifier-scheme.ts';
import { PARTY_TYPES } from '../../domain/codes/party-type.ts';
import type { LocalText } from '../../domain/lang.ts';
import type { LikelyPair, PartyRow, PartyView } from '../../register/party/party-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { areaText } from '../ui/dates.ts';
import { TextField } from '../ui/field.tsx';
import { Local, localText } from '../ui/local.tsx';
import { page } from '../ui/page.tsx';
import { RefusalNotice } from './refusal.tsx';
import { likenessText } from './likely-parties.tsx';

/** One of two parties to compare, with how much of what the reader may see would move with it. */
interface Side {
  party: PartyView;
  parent: LocalText | null;
  engagements: number;
  promises: number;
}

/** Two parties side by side, to choose which one stays. */
export function mergePartiesPage({ reader, sides, refusal }: { reader: Reader; sides: readonly [Side, Side]; refusal: string | null }) {
  const { words, lang } = reader;
  const t = words.parties;
  const f = words.fields;
  const name = ({ party }: Side) => localText(party.current, reader, party.acronym ?? words.common.unnamed);
  const rows: [string, (side: Side) => Child][] = [
    [
      f.names,
      ({ party }) =>
        party.names.map((one) => (
          <div>
            <bdi lang={one.lang && one.lang !== lang ? one.lang : undefined}>{one.name}</bdi>
          </div>
        )),
    ],
    [f.type, ({ party }) => [party.type && label(PARTY_TYPES, party.type, lang), party.isNetwork && t.network].filter(Boolean).join(', ')],
    [f.country, ({ party }) => party.country && areaText(party.country, lang)],
    [f.identifiers, ({ party }) => party.identifiers.map((one) => <div>{`${label(IDENTIFIER_SCHEMES, one.scheme, lang)}: ${one.value}`}</div>)],
    [f.website, ({ party }) => party.website],
    [f.parent, ({ parent }) => parent && <Local text={parent} reader={reader} />],
    [f.access, ({ party }) => label(ACCESS_GRADES, party.access, lang)],
    [t.engagements, (side) => String(side.engagements)],
    [reader.words.ties.title, ({ party }) => String(party.ties.length)],
    [words.commitments.title, (side) => String(side.promises)],
  ];
  const [one, other] = sides;
  return page({
    reader,
    title: t.mergeTitle,
    nav: 'parties',
    children: (
      <>
        <h1 class="ds-heading" data-size="lg">
          {t.mergeTitle}
        </h1>
        <p class="ds-paragraph lead">{t.mergeLead}</p>
        {refusal && <RefusalNotice sentence={refusal} />}
        {one.party.access !== other.party.access && <p class="ds-paragraph">{t.mergeOpens}</p>}
        <form method="post" action={paths.mergeParties(one.party.partyId, other.party.partyId)} class="stack">
          <div class="table-frame">
            <table class="ds-table">
              <caption class="ds-sr-only">{t.compareNamed(name(one), name(other))}</caption>
              <thead>
                <tr>
                  <td></td>
                  {sides.map((side) => (
                    <th scope="col">
                      <a class="ds-link" href={paths.party(side.party.partyId)}>
                        <bdi>{name(side)}</bdi>
                      </a>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(([heading, value]) => (
                  <tr>
                    <th scope="row">{heading}</th>
                    {sides.map((side) => (
                      <td>{value(side)}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <TextField reader={reader} name="why" label={`${f.why} (${words.common.optional})`} />
          <p class="ds-paragraph">{t.tellApartLead}</p>
          <div class="buttons">
            {[[one, other] as const, [other, one] as const].map(([kept, gone]) => (
              <button class="ds-button" data-variant="secondary" type="submit" formaction={paths.mergeParties(kept.party.partyId, gone.party.partyId)}>
                <bdi>{t.keepNamed(name(kept))}</bdi>
              </button>
            ))}
            <button class="ds-button" data-variant="secondary" type="submit" formaction={paths.tellPartiesApart(one.party.partyId, other.party.partyId)}>
              {t.tellApart}
            </button>
            <a class="ds-button" data-variant="tertiary" href={paths.party(one.party.partyId)}>
              {words.common.cancel}
            </a>
          </div>
        </form>
      </>
    ),
  });
}

/** All pairs of parties that are likely the same, the surest first. */
export function duplicatesPage({ reader, pairs }: { reader: Reader; pairs: readonly LikelyPair[] }) {
  const { words } = reader;
  const t = words.parties;
  const name = (row: PartyRow) => localText(row.names, reader, row.acronym ?? words.common.unnamed);
  const link = (row: PartyRow) => (
    <a class="ds-link" href={paths.party(row.partyId)}>
      <Local text={row.names} reader={reader} empty={row.acronym ?? words.common.unnamed} />
    </a>
  );
  return page({
    reader,
    title: t.duplicates,
    nav: 'parties',
    children: (
      <>
        <p class="over">
          <a class="ds-link" href={paths.parties()}>
            {t.title}
          </a>
        </p>
        <h1 class="ds-heading" data-size="lg">
          {t.duplicates}
        </h1>
        <p class="ds-paragraph lead">{pairs.length === 0 ? t.noDuplicates : t.duplicatesLead}</p>
        <ul class="plain spaced">
          {pairs.map((pair) => (
            <li class="merge-row">
              <span>
                {link(pair.one)} – {link(pair.other)} <bdi class="quiet">{likenessText(pair, reader)}</bdi>
              </span>
              <a
                class="ds-button"
                data-variant="secondary"
                data-size="sm"
                href={paths.mergeParties(pair.one.partyId, pair.other.partyId)}
                aria-label={t.compareNamed(name(pair.one), name(pair.other))}
              >
                {t.compare}
              </a>
            </li>
          ))}
        </ul>
      </>
    ),
  });
}
