import { page } from '../ui/page.tsx';
import type { Reader } from '../server-parts.ts';

/** What a reader without a session sees: how to sign in. */
export function signInPage({ reader, bad }: { reader: Reader; bad: boolean }) {
  const t = reader.words.signIn;
  return page({
    reader,
    title: t.title,
    children: (
      <div class="narrow">
        <h1 class="ds-heading" data-size="lg">
          {t.title}
        </h1>
        {bad && (
          <div class="ds-alert" data-color="warning">
            <p>{t.bad}</p>
          </div>
        )}
        <p class="ds-paragraph lead">{t.lead}</p>
        <p class="ds-paragraph">{t.how}</p>
      </div>
    ),
  });
}
