import type { FC } from 'hono/jsx';
import { problemSentence } from '../../language/catalogue/problem-sentence.ts';
import { paths } from '../paths.ts';
import type { ReadingFile, Run } from '../readings.ts';
import type { Reader } from '../server-parts.ts';
import { page } from '../ui/page.tsx';

const REFRESH = 3; // seconds

/** How far a reading has come: what was taken in and waits for review, what was refused and why, and what is left. */
export function readingPage({ reader, run }: { reader: Reader; run: Run }) {
  const t = reader.words.readings;
  const files = run.files.filter(({ state }) => state.at !== 'opened' || !run.isOver).toSorted((a, b) => a.given - b.given || a.number - b.number);
  const taken = files.filter(({ state }) => state.at === 'taken');
  const refused = files.filter(({ state }) => state.at === 'refused');
  const left = files.filter(({ state }) => !['taken', 'refused', 'opened'].includes(state.at));
  const done = files.length - left.length;
  return page({
    reader,
    title: t.title,
    nav: 'sources',
    refresh: run.isOver ? undefined : REFRESH,
    children: (
      <>
        <h1 class="ds-heading" data-size="lg">
          {t.title}
        </h1>
        <div data-live-reading={run.isOver ? 'over' : 'running'}>
          <p class="ds-paragraph lead" role="status" data-tells="said">
            {run.isOver ? t.over(taken.length, refused.length) : t.running(done, files.length)}
          </p>
          {!run.isOver && (
            <>
              <div data-tells="share">
                <progress class="reading-share" aria-label={t.progress} max={Math.max(1, files.length)} value={done} />
              </div>
              <p class="quiet">{t.refreshes}</p>
              <form method="post" action={paths.cancelReading(run.id)}>
                <button class="ds-button" data-variant="secondary" type="submit">
                  {t.cancel}
                </button>
              </form>
            </>
          )}
          <div data-tells="files">
            <Part title={t.takenIn} files={taken} reader={reader} />
            <Part title={t.refused} files={refused} reader={reader} />
            <Part title={t.left} files={left} reader={reader} />
          </div>
          {run.isOver && (
            <p>
              <a class="ds-link" href={paths.sources()}>
                {t.more}
              </a>
            </p>
          )}
        </div>
      </>
    ),
  });
}

const Part: FC<{ title: string; files: readonly ReadingFile[]; reader: Reader }> = ({ title, files, reader }) =>
  files.length === 0 ? null : (
    <section>
      <h2 class="ds-heading" data-size="xs">
        {title}
      </h2>
      <ul class="reading-files">
        {files.map((file) => (
          <li>
            <FileLine file={file} reader={reader} />
          </li>
        ))}
      </ul>
    </section>
  );

const FileLine: FC<{ file: ReadingFile; reader: Reader }> = ({ file, reader }) => {
  const t = reader.words.readings;
  const { state } = file;
  const name = file.name || t.pasted;
  const path = file.within.length > 0 && <bdi class="quiet">{`${file.within.join(' / ')} / `}</bdi>;
  if (state.at === 'taken')
    return (
      <>
        <div>
          {path}
          <a class="ds-link" href={paths.source(state.sourceId)}>
            <bdi>{name}</bdi>
          </a>{' '}
          <span class="quiet">{[state.already && t.already, t.proposals(state.proposals)].filter(Boolean).join(' · ')}</span>
          {state.failure && <p class="quiet">{reader.words.model.failed[state.failure]}</p>}
        </div>
        {state.proposals > 0 && (
          <a class="ds-button" data-size="sm" data-variant="secondary" href={paths.review(state.sourceId)} aria-label={t.review(name)}>
            {t.reviewShort}
          </a>
        )}
      </>
    );
  return (
    <div>
      {path}
      <bdi>{name}</bdi>
      {state.at === 'refused' && <p>{problemSentence(state.problem, reader.lang)}</p>}
      {state.at !== 'refused' && state.at !== 'opened' && <span class="quiet"> {t.steps[state.at]}</span>}
    </div>
  );
};
