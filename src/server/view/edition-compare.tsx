import type { FC } from 'hono/jsx';
import type { SectionChange, SentenceChange } from '../../account/compare-editions.ts';
import type { EditionHead } from '../../domain/edition.ts';
import type { Lang } from '../../domain/lang.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { page } from '../ui/page.tsx';
import { WordDifference } from './word-difference.tsx';

interface Props {
  reader: Reader;
  accountId: string;
  lang: Lang;
  from: EditionHead;
  to: EditionHead;
  sections: readonly SectionChange[];
}

/** How one edition became the next, to be read: each sentence that differs, with what it is said in words. */
export function compareEditionsPage({ reader, accountId, lang, from, to, sections }: Props) {
  const t = reader.words.editions;
  const all = sections.flatMap(({ sentences }) => sentences);
  const count = (is: SentenceChange['is']) => all.filter((one) => one.is === is).length;
  const isSame = all.every((one) => one.is === 'same');
  return page({
    reader,
    title: t.compareTitle(from.number, to.number),
    nav: 'account',
    children: (
      <>
        <h1 class="ds-heading" data-size="lg">
          {t.compareTitle(from.number, to.number)}
        </h1>
        <p class="ds-paragraph lead">
          {to.note !== '' && (
            <>
              {t.corrected}: <bdi>{to.note}</bdi>.{' '}
            </>
          )}
          {isSame ? t.nothing : t.counts(count('changed') + count('moved'), count('added'), count('removed'))}
        </p>
        <p>
          <a class="ds-link" href={paths.editions(accountId)}>
            {t.title}
          </a>
        </p>
        {sections
          .filter(({ sentences }) => sentences.length > 0)
          .map(({ title, sentences }) => (
            <section class="edition-diff">
              <h2 class="ds-heading" data-size="sm" lang={lang === reader.lang ? undefined : lang}>
                {title}
              </h2>
              {sentences.some((one) => one.is !== 'same') && (
                <ul class="plain spaced">
                  {sentences
                    .filter((one) => one.is !== 'same')
                    .map((one) => (
                      <Changed reader={reader} lang={lang} change={one} />
                    ))}
                </ul>
              )}
              {sentences.some((one) => one.is === 'same') && <p class="quiet">{t.sameSentences(sentences.filter((one) => one.is === 'same').length)}</p>}
            </section>
          ))}
      </>
    ),
  });
}

const Changed: FC<{ reader: Reader; lang: Lang; change: SentenceChange }> = ({ reader, lang, change }) => (
  <li>
    <span class="ds-tag" data-size="sm" data-color="neutral">
      {reader.words.editions.is[change.is]}
    </span>{' '}
    <WordDifference reader={reader} before={change.before} after={change.after} lang={lang} />
  </li>
);
