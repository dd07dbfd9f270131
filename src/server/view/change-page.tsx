import { periodOf } from '../../domain/period.ts';
import type { ChangeDetail } from '../../register/change/change-verbs.ts';
import { paths, recordPath } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { momentText, periodText } from '../ui/dates.ts';
import { TextField } from '../ui/field.tsx';
import { localText } from '../ui/local.tsx';
import { page } from '../ui/page.tsx';
import { ChangeDifference } from './change-difference.tsx';
import { aboutOf, RecordLink } from './change-list.tsx';
import { actionWord, recordTypeWord } from './change-words.ts';

/** Records that have a page of how they were one day. */
const SHOWN_AS_OF = new Set(['engagement', 'party', 'event', 'commitment']);
/** The day of a moment by the clock here. */
const dayOf = (iso: string) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' }).format(new Date(iso));

/** One change in full: who, when, why, what it altered, and the ways back. */
export function changePage({ reader, change }: { reader: Reader; change: ChangeDetail }) {
  const t = reader.words;
  const what = `${recordTypeWord(change, reader)} ${actionWord(change, reader)}`;
  const isUndoing = change.action === 'undone';
  return page({
    reader,
    title: t.history.title(what),
    nav: 'settings',
    children: (
      <>
        <p class="over">{t.changes.title}</p>
        <h1 class="ds-heading" data-size="lg">
          {t.history.title(what)}
        </h1>
        <dl class="facts change-facts">
          <div>
            <dt>{t.changes.record}</dt>
            <dd>{Object.keys(change.title).length > 0 ? <RecordLink reader={reader} change={change} /> : recordTypeWord(change, reader)}</dd>
          </div>
          <div>
            <dt>{t.changes.by}</dt>
            <dd>{change.by}</dd>
          </div>
          <div>
            <dt>{t.changes.at}</dt>
            <dd>
              <time datetime={change.at}>{momentText(change.at, reader.lang)}</time>
              {SHOWN_AS_OF.has(change.recordType) && change.after && (
                <>
                  {' '}
                  <a class="ds-link" href={paths.recordAsOf(change.recordId, dayOf(change.at))}>
                    {t.asOf.held(periodText(periodOf(dayOf(change.at))!, reader.lang))}
                  </a>
                </>
              )}
            </dd>
          </div>
          {change.why && (
            <div>
              <dt>{t.changes.why}</dt>
              <dd>
                <bdi>{change.why}</bdi>
              </dd>
            </div>
          )}
        </dl>
        {change.before && change.after && (
          <section aria-labelledby="fields-heading">
            <h2 class="ds-heading" data-size="sm" id="fields-heading">
              {t.changes.fields}
            </h2>
            <ChangeDifference reader={reader} change={change} />
          </section>
        )}
        {change.undoable ? (
          <section aria-labelledby="undo-heading">
            <h2 class="ds-heading" data-size="sm" id="undo-heading">
              {isUndoing ? t.history.redo : t.history.undoAll}
            </h2>
            <p>{t.history.undoAllLead}</p>
            <form method="post" action={paths.undoChange(change.changeId)} class="stack narrow">
              <input type="hidden" name="back" value={backOf(change)} />
              <TextField reader={reader} name="why" label={`${t.history.why} (${t.common.optional})`} hint={t.history.whyHint} />
              <div class="buttons">
                <button class="ds-button" type="submit">
                  {isUndoing ? t.history.redo : t.common.undo}
                </button>
                <a class="ds-button" data-variant="tertiary" href={backOf(change)}>
                  {t.history.back}
                </a>
              </div>
            </form>
          </section>
        ) : (
          <p class="quiet">{change.exists && change.before && change.after ? t.history.cannotUndo : ''}</p>
        )}
      </>
    ),
  });
}

interface FieldProps {
  reader: Reader;
  change: ChangeDetail;
  field: string;
  name: string;
  values: { before: string; after: string; now: string };
  stands: 'as-left' | 'as-before' | 'moved-on';
  typed: { why: string };
  refusal?: string;
}

/** Setting back one field: what it was, what the change gave, and what stands now where that is something else again. */
export function changeFieldPage({ reader, change, field, name, values, stands, typed, refusal }: FieldProps) {
  const t = reader.words;
  const shown = (text: string) => (text ? <bdi>{text}</bdi> : <span class="quiet">{t.common.notSet.toLowerCase()}</span>);
  return page({
    reader,
    title: t.history.setBackTitle(name),
    nav: 'settings',
    children: (
      <>
        <p class="over">{localText(change.title, reader, recordTypeWord(change, reader))}</p>
        <h1 class="ds-heading" data-size="lg">
          {t.history.setBackTitle(name)}
        </h1>
        {refusal && (
          <div class="ds-alert conflict" data-color="danger" role="alert">
            <p>{refusal}</p>
          </div>
        )}
        <dl class="facts change-facts">
          <div>
            <dt>{t.history.wasBefore}</dt>
            <dd>{shown(values.before)}</dd>
          </div>
          <div>
            <dt>{t.history.gave}</dt>
            <dd>
              {shown(values.after)}{' '}
              <span class="quiet">
                {momentText(change.at, reader.lang)}, {change.by}
              </span>
            </dd>
          </div>
          {stands !== 'as-left' && (
            <div>
              <dt>{t.history.standsNow}</dt>
              <dd>{shown(values.now)}</dd>
            </div>
          )}
        </dl>
        {stands === 'as-before' ? (
          <p>{t.history.same}</p>
        ) : (
          <form method="post" action={paths.changeField(change.changeId, field)} class="stack narrow">
            {stands === 'moved-on' ? (
              <div class="ds-alert" data-color="warning">
                <p>
                  <strong>{t.history.movedOn}</strong> {t.history.movedOnLead}
                </p>
                <input type="hidden" name="version" value={String(change.version)} />
              </div>
            ) : (
              <p>{t.history.setBackLead}</p>
            )}
            <TextField reader={reader} name="why" label={`${t.history.why} (${t.common.optional})`} hint={t.history.whyHint} value={typed.why} />
            <div class="buttons">
              <button class="ds-button" type="submit">
                {t.history.setBack(values.before ? t.common.quoted(values.before) : t.history.nothing)}
              </button>
              <a class="ds-button" data-variant="tertiary" href={backOf(change)}>
                {t.history.leaveIt}
              </a>
            </div>
          </form>
        )}
      </>
    ),
  });
}

/** The page of the record a change was made to; the change's own where that has none. */
export function backOf(change: ChangeDetail): string {
  const href = change.exists ? (recordPath(change.recordId) ?? recordPath(aboutOf(change))) : null;
  return href ?? paths.change(change.changeId);
}
