import type { FC } from 'hono/jsx';
import type { Issue } from '../../domain/problem.ts';
import type { Reader } from '../server-parts.ts';
import { momentText } from '../ui/dates.ts';
import { ErrorSummary, TextField } from '../ui/field.tsx';
import { page } from '../ui/page.tsx';

interface Disagreement {
  field: string;
  label: string;
  before: string | null; // null where nobody knows
  theirs: string;
  mine: string;
}

interface Props {
  reader: Reader;
  nav: 'engagements' | 'parties';
  action: string;
  theirsAt: string;
  by: string | null;
  at: string | null;
  isYou: boolean;
  values: URLSearchParams;
  issues: readonly Issue[];
  conflicts: readonly Disagreement[];
  joined: readonly { label: string; text: string; whose: 'mine' | 'theirs' | 'both' }[];
}

/** Two people have edited one record: field by field what it was, what is saved and what was typed, with a choice where both changed it. */
export function threeWayPage({ reader, nav, action, theirsAt, by, at, isYou, values, issues, conflicts, joined }: Props) {
  const t = reader.words.conflict;
  const when = at === null ? '' : momentText(at, reader.lang);
  const labels = new Map(conflicts.map((one) => [`choose.${one.field}`, one.label]));
  return page({
    reader,
    title: t.title,
    nav,
    children: (
      <>
        <h1 class="ds-heading" data-size="lg">
          {t.title}
        </h1>
        <p class="ds-paragraph lead">
          {isYou ? t.byYou(when) : t.byOther(by ?? reader.words.common.unknown, when)} {t.kept}
        </p>
        <ErrorSummary reader={reader} issues={issues} labels={(path) => labels.get(path) ?? path} />
        <form method="post" action={action} class="stack">
          {[...values]
            .filter(([name]) => !name.startsWith('choose.') && name !== 'step' && name !== 'why')
            .map(([name, value]) => (
              <input type="hidden" name={name} value={value} />
            ))}
          <section aria-labelledby="choose-heading">
            <h2 class="ds-heading" data-size="sm" id="choose-heading">
              {t.choose}
            </h2>
            <p>{t.chooseLead}</p>
            {conflicts.map((one) => (
              <Choose reader={reader} one={one} by={isYou ? null : by} chosen={values.get(`choose.${one.field}`)} issues={issues} />
            ))}
          </section>
          {joined.length > 0 && (
            <section aria-labelledby="joined-heading">
              <h2 class="ds-heading" data-size="sm" id="joined-heading">
                {t.joined}
              </h2>
              <div class="table-frame">
                <table class="ds-table cards">
                  <caption class="ds-sr-only">{t.joinedCaption}</caption>
                  <thead>
                    <tr>
                      <th scope="col">{reader.words.changes.fields}</th>
                      <th scope="col">{reader.words.changes.after}</th>
                      <th scope="col">{t.whose}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {joined.map(({ label, text, whose }) => (
                      <tr>
                        <td>{label}</td>
                        <td data-label={reader.words.changes.after}>
                          <bdi>{text || t.empty}</bdi>
                        </td>
                        <td data-label={t.whose}>{t[whose]}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            </section>
          )}
          <TextField reader={reader} name="why" label={`${reader.words.fields.why} (${reader.words.common.optional})`} value={values.get('why') ?? ''} />
          <div class="buttons">
            <button class="ds-button" type="submit" name="step" value="choose">
              {t.save}
            </button>
            <button class="ds-button" data-variant="secondary" type="submit" name="step" value="edit">
              {t.edit}
            </button>
            <a class="ds-button" data-variant="tertiary" href={theirsAt}>
              {t.useTheirs}
            </a>
          </div>
        </form>
      </>
    ),
  });
}

const Choose: FC<{ reader: Reader; one: Disagreement; by: string | null; chosen: string | null; issues: readonly Issue[] }> = ({
  reader,
  one,
  by,
  chosen,
  issues,
}) => {
  const t = reader.words.conflict;
  const name = `choose.${one.field}`;
  const error = issues.some((issue) => issue.path === name);
  const sides = [
    { side: 'theirs', heading: by === null ? t.theirs : t.theirsIs(by), text: one.theirs },
    { side: 'mine', heading: t.mine, text: one.mine },
  ];
  return (
    <fieldset class="ds-fieldset choose" id={name} tabindex={error ? -1 : undefined} aria-describedby={error ? `${name}-error` : undefined}>
      <legend class="ds-label">{one.label}</legend>
      {one.before !== null && (
        <p data-field="description">
          <bdi>{t.before(one.before || t.empty)}</bdi>
        </p>
      )}
      {error && (
        <div class="ds-validation-message" data-field="validation" id={`${name}-error`}>
          {reader.words.issues.required()}
        </div>
      )}
      {sides.map(({ side, heading, text }) => (
        <div class="ds-field">
          <input class="ds-input" type="radio" name={name} id={`${name}-${side}`} value={side} checked={chosen === side} />
          <label class="ds-label" data-weight="regular" for={`${name}-${side}`}>
            <span class="quiet">{heading}:</span> <bdi class="lines">{text || t.empty}</bdi>
          </label>
        </div>
      ))}
    </fieldset>
  );
};
