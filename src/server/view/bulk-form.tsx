import type { FC } from 'hono/jsx';
import type { Code } from '../../domain/code.ts';
import { ACCESS_GRADES } from '../../domain/codes/access-grade.ts';
import { AREA_ROLES } from '../../domain/codes/area-role.ts';
import { DIRECTIONS } from '../../domain/codes/direction.ts';
import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import { LEGAL_BASES } from '../../domain/codes/legal-basis.ts';
import { MODES } from '../../domain/codes/mode.ts';
import { RECURRENCES } from '../../domain/codes/recurrence.ts';
import { REQUEST_STATUSES } from '../../domain/codes/request-status.ts';
import { ENGAGEMENT_STATUSES } from '../../domain/codes/status.ts';
import { TOPICS } from '../../domain/codes/topic.ts';
import { TRIGGERS } from '../../domain/codes/trigger.ts';
import type { Issue } from '../../domain/problem.ts';
import { TAKE_AWAY } from '../form/bulk-form.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { Choice, CountryList, ErrorSummary, TextArea, TextField, Ticks } from '../ui/field.tsx';
import { options, type Option } from '../ui/options.ts';
import { page } from '../ui/page.tsx';
import { fieldLabel } from './field-label.ts';

interface Props {
  reader: Reader;
  values: URLSearchParams;
  issues: readonly Issue[];
  selected: number;
  goals: readonly Option[];
}

/** What to change in the selected engagements. Nothing is chosen until somebody chooses it. */
export function bulkFormPage({ reader, values, issues, selected, goals }: Props) {
  const { bulk: t, fields: f, common } = reader.words;
  const labels: Record<string, string> = { addArea: t.addArea, areaRole: f.areaRole, removeArea: t.removeArea, addNote: t.addNote };
  const choice = (name: string, list: readonly Code[], mayBeNone = false) => (
    <Choice
      reader={reader}
      name={name}
      label={fieldLabel(name, reader)}
      value={values.get(name) ?? ''}
      empty={t.keep}
      issues={issues}
      options={[...options(list, reader.lang), ...(mayBeNone ? [{ value: TAKE_AWAY, label: t.takeAway }] : [])]}
    />
  );
  const ticks = (name: string, legend: string, list: readonly Option[]) => (
    <details class="ds-details" open={values.has(name)}>
      <summary>{legend}</summary>
      <Ticks name={name} legend={legend} chosen={values.getAll(name)} options={list} reader={reader} issues={issues} />
    </details>
  );
  const text = (name: string, label: string, list?: string) => (
    <TextField reader={reader} name={name} label={label} value={values.get(name) ?? ''} issues={issues} {...(list ? { list } : {})} />
  );
  return page({
    reader,
    title: t.title,
    nav: 'engagements',
    children: (
      <>
        <h1 class="ds-heading" data-size="lg">
          {t.title}
        </h1>
        {selected === 0 ? (
          <>
            <p class="ds-paragraph lead">{t.nothing}</p>
            <a class="ds-button" href={paths.engagements()}>
              {t.toList}
            </a>
          </>
        ) : (
          <>
            <p class="count" role="status">
              {t.selected(selected)}
            </p>
            <p class="ds-paragraph lead">{t.lead}</p>
            <ErrorSummary reader={reader} issues={issues} labels={(path) => labels[path] ?? fieldLabel(path, reader)} />
            <form method="post" action={paths.editEngagements()} class="stack">
              <Carried values={values} names={SELECTION} />
              <div class="columns">
                {choice('kind', ENGAGEMENT_KINDS)}
                {choice('direction', DIRECTIONS)}
                {choice('status', ENGAGEMENT_STATUSES)}
                {choice('access', ACCESS_GRADES)}
                {choice('accessBasis', LEGAL_BASES)}
                {choice('requestStatus', REQUEST_STATUSES, true)}
                {choice('trigger', TRIGGERS, true)}
                {choice('mode', MODES, true)}
                {choice('recurrence', RECURRENCES, true)}
                {text('answerOwner', f.answerOwner)}
              </div>
              {ticks('addTopics', t.addTopics, options(TOPICS, reader.lang))}
              {ticks('removeTopics', t.removeTopics, options(TOPICS, reader.lang))}
              {goals.length > 0 && ticks('addGoals', t.addGoals, goals)}
              {goals.length > 0 && ticks('removeGoals', t.removeGoals, goals)}
              <CountryList reader={reader} />
              <div class="row">
                {text('addArea', t.addArea, 'countries')}
                <Choice
                  reader={reader}
                  name="areaRole"
                  label={f.areaRole}
                  value={values.get('areaRole') ?? ''}
                  issues={issues}
                  options={options(AREA_ROLES, reader.lang)}
                />
                {text('removeArea', t.removeArea, 'countries')}
              </div>
              <TextArea reader={reader} name="addNote" label={t.addNote} hint={t.addNoteHint} value={values.get('addNote') ?? ''} rows={2} issues={issues} />
              <div class="buttons">
                <button class="ds-button" type="submit" name="step" value="preview">
                  {t.preview}
                </button>
                <a class="ds-button" data-variant="tertiary" href={paths.engagements()}>
                  {common.cancel}
                </a>
              </div>
            </form>
          </>
        )}
      </>
    ),
  });
}

const SELECTION = ['select', 'all', 'filter'];

/** Fields of the step before, kept along unseen; all of them but the step itself where no names are given. */
export const Carried: FC<{ values: URLSearchParams; names?: readonly string[] }> = ({ values, names }) => (
  <>
    {[...values]
      .filter(([name, value]) => value !== '' && (names ? names.includes(name) : !['step', 'seen', 'why'].includes(name)))
      .map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
  </>
);
