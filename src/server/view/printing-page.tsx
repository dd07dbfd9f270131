import { paths } from '../paths.ts';
import { isUnderWay, type Printing } from '../printing/printings.ts';
import type { Reader } from '../server-parts.ts';
import { page } from '../ui/page.tsx';

const REFRESH = 3; // seconds

/** How far the making of a file has come, and the file when it is there. */
export function printingPage({ reader, printing }: { reader: Reader; printing: Printing }) {
  const t = reader.words.printings;
  const { id, name, sentences, state } = printing;
  const isRunning = isUnderWay(printing);
  return page({
    reader,
    title: t.title,
    nav: 'account',
    refresh: isRunning ? REFRESH : undefined,
    children: (
      <>
        <h1 class="ds-heading" data-size="lg">
          {t.title}
        </h1>
        <div data-live-reading={isRunning ? 'running' : 'over'}>
          <p class="ds-paragraph lead" role="status" data-tells="said">
            {t.states[state.at](name, sentences)}
          </p>
          {isRunning && (
            <>
              <progress class="reading-share" aria-label={t.title} />
              <p class="quiet">{t.refreshes}</p>
              <form method="post" action={paths.cancelPrinting(id)}>
                <button class="ds-button" data-variant="secondary" type="submit">
                  {t.cancel}
                </button>
              </form>
            </>
          )}
          {state.at === 'done' && (
            <p>
              <a class="ds-button" href={paths.printedFile(id)}>
                {t.download}
              </a>
            </p>
          )}
          {!isRunning && (
            <p>
              <a class="ds-link" href={paths.accounts()}>
                {t.back}
              </a>
            </p>
          )}
        </div>
      </>
    ),
  });
}
