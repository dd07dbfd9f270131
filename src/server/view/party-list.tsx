import { label } from '../../domain/code.ts';
import { PARTY_TYPES } from '../../domain/codes/party-type.ts';
import type { Page } from '../../register/page.ts';
import type { PartyRow } from '../../register/party/party-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { areaText } from '../ui/dates.ts';
import { TextField } from '../ui/field.tsx';
import { Local } from '../ui/local.tsx';
import { page } from '../ui/page.tsx';
import { Pager } from '../ui/pager.tsx';

export function partyListPage({ reader, q, after, rows }: { reader: Reader; q: string; after: string | null; rows: Page<PartyRow> }) {
  const { words, lang } = reader;
  const t = words.parties;
  return page({
    reader,
    title: t.title,
    nav: 'parties',
    children: (
      <>
        <div class="heading-row">
          <h1 class="ds-heading" data-size="lg">
            {t.title}
          </h1>
          <a class="ds-button" href={paths.newParty()}>
            {t.new}
          </a>
        </div>
        <form class="filters" method="get" action={paths.parties()} role="search" data-size="sm">
          <TextField reader={reader} name="words" label={t.words} value={q} />
          <div class="buttons">
            <button class="ds-button" data-variant="secondary" type="submit">
              {words.common.filter}
            </button>
          </div>
        </form>
        <p class="count" role="status">
          {t.count(rows.total)}{' '}
          <a class="ds-link" href={paths.duplicateParties()}>
            {t.duplicates}
          </a>
        </p>
        {rows.rows.length === 0 ? (
          <p class="ds-paragraph">{t.none}</p>
        ) : (
          <div class="table-frame">
            <table class="ds-table" data-hover="true">
              <caption class="ds-sr-only">{t.caption}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.fields.partyName}</th>
                  <th scope="col">{words.fields.type}</th>
                  <th scope="col">{words.fields.country}</th>
                  <th scope="col">{t.engagements}</th>
                </tr>
              </thead>
              <tbody>
                {rows.rows.map((row) => (
                  <tr>
                    <td>
                      <a class="ds-link" href={paths.party(row.partyId)}>
                        <Local text={row.names} reader={reader} empty={row.acronym ?? words.common.unnamed} />
                      </a>
                      {row.acronym && <span class="quiet"> {row.acronym}</span>}
                    </td>
                    <td>{[row.type && label(PARTY_TYPES, row.type, lang), row.isNetwork && t.network].filter(Boolean).join(', ')}</td>
                    <td>{row.country && areaText(row.country, lang)}</td>
                    <td class="number">{row.engagements}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        <Pager reader={reader} first={after ? paths.parties({ words: q }) : null} next={rows.next ? paths.parties({ words: q, after: rows.next }) : null} />
      </>
    ),
  });
}
