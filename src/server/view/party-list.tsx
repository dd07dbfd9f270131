import type { FC } from 'hono/jsx';
import { label } from '../../domain/code.ts';
import { PARTY_TYPES } from '../../domain/codes/party-type.ts';
import type { PartyFilter } from '../../domain/party-filter.ts';
import type { Page } from '../../register/page.ts';
import type { PartyListRow } from '../../register/party/party-verbs.ts';
import { countryName } from '../../language/country-codes.ts';
import { paths, queryIn } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { Choice, CountryList, FilterFold, TextField } from '../ui/field.tsx';
import { options } from '../ui/options.ts';
import type { Option } from '../ui/options.ts';
import { page } from '../ui/page.tsx';
import { Pager } from '../ui/pager.tsx';
import { ColumnChoice } from './column-choice.tsx';
import { chipsOf } from './list-chips.ts';
import { Downloads, EmptyList, FilterChips } from './list-frame.tsx';
import { COUNTS, PARTY_COLUMNS, partyColumnLabel, shownPartyCell, USUAL_PARTY_COLUMNS } from './party-columns.tsx';
import type { PartyColumn } from './party-columns.tsx';
import { ViewForm, ViewLinks } from './saved-views.tsx';
import type { ViewsProps } from './saved-views.tsx';

export interface AskedParties extends PartyFilter {
  words?: string;
}

interface Props {
  reader: Reader;
  asked: AskedParties;
  column: PartyColumn[] | undefined;
  view: string | null;
  after: string | null;
  rows: Page<PartyListRow>;
  networks: readonly Option[]; // what one can be a member of
  saved: Omit<ViewsProps, 'reader'>;
}

/** The list of parties: filters and columns in the address, views kept of them, and the same as a file. */
export function partyListPage({ reader, asked, column, view, after, rows, networks, saved }: Props) {
  const { words } = reader;
  const t = words.parties;
  const shape = { ...(column ? { column } : {}), ...(view ? { view } : {}) };
  const at = (more: object = {}) => paths.parties({ ...asked, ...shape, ...more });
  const clear = paths.parties({ ...shape, view: view ?? 'all' });
  const chips = chipsOf(
    asked,
    (key) => (key === 'words' ? t.words : key === 'type' || key === 'country' ? words.fields[key] : t.filters[key]),
    (key, value) => valueText(key, value, reader, networks),
    (rest) => paths.parties({ ...rest, ...shape, view: view ?? 'all' }),
  );
  const columns = column ?? USUAL_PARTY_COLUMNS;
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
        <ViewLinks reader={reader} {...saved} />
        <Filters reader={reader} asked={asked} shape={shape} networks={networks} />
        <FilterChips reader={reader} chips={chips} clear={clear} />
        <div class="list-tools">
          <p class="count" role="status">
            {t.count(rows.total)}{' '}
            <a class="ds-link" href={paths.duplicateParties()}>
              {t.duplicates}
            </a>
          </p>
          {rows.rows.length > 0 && <Downloads reader={reader} at={(format) => paths.partiesFile(format, { ...asked, ...(column ? { column } : {}) })} />}
        </div>
        <div class="list-shape">
          {rows.rows.length > 0 && (
            <ColumnChoice
              reader={reader}
              at={paths.parties()}
              kept={[...new URLSearchParams(queryIn(paths.parties({ ...asked, ...(view ? { view } : {}) })))]}
              all={PARTY_COLUMNS}
              usual={USUAL_PARTY_COLUMNS}
              chosen={column}
              labelOf={(one) => partyColumnLabel(one, reader)}
            />
          )}
          <ViewForm reader={reader} {...saved} />
        </div>
        {rows.rows.length === 0 ? (
          <EmptyList reader={reader} chips={chips} clear={clear} lead={t.empty} />
        ) : (
          <div class="table-frame">
            <table class="ds-table cards" data-hover="true">
              <caption class="ds-sr-only">{t.caption}</caption>
              <thead>
                <tr>
                  {columns.map((one) => (
                    <th scope="col">{partyColumnLabel(one, reader)}</th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.rows.map((row) => (
                  <tr data-row>
                    {columns.map((one) => {
                      const shown = shownPartyCell(row, one, reader, columns);
                      return (
                        <td class={COUNTS.has(one) ? 'number' : undefined} data-label={one !== 'name' && shown ? partyColumnLabel(one, reader) : undefined}>
                          {shown}
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        <Pager reader={reader} first={after ? at() : null} next={rows.next ? at({ after: rows.next }) : null} />
      </>
    ),
  });
}

function valueText(key: keyof AskedParties, value: string, reader: Reader, networks: readonly Option[]): string {
  const t = reader.words.parties;
  if (key === 'type') return label(PARTY_TYPES, value, reader.lang);
  if (key === 'country') return countryName(value, reader.lang);
  if (key === 'open') return t.opens[value as 'promises'];
  if (key === 'network' || key === 'engaged') return reader.words.common[value as 'yes'];
  if (key === 'memberOf') return networks.find((one) => one.value === value)?.label ?? reader.words.lists.hiddenOne;
  return value;
}

const Filters: FC<{ reader: Reader; asked: AskedParties; shape: { column?: PartyColumn[]; view?: string }; networks: readonly Option[] }> = (props) => {
  const { reader, asked, shape, networks } = props;
  const { words, lang } = reader;
  const t = words.parties;
  const all = words.common.all;
  const either = (['yes', 'no'] as const).map((value) => ({ value, label: words.common[value] }));
  return (
    <FilterFold reader={reader} open={false}>
      <form class="filters" method="get" action={paths.parties()} role="search" aria-label={words.engagements.filters} data-size="sm">
        {shape.column?.map((one) => (
          <input type="hidden" name="column" value={one} />
        ))}
        {shape.view && <input type="hidden" name="view" value={shape.view} />}
        <TextField reader={reader} name="words" label={t.words} value={asked.words} />
        <Choice reader={reader} name="type" label={words.fields.type} value={asked.type} empty={all} options={options(PARTY_TYPES, lang)} />
        <TextField
          reader={reader}
          name="country"
          label={words.fields.country}
          value={asked.country && countryName(asked.country, lang)}
          size={14}
          list="countries"
        />
        <CountryList reader={reader} />
        <Choice reader={reader} name="network" label={t.filters.network} value={asked.network} empty={all} options={either} />
        {networks.length > 0 && <Choice reader={reader} name="memberOf" label={t.filters.memberOf} value={asked.memberOf} empty={all} options={networks} />}
        <Choice
          reader={reader}
          name="open"
          label={t.filters.open}
          value={asked.open}
          empty={all}
          options={(['promises', 'requests'] as const).map((value) => ({ value, label: t.opens[value] }))}
        />
        <Choice reader={reader} name="engaged" label={t.filters.engaged} value={asked.engaged} empty={all} options={either} />
        <div class="buttons">
          <button class="ds-button" data-variant="secondary" type="submit">
            {words.common.filter}
          </button>
        </div>
      </form>
    </FilterFold>
  );
};
