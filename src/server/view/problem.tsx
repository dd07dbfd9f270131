import { page } from '../ui/page.tsx';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';

/** A refusal or an unforeseen error, in a sentence that says what to do. */
export function problemPage({ reader, title, sentence, errorId }: { reader: Reader; title: string; sentence: string; errorId: string | null }) {
  const t = reader.words.errors;
  return page({
    reader,
    title,
    children: (
      <>
        <h1 class="ds-heading" data-size="lg">
          {title}
        </h1>
        <p class="ds-paragraph lead">{sentence}</p>
        {errorId && (
          <p>
            {t.errorId}: <code>{errorId}</code>
          </p>
        )}
        <p>
          <a class="ds-button" href={paths.today()}>
            {t.toStart}
          </a>
        </p>
      </>
    ),
  });
}
