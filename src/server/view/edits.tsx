import type { FC } from 'hono/jsx';
import type { EditReport, EditsView, LeftAlone } from '../../register/bulk/bulk-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { momentText } from '../ui/dates.ts';
import { Local } from '../ui/local.tsx';
import { page } from '../ui/page.tsx';
import { fieldLabel } from './field-label.ts';

interface Props {
  reader: Reader;
  edits: EditsView | null; // null where nothing came of it
  done: { report: EditReport; isUndo: boolean } | null; // what was just done
}

/** An edit of many: what it changed, by whom and when, and the way back. */
export function editsPage({ reader, edits, done }: Props) {
  const { bulk: t, changes, common } = reader.words;
  return page({
    reader,
    title: t.editTitle,
    nav: 'engagements',
    children: (
      <>
        <h1 class="ds-heading" data-size="lg">
          {t.editTitle}
        </h1>
        {done && (
          <div class="ds-alert" data-color={done.report.leftCount > 0 ? 'warning' : 'success'} role="status">
            <p>{done.isUndo ? t.undone(done.report.edited) : t.done(done.report.edited)}</p>
            <LeftAloneList reader={reader} heading={t.stayed(done.report.leftCount)} left={done.report.left} count={done.report.leftCount} />
          </div>
        )}
        {edits && (
          <>
            <p class="count">
              {t.done(edits.count)} {changes.fields}: {edits.fields.map((field) => fieldLabel(field, reader)).join(', ')}.
            </p>
            <p class="quiet">
              {t.by(edits.by, momentText(edits.at, reader.lang))}
              {edits.why && ` · ${changes.why}: ${edits.why}`}
            </p>
            {edits.isUndone ? (
              <p>{t.isUndone}</p>
            ) : (
              <form method="post" action={paths.undoEdits(edits.actId)} class="stack">
                <p>{t.undoLead}</p>
                <div class="buttons">
                  <button class="ds-button" data-variant="secondary" type="submit">
                    {t.undo}
                  </button>
                </div>
              </form>
            )}
            <section aria-labelledby="edited-heading">
              <h2 class="ds-heading" data-size="sm" id="edited-heading">
                {t.records}
              </h2>
              <ul>
                {edits.records.map(({ recordId, title }) => (
                  <li>
                    <a class="ds-link" href={paths.engagement(recordId)}>
                      <Local text={title} reader={reader} empty={common.untitled} />
                    </a>
                  </li>
                ))}
                {edits.count > edits.records.length && <li class="quiet">{t.andMore(edits.count - edits.records.length)}</li>}
              </ul>
            </section>
          </>
        )}
        <p>
          <a class="ds-link" href={paths.engagements()}>
            {t.toList}
          </a>
        </p>
      </>
    ),
  });
}

/** Those that stay as they are, and why. */
export const LeftAloneList: FC<{ reader: Reader; heading: string; left: readonly LeftAlone[]; count: number }> = ({ reader, heading, left, count }) => {
  const { bulk: t, common } = reader.words;
  if (count === 0) return null;
  return (
    <>
      <p>{heading}</p>
      <ul>
        {left.map(({ recordId, title, why }) => (
          <li>
            <a class="ds-link" href={paths.engagement(recordId)}>
              <Local text={title} reader={reader} empty={common.untitled} />
            </a>{' '}
            {t.reasons[why]}
          </li>
        ))}
        {count > left.length && <li class="quiet">{t.andMore(count - left.length)}</li>}
      </ul>
    </>
  );
};
