import type { FC } from 'hono/jsx';
import { COMMITMENT_STATUSES } from '../../domain/codes/commitment-status.ts';
import type { Issue } from '../../domain/problem.ts';
import type { ChangeView } from '../../register/change/change-verbs.ts';
import type { CommitmentPageView } from '../../register/commitment/commitment-verbs.ts';
import type { EngagementRow } from '../../register/engagement/engagement-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { Choice, ErrorSummary, TextField } from '../ui/field.tsx';
import { periodText } from '../ui/dates.ts';
import { localText } from '../ui/local.tsx';
import { options } from '../ui/options.ts';
import { nextYearFor } from './next-year.ts';

export interface CommitmentPageProps {
  reader: Reader;
  read: CommitmentPageView;
  history: readonly ChangeView[];
  keepers: readonly EngagementRow[];
  values: URLSearchParams; // what was sent in the form for settling, or nothing
  issues: readonly Issue[];
  refusal: string | null;
  today: string;
}

/** What can be said of a commitment: its outcome, that it stands with a later deadline, or that it is open after all. */
export const CommitmentForms: FC<CommitmentPageProps> = (props) => {
  const { reader, read, values, issues, today } = props;
  const { commitment } = read;
  const t = reader.words.commitments;
  const id = commitment.commitmentId;
  const isCarried = commitment.status === 'carried-over' || commitment.carriedTo !== null;
  if (commitment.status !== 'open')
    return isCarried ? null : (
      <form method="post" action={paths.settle(id)}>
        <input type="hidden" name="status" value="open" />
        <button class="ds-button" data-variant="secondary" type="submit">
          {t.reopen}
        </button>
      </form>
    );
  const labels: Record<string, string> = { why: t.reason, rest: t.rest, due: t.newDue, status: t.outcome };
  return (
    <section aria-labelledby="settle-heading">
      <h2 class="ds-heading" data-size="sm" id="settle-heading">
        {t.settle}
      </h2>
      <ErrorSummary reader={reader} issues={issues} labels={(path) => labels[path] ?? path} />
      <form method="post" action={paths.settle(id)} class="stack">
        <div class="columns">
          <Choice
            reader={reader}
            name="status"
            label={t.outcome}
            value={values.get('status') ?? 'kept'}
            issues={issues}
            options={options(
              COMMITMENT_STATUSES.filter(({ code }) => code !== 'open' && code !== 'carried-over'),
              reader.lang,
            )}
          />
          <Choice
            reader={reader}
            name="settledBy"
            label={t.keptBy}
            hint={t.keptByHint}
            value={values.get('settledBy') ?? ''}
            empty={t.noKeeper}
            options={props.keepers.map((row) => ({
              value: row.engagementId,
              label: [localText(row.title, reader), row.period && periodText(row.period, reader.lang)].filter(Boolean).join(', '),
            }))}
          />
          <TextField reader={reader} name="why" label={t.reason} hint={t.reasonHint} value={values.get('why') ?? ''} issues={issues} />
          <TextField reader={reader} name="rest" label={t.rest} hint={t.restHint} value={values.get('rest') ?? ''} issues={issues} />
        </div>
        <div class="buttons">
          <button class="ds-button" type="submit">
            {t.settle}
          </button>
        </div>
      </form>
      <form method="get" action={paths.commitment(id)} class="row" role="search">
        <TextField reader={reader} name="words" label={t.findKeeper} value={values.get('words') ?? ''} />
        <button class="ds-button" data-variant="tertiary" type="submit">
          {t.find}
        </button>
      </form>
      <form method="post" action={paths.carryOver(id)} class="row">
        <TextField
          reader={reader}
          name="due"
          label={t.newDue}
          value={values.get('due') ?? String(nextYearFor(commitment.due, today))}
          issues={issues}
          size={14}
        />
        <button class="ds-button" data-variant="secondary" type="submit">
          {t.carryOver}
        </button>
      </form>
    </section>
  );
};
