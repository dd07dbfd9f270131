import type { Issue } from '../../domain/problem.ts';
import type { SourceView } from '../../register/source/source-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { TextArea } from '../ui/field.tsx';
import { page } from '../ui/page.tsx';

interface Props {
  reader: Reader;
  source: SourceView;
  words: string;
  issues: readonly Issue[];
}

/** The form for a record the reading missed: the words of the text it stands on. */
export function addProposalPage({ reader, source, words, issues }: Props) {
  const { review: t, common } = reader.words;
  return page({
    reader,
    title: t.addMissed,
    nav: 'sources',
    children: (
      <>
        <p class="over">
          <a class="ds-link" href={paths.review(source.sourceId)}>
            {t.of(source.title)}
          </a>
        </p>
        <h1 class="ds-heading" data-size="lg">
          {t.addMissed}
        </h1>
        <p class="ds-paragraph lead">{t.addLead}</p>
        <div class="two-columns">
          <form method="post" action={paths.newProposal(source.sourceId)} class="stack">
            <TextArea reader={reader} name="words" label={t.addWords} value={words} rows={4} issues={issues} />
            <div class="buttons">
              <button class="ds-button" type="submit">
                {t.addButton}
              </button>
              <a class="ds-button" data-variant="tertiary" href={paths.review(source.sourceId)}>
                {common.cancel}
              </a>
            </div>
          </form>
          <div lang={source.lang} class="scroll source-text" tabindex={0} role="region" aria-label={t.text}>
            {source.text}
          </div>
        </div>
      </>
    ),
  });
}
