import type { SourceView, UndoneDecisions } from '../../register/source/source-verbs.ts';
import { paths, recordPath } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { Local } from '../ui/local.tsx';
import { page } from '../ui/page.tsx';

/** What came of taking decisions back: how many, what stays and where it is, and the way to undo that too. */
export function undoneDecisionsPage({ reader, source, undone }: { reader: Reader; source: SourceView; undone: UndoneDecisions }) {
  const { review: t, common } = reader.words;
  return page({
    reader,
    title: t.undoneTitle,
    nav: 'sources',
    children: (
      <>
        <p class="over">
          <a class="ds-link" href={paths.source(source.sourceId)}>
            <bdi>{source.title}</bdi>
          </a>
        </p>
        <h1 class="ds-heading" data-size="lg">
          {t.undoneTitle}
        </h1>
        <div class="ds-alert" data-color={undone.kept.length > 0 ? 'warning' : 'success'} role="status">
          <p>{t.undoneCount(undone.undone)}</p>
          {undone.kept.length > 0 && <p>{t.undoneKept(undone.kept.length)}</p>}
          {undone.kept.length > 0 && (
            <ul>
              {undone.kept.map(({ recordId, title }) => (
                <li>
                  <a class="ds-link" href={recordPath(recordId) ?? paths.review(source.sourceId, recordId)}>
                    <Local text={title} reader={reader} empty={common.untitled} />
                  </a>
                </li>
              ))}
            </ul>
          )}
        </div>
        <div class="buttons undone">
          <a class="ds-button" href={paths.review(source.sourceId)}>
            {t.backToReview}
          </a>
          {undone.undone > 0 && (
            <form method="post" action={paths.undoReviewed(source.sourceId)}>
              <input type="hidden" name="batch" value={undone.batchId} />
              <button class="ds-button" data-variant="secondary" type="submit">
                {t.undoUndone}
              </button>
            </form>
          )}
        </div>
      </>
    ),
  });
}
