import type { FC } from 'hono/jsx';
import type { ChangeView, Page } from '../../register/register.ts';
import { paths, recordPath } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { momentText } from '../ui/dates.ts';
import { page } from '../ui/page.tsx';
import { Pager } from '../ui/pager.tsx';

/** The whole change log, newest first. */
export function changesPage({ reader, changes, after }: { reader: Reader; changes: Page<ChangeView>; after: string | null }) {
  const t = reader.words;
  return page({
    reader,
    title: t.changes.title,
    nav: 'settings',
    children: (
      <>
        <h1 class="ds-heading" data-size="lg">
          {t.changes.title}
        </h1>
        <p class="ds-paragraph lead">{t.settings.changeLogLead}</p>
        <ChangeList reader={reader} changes={changes.rows} back={paths.changes()} withRecord />
        <Pager reader={reader} first={after ? paths.changes() : null} next={changes.next ? paths.changes(changes.next) : null} />
      </>
    ),
  });
}

/** What was done, act by act, with who, when and why, and a way back for what can be undone. */
export const ChangeList: FC<{ reader: Reader; changes: readonly ChangeView[]; back: string; withRecord: boolean }> = ({
  reader,
  changes,
  back,
  withRecord,
}) => {
  const t = reader.words;
  if (changes.length === 0) return <p class="quiet">{t.changes.none}</p>;
  return (
    <ol class="changes">
      {[...Map.groupBy(changes, (change) => `${change.at} ${change.by}`).values()].map((act) => {
        const [change, ...others] = act.toSorted((a, b) => weight(a) - weight(b));
        if (!change) return null;
        const at = momentText(change.at, reader.lang);
        const what = `${recordType(change, reader)} ${action(change, reader)}`;
        const href = recordPath(change.recordId);
        const also = [...new Set(others.map((one) => `${recordType(one, reader)} ${action(one, reader)}`))];
        return (
          <li>
            <div>
              <p>
                <strong>
                  {withRecord && href ? (
                    <a class="ds-link" href={href}>
                      {what}
                    </a>
                  ) : (
                    what
                  )}
                </strong>{' '}
                <span class="quiet">
                  <time datetime={change.at}>{at}</time>, {change.by}
                </span>
              </p>
              {also.length > 0 && <p class="quiet">{also.join(', ')}</p>}
              {change.why && (
                <p>
                  {t.changes.why}: {change.why}
                </p>
              )}
              {change.before && change.after && <Difference reader={reader} change={change} />}
            </div>
            {change.undoable && (
              <form method="post" action={paths.undoChange(change.changeId)}>
                <input type="hidden" name="back" value={back} />
                <button class="ds-button" data-variant="tertiary" data-size="sm" type="submit" aria-label={t.common.undoNamed(`${what}, ${at}`)}>
                  {t.common.undo}
                </button>
              </form>
            )}
          </li>
        );
      })}
    </ol>
  );
};

/** One act writes several records; it is told by the one a person would name it by. */
const TOLD_BY = ['engagement', 'party', 'commitment', 'source', 'proposal', 'tie'];
function weight(change: ChangeView): number {
  const at = TOLD_BY.indexOf(change.recordType);
  return at === -1 ? TOLD_BY.length : at;
}

const Difference: FC<{ reader: Reader; change: ChangeView }> = ({ reader, change }) => {
  const t = reader.words.changes;
  const shown = change.fields.filter((field) => !/Ids?$/.test(field)); // an identifier says nothing to a person
  if (shown.length === 0) return null;
  return (
    <details class="difference">
      <summary>
        {t.details}: {shown.map((field) => fieldName(field, reader)).join(', ')}
      </summary>
      <div class="table-frame">
        <table class="ds-table" data-size="sm">
          <thead>
            <tr>
              <th scope="col">{t.fields}</th>
              <th scope="col">{t.before}</th>
              <th scope="col">{t.after}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((field) => (
              <tr>
                <th scope="row">{fieldName(field, reader)}</th>
                <td>{valueText(change.before?.[field])}</td>
                <td>{valueText(change.after?.[field])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
};

const recordType = (change: ChangeView, reader: Reader) => (reader.words.recordTypes as Record<string, string>)[change.recordType] ?? change.recordType;
const action = (change: ChangeView, reader: Reader) =>
  (reader.words.changeActions as Record<string, string>)[change.action] ?? reader.words.changeActions.other;

function fieldName(field: string, reader: Reader): string {
  const found = (reader.words.fields as unknown as Record<string, unknown>)[field];
  return typeof found === 'string' ? found : field;
}

function valueText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
}
