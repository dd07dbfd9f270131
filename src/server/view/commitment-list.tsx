import type { FC } from 'hono/jsx';
import { label } from '../../domain/code.ts';
import { COMMITMENT_STATUSES } from '../../domain/codes/commitment-status.ts';
import type { CommitmentView } from '../../domain/engagement.ts';
import type { Ledger, LedgerSum } from '../../register/commitment/commitment-verbs.ts';
import { paths, sayingAll } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { Choice, FilterFold, TextField, Tick } from '../ui/field.tsx';
import { options } from '../ui/options.ts';
import { page } from '../ui/page.tsx';
import { Pager } from '../ui/pager.tsx';
import { chipsOf } from './list-chips.ts';
import { Downloads, EmptyList } from './list-frame.tsx';
import { ViewForm, ViewLinks } from './saved-views.tsx';
import type { ViewsProps } from './saved-views.tsx';
import { CommitmentTable } from './commitment-table.tsx';

interface Props {
  reader: Reader;
  filter: Record<string, string>; // as it stands in the address
  ledger: Ledger;
  owners: readonly string[];
  partyName: string | null;
  undo: string | null; // the change that carried many over, where that was just done
  saved: Omit<ViewsProps, 'reader'>;
  carried: number;
  after: string | null;
  today: string;
}

const OF = ['made', 'due', 'settled'] as const;

/** The ledger of promises: ours and theirs apart, what is over its time first. */
export function commitmentListPage(props: Props) {
  const { reader, filter, ledger, undo, carried, saved, after, today } = props;
  const t = reader.words.commitments;
  const chips = chipsOf(
    filter,
    (key) => labelOf(key, reader),
    (key, value) => valueText(key, value, reader, props.partyName),
    (rest) => sayingAll(paths.commitments(rest)),
  );
  const total = ledger.us.made + ledger.them.made;
  const here = (more: Record<string, string | undefined>) => paths.commitments({ ...filter, ...more });
  return page({
    reader,
    title: t.title,
    nav: 'commitments',
    children: (
      <>
        <div class="heading-row">
          <h1 class="ds-heading" data-size="lg">
            {t.title}
          </h1>
          <a class="ds-button" href={paths.newCommitment()}>
            {t.new}
          </a>
        </div>
        <p class="ds-paragraph lead">
          {t.lead}{' '}
          <a class="ds-link" href={paths.round()}>
            {reader.words.round.go}
          </a>
        </p>
        {undo && (
          <form method="post" action={paths.undoChange(undo)} class="ds-alert undo-many" data-color="success" role="status">
            <input type="hidden" name="back" value={paths.commitments(filter)} />
            {t.carriedMany(carried)}{' '}
            <button class="ds-button" data-variant="secondary" data-size="sm" type="submit">
              {reader.words.common.undo}
            </button>
          </form>
        )}
        <ViewLinks reader={reader} {...saved} />
        <Filters {...props} />
        <div class="list-tools">
          <p class="count" role="status">
            {t.count(total)}
          </p>
          {total > 0 && <Downloads reader={reader} at={(format) => paths.commitmentsFile(format, filter)} />}
        </div>
        <div class="list-shape">
          <ViewForm reader={reader} {...saved} />
        </div>
        {total === 0 ? (
          <EmptyList reader={reader} chips={chips} clear={sayingAll(paths.commitments())} lead={t.empty} />
        ) : (
          <>
            <Side reader={reader} name="us" sum={ledger.us} rows={ledger.rows} today={today} />
            <Side reader={reader} name="them" sum={ledger.them} rows={ledger.rows} today={today} />
            {ledger.rows.some((row) => row.status === 'open') && <CarryMany reader={reader} today={today} back={paths.commitments(filter)} />}
          </>
        )}
        <Pager reader={reader} first={after ? here({}) : null} next={ledger.next ? here({ after: ledger.next }) : null} />
      </>
    ),
  });
}

const labelOf = (key: string, { words: { commitments: t } }: Reader): string =>
  key === 'overdue' ? t.overdueOnly : key === 'partyId' ? t.party : t[key as 'year' | 'of' | 'status' | 'by' | 'owner'];

function valueText(key: string, value: string, { words, lang }: Reader, partyName: string | null): string {
  const t = words.commitments;
  if (key === 'status') return label(COMMITMENT_STATUSES, value, lang);
  if (key === 'by') return value === 'us' ? t.ours : t.theirs;
  if (key === 'of') return (t.ofs as Record<string, string>)[value] ?? value;
  if (key === 'owner') return value === '@me' ? t.owners.mine : value === '@nobody' ? t.owners.nobody : value;
  if (key === 'partyId') return partyName ?? words.lists.hiddenOne;
  return key === 'overdue' ? words.common.yes : value;
}

const Side: FC<{ reader: Reader; name: 'us' | 'them'; sum: LedgerSum; rows: readonly CommitmentView[]; today: string }> = (props) => {
  const { reader, name, sum, today } = props;
  const t = reader.words.commitments;
  const rows = props.rows.filter((row) => row.by === name);
  if (sum.made === 0) return null;
  const settled = sum.of.kept + sum.of['partly-kept'] + sum.of['not-kept'] + sum.of.dropped;
  const sums = [
    t.sums.made(sum.made),
    ...(['open', 'overdue', 'kept', 'partly-kept', 'not-kept', 'dropped', 'carried-over'] as const).flatMap((one) => {
      const n = one === 'overdue' ? sum.overdue : sum.of[one];
      return n > 0 ? [t.sums[one](n)] : [];
    }),
  ];
  return (
    <section aria-labelledby={`${name}-heading`}>
      <h2 class="ds-heading" data-size="sm" id={`${name}-heading`}>
        {name === 'us' ? t.ours : t.theirs}
      </h2>
      <p class="ledger-sum">
        {sums.join(', ')}.{settled > 0 && <span class="quiet"> {t.share(sum.of.kept, settled)}.</span>}
      </p>
      {rows.length > 0 && <CommitmentTable reader={reader} rows={rows} today={today} oneSide select="carry-many" />}
    </section>
  );
};

const CarryMany: FC<{ reader: Reader; today: string; back: string }> = ({ reader, today, back }) => {
  const t = reader.words.commitments;
  return (
    <form method="get" action={paths.carryMany()} id="carry-many" class="row">
      <input type="hidden" name="back" value={back} />
      <TextField reader={reader} name="to" label={t.carryManyYear} value={String(Number(today.slice(0, 4)) + 1)} size={5} inputmode="numeric" />
      <button class="ds-button" data-variant="secondary" type="submit">
        {t.carryMany}
      </button>
    </form>
  );
};

const Filters: FC<Props> = ({ reader, filter, owners, partyName }) => {
  const { words, lang } = reader;
  const t = words.commitments;
  const all = words.common.all;
  return (
    <FilterFold reader={reader} open={Object.keys(filter).length > 0}>
      <form class="filters" method="get" action={paths.commitments()} role="search" aria-label={words.engagements.filters} data-size="sm">
        <TextField reader={reader} name="year" label={t.year} value={filter.year ?? ''} size={5} inputmode="numeric" />
        <Choice
          reader={reader}
          name="of"
          label={t.of}
          value={filter.of ?? ''}
          empty={t.ofs.any}
          options={OF.map((value) => ({ value, label: t.ofs[value] }))}
        />
        <Choice reader={reader} name="status" label={t.status} value={filter.status ?? ''} empty={all} options={options(COMMITMENT_STATUSES, lang)} />
        <Choice
          reader={reader}
          name="by"
          label={t.by}
          value={filter.by ?? ''}
          empty={all}
          options={[
            { value: 'us', label: t.ours },
            { value: 'them', label: t.theirs },
          ]}
        />
        <Choice
          reader={reader}
          name="owner"
          label={t.owner}
          value={filter.owner ?? ''}
          empty={t.owners.any}
          options={[{ value: '@me', label: t.owners.mine }, { value: '@nobody', label: t.owners.nobody }, ...owners.map((one) => ({ value: one, label: one }))]}
        />
        {filter.partyId && (
          <p class="fixed-filter">
            <input type="hidden" name="partyId" value={filter.partyId} />
            {t.party}: {partyName} <a href={paths.commitments({ ...filter, partyId: undefined })}>{words.common.all}</a>
          </p>
        )}
        <Tick reader={reader} name="overdue" label={t.overdueOnly} checked={filter.overdue === 'yes'} />
        <div class="buttons">
          <button class="ds-button" data-variant="secondary" type="submit">
            {words.common.filter}
          </button>
        </div>
      </form>
    </FilterFold>
  );
};
