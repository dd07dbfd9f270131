import type { FC } from 'hono/jsx';
import { inLang, LANGS } from '../../domain/lang.ts';
import type { Issue } from '../../domain/problem.ts';
import type { GoalRow } from '../../register/goal/goal-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { ErrorSummary, TextField } from '../ui/field.tsx';
import { page } from '../ui/page.tsx';

interface Sent {
  reader: Reader;
  values: URLSearchParams;
  issues: readonly Issue[];
  mayWrite: boolean;
}

/** The goals of one year, and a form for another. */
export function goalListPage({ reader, year, goals, values, issues, mayWrite }: Sent & { year: number; goals: readonly GoalRow[] }) {
  const { goals: t, common } = reader.words;
  return page({
    reader,
    title: `${t.title} ${year}`,
    nav: 'settings',
    children: (
      <>
        <div class="heading-row">
          <h1 class="ds-heading" data-size="lg">
            {t.title} {year}
          </h1>
          <nav class="years" aria-label={reader.words.account.years}>
            <a class="ds-link" href={paths.goals({ year: year - 1 })}>
              {year - 1}
            </a>
            <span aria-current="page">{year}</span>
            <a class="ds-link" href={paths.goals({ year: year + 1 })}>
              {year + 1}
            </a>
          </nav>
        </div>
        <p class="ds-paragraph lead">{t.lead}</p>
        <ErrorSummary reader={reader} issues={issues} labels={(path) => goalLabel(path, reader)} />
        {goals.length === 0 ? (
          <p>{t.none(year)}</p>
        ) : (
          <div class="table-frame">
            <table class="ds-table cards">
              <caption class="ds-sr-only">
                {t.title} {year}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{t.number}</th>
                  <th scope="col">{t.text}</th>
                  <th scope="col">{t.engagements}</th>
                </tr>
              </thead>
              <tbody>
                {goals.map((goal) => {
                  const said = inLang(goal.text, reader.lang);
                  return (
                    <tr>
                      <td data-label={t.number}>{goal.number}</td>
                      <th scope="row" data-label={t.text}>
                        <a class="ds-link" href={paths.goal(goal.goalId)} lang={said?.lang === reader.lang ? undefined : said?.lang}>
                          {said?.text}
                        </a>
                      </th>
                      <td data-label={t.engagements}>
                        {goal.engagements === 0 ? (
                          0
                        ) : (
                          <a class="ds-link" href={paths.engagements({ goal: goal.goalId })}>
                            {goal.engagements}
                          </a>
                        )}
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
        )}
        {mayWrite && (
          <>
            <form method="post" action={paths.copyGoals()}>
              <input type="hidden" name="year" value={String(year)} />
              <button class="ds-button" data-variant="secondary" type="submit">
                {t.copy(year - 1, year)}
              </button>
            </form>
            <section aria-labelledby="new-goal">
              <h2 class="ds-heading" data-size="sm" id="new-goal">
                {t.addFor(year)}
              </h2>
              <form method="post" action={paths.goals()} class="stack">
                <input type="hidden" name="year" value={String(year)} />
                <GoalFields reader={reader} values={values} issues={issues} />
                <div class="buttons">
                  <button class="ds-button" type="submit">
                    {common.save}
                  </button>
                </div>
              </form>
            </section>
          </>
        )}
      </>
    ),
  });
}

/** One goal, to correct or take away. */
export function goalPage({ reader, goal, version, values, issues, refusal, mayWrite }: Sent & { goal: GoalRow; version: number; refusal: string | null }) {
  const { goals: t, common } = reader.words;
  return page({
    reader,
    title: t.edit(goal.number),
    nav: 'settings',
    children: (
      <>
        <h1 class="ds-heading" data-size="lg">
          {t.edit(goal.number)}
        </h1>
        {refusal && (
          <p class="ds-alert" data-color="warning" role="alert">
            {refusal}
          </p>
        )}
        <ErrorSummary reader={reader} issues={issues} labels={(path) => goalLabel(path, reader)} />
        <form method="post" action={paths.goal(goal.goalId)} class="stack">
          <input type="hidden" name="version" value={String(version)} />
          <TextField reader={reader} name="year" label={t.year} value={values.get('year') ?? ''} size={5} inputmode="numeric" issues={issues} />
          <GoalFields reader={reader} values={values} issues={issues} />
          {mayWrite && (
            <div class="buttons">
              <button class="ds-button" type="submit">
                {common.save}
              </button>
              <a class="ds-button" data-variant="tertiary" href={paths.goals({ year: goal.year })}>
                {common.cancel}
              </a>
            </div>
          )}
        </form>
        <section aria-labelledby="withdraw-heading">
          <h2 class="ds-heading" data-size="xs" id="withdraw-heading">
            {t.withdraw}
          </h2>
          {goal.engagements > 0 ? (
            <p>
              {t.inUse}{' '}
              <a class="ds-link" href={paths.engagements({ goal: goal.goalId })}>
                {t.engagements} ({goal.engagements})
              </a>
            </p>
          ) : (
            mayWrite && (
              <form method="post" action={paths.withdrawGoal(goal.goalId)}>
                <input type="hidden" name="version" value={String(version)} />
                <button class="ds-button" data-variant="secondary" data-color="danger" type="submit">
                  {t.withdraw}
                </button>
              </form>
            )
          )}
          <p>
            <a class="ds-link" href={paths.changes({ type: 'goal' })}>
              {t.history}
            </a>
          </p>
        </section>
      </>
    ),
  });
}

const GoalFields: FC<Omit<Sent, 'mayWrite'>> = ({ reader, values, issues }) => {
  const { goals: t, fields: f } = reader.words;
  return (
    <>
      <TextField reader={reader} name="number" label={t.number} value={values.get('number') ?? ''} size={6} issues={issues} />
      {LANGS.map((lang) => (
        <TextField reader={reader} name={`text.${lang}`} label={t.textIn(f[lang])} value={values.get(`text.${lang}`) ?? ''} maxlength={500} issues={issues} />
      ))}
    </>
  );
};

function goalLabel(path: string, { words: { goals: t, fields: f } }: Reader): string {
  const [group = '', lang] = path.split('.');
  return { year: t.year, number: t.number }[group] ?? t.textIn(f[(lang ?? 'nn') as (typeof LANGS)[number]]);
}
