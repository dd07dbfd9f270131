import type { FC } from 'hono/jsx';
import { wordDiff } from '../../domain/word-diff.ts';
import type { Reader } from '../server-parts.ts';

/** How one text became another. What is gone and what is new is said in words, and marked by a line and not by colour alone. */
export const WordDifference: FC<{ reader: Reader; before: string; after: string; lang?: string | undefined }> = ({ reader, before, after, lang }) => {
  const t = reader.words.accounts;
  return (
    <span class="word-difference" lang={lang === reader.lang ? undefined : lang}>
      {wordDiff(before, after).map(({ is, text }) => {
        if (is === 'same') return <>{text} </>;
        const Tag = is === 'gone' ? 'del' : 'ins';
        return (
          <>
            <Tag>
              <span class="ds-sr-only" lang={reader.lang}>
                [{is === 'gone' ? t.gone : t.fresh}:{' '}
              </span>
              {text}
              <span class="ds-sr-only">]</span>
            </Tag>{' '}
          </>
        );
      })}
    </span>
  );
};
