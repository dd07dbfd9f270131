import type { FC } from 'hono/jsx';
import type { Dispute } from '../../register/claim/claim-verbs.ts';
import type { Page } from '../../register/page.ts';
import { paths, recordPath } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { Choice } from '../ui/field.tsx';
import { Local } from '../ui/local.tsx';
import { page } from '../ui/page.tsx';
import { Pager } from '../ui/pager.tsx';
import { changedFieldName } from './change-words.ts';
import { claimText } from './field-text.ts';

interface Props {
  reader: Reader;
  state: 'open' | 'settled' | 'all';
  after: string | null;
  found: Page<Dispute>;
}

/** The records on which sources disagree: first those where nobody has chosen. */
export function disputeListPage({ reader, state, after, found }: Props) {
  const { disputes: t, common, engagements } = reader.words;
  const asked = state === 'open' ? {} : { state };
  return page({
    reader,
    title: t.title,
    nav: 'sources',
    children: (
      <>
        <h1 class="ds-heading" data-size="lg">
          {t.title}
        </h1>
        <p class="ds-paragraph lead">{t.lead}</p>
        <form class="filters" method="get" action={paths.disputes()} role="search" aria-label={engagements.filters} data-size="sm">
          <Choice
            reader={reader}
            name="state"
            label={t.state}
            value={state}
            options={[
              { value: 'open', label: t.states.open },
              { value: 'settled', label: t.states.settled },
              { value: 'all', label: common.all },
            ]}
          />
          <div class="buttons">
            <button class="ds-button" data-variant="secondary" type="submit">
              {common.filter}
            </button>
          </div>
        </form>
        <p class="count" role="status">
          {t.count(found.total)}
        </p>
        {found.rows.length === 0 ? (
          <p class="ds-paragraph">{state === 'open' ? t.noneOpen : t.none}</p>
        ) : (
          <DisputeTable reader={reader} rows={found.rows} mixed={state === 'all'} />
        )}
        <Pager reader={reader} first={after ? paths.disputes(asked) : null} next={found.next ? paths.disputes({ ...asked, after: found.next }) : null} />
      </>
    ),
  });
}

const DisputeTable: FC<{ reader: Reader; rows: readonly Dispute[]; mixed: boolean }> = ({ reader, rows, mixed }) => {
  const t = reader.words.disputes;
  return (
    <div class="table-frame">
      <table class="ds-table cards">
        <caption class="ds-sr-only">{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.record}</th>
            <th scope="col">{t.says}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <td>
                <a class="ds-link" href={recordPath(row.recordId) ?? paths.changes()}>
                  <Local text={row.title} reader={reader} empty={reader.words.common.unnamed} />
                </a>
                {mixed && row.settled && <span class="quiet"> {t.settled}</span>}
              </td>
              <td data-label={t.says}>
                {row.fields.map((one) => (
                  <div>
                    {changedFieldName('claim', one.field.split('.')[0] ?? one.field, reader) ?? one.field}: <bdi>{saidText(one, reader)}</bdi>
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** What is in use, and then what the others say: "1. juni 2021 (i bruk); 3. juni 2021 (Avisa)". */
function saidText({ field, used, rivals }: Dispute['fields'][number], reader: Reader): string {
  const t = reader.words.disputes;
  const text = (value: string) => claimText(field, value, reader);
  const others = rivals.map(({ value, saidBy }) => (saidBy ? t.another(text(value), saidBy) : text(value)));
  return [...(used === null ? [] : [t.inUse(text(used))]), ...others].join('; ');
}
