import type { FC } from 'hono/jsx';
import type { Sentence } from '../../domain/account.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';

export interface SentenceOfYear {
  sentence: Sentence;
  year: number;
}

/** The sentences an engagement stands under, each with the way to its place in the account. */
export const SentenceCard: FC<{ reader: Reader; sentences: readonly SentenceOfYear[] }> = ({ reader, sentences }) => {
  const t = reader.words.engagements;
  return (
    <section aria-labelledby="sentence-heading" class="ds-card sentence-card" data-variant="tinted">
      <h2 class="ds-heading" data-size="2xs" id="sentence-heading">
        {t.sentence}
      </h2>
      {sentences.length === 0 ? (
        <p class="quiet">{t.noSentence}</p>
      ) : (
        sentences.map(({ sentence, year }) => (
          <p>
            <a
              class="ds-link"
              lang={sentence.lang === reader.lang ? undefined : sentence.lang}
              href={`${paths.account(year, { sentence: sentence.id })}#${sentence.id}`}
            >
              <bdi>{sentence.text}</bdi>
            </a>
          </p>
        ))
      )}
    </section>
  );
};
