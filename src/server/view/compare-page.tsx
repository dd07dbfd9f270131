import type { FC } from 'hono/jsx';
import type { Section, Sentence } from '../../domain/account.ts';
import { LANGS, type Lang, type LocalText } from '../../domain/lang.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { page } from '../ui/page.tsx';
import { RecordLinks } from '../ui/record-links.tsx';
import { Runs } from './account-page.tsx';
import { SectionFigures } from './section-figures.tsx';

interface Props {
  reader: Reader;
  sections: readonly Section[];
  titles: ReadonlyMap<string, LocalText>;
  year: number;
  base: number;
  lang: Lang;
  opened: Sentence | null;
}

/** Two years side by side, in words, pictures and tables. */
export function comparePage({ reader, sections, titles, year, base, lang, opened }: Props) {
  const t = reader.words.comparison;
  const asked = { base: String(base), ...(lang === reader.lang ? {} : { text: lang }) };
  return page({
    reader,
    title: t.title(year, base),
    nav: 'account',
    children: (
      <>
        <p class="quiet">
          <a class="ds-link" href={paths.account(year, lang === reader.lang ? {} : { text: lang })}>
            {t.backToAccount(year)}
          </a>
        </p>
        <h1 class="ds-heading" data-size="lg">
          {t.title(year, base)}
        </h1>
        <p class="ds-paragraph lead">{t.lead}</p>
        <div class="account-tools">
          <nav aria-label={reader.words.account.language}>
            <span class="quiet">{reader.words.account.language}:</span>{' '}
            {LANGS.map((one) => (
              <a class="ds-link" href={paths.compareYears(year, { base: String(base), text: one })} aria-current={one === lang ? 'true' : undefined}>
                {reader.words.fields[one]}
              </a>
            ))}
          </nav>
          <form method="get" action={paths.compareYears(year)} class="one-line">
            {lang !== reader.lang && <input type="hidden" name="text" value={lang} />}
            <div class="ds-field">
              <label class="ds-label" for="base">
                {t.base}
              </label>
              <input class="ds-input" id="base" name="base" value={String(base)} inputmode="numeric" pattern="[1-9][0-9]{3}" size={5} required />
            </div>
            <button class="ds-button" data-variant="secondary" type="submit">
              {t.show}
            </button>
          </form>
        </div>
        {sections.length === 0 ? (
          <p>{t.empty}</p>
        ) : (
          <div class="two-columns account" data-trace>
            <article class="account-text" lang={lang === reader.lang ? undefined : lang}>
              {sections.map((section) => (
                <Compared
                  reader={reader}
                  section={section}
                  titles={titles}
                  lang={lang}
                  opened={opened}
                  hrefOf={(id) => paths.compareYears(year, { ...asked, sentence: id })}
                />
              ))}
            </article>
            <aside id="support" class="support" aria-labelledby="support-heading" tabindex={-1}>
              <h2 class="ds-heading" data-size="xs" id="support-heading">
                {t.behind}
              </h2>
              {opened ? (
                <>
                  <blockquote lang={lang === reader.lang ? undefined : lang}>{opened.text}</blockquote>
                  <RecordLinks reader={reader} records={opened.support.map(({ record }) => record)} titles={titles} />
                </>
              ) : (
                <p class="quiet">{t.noneOpen}</p>
              )}
            </aside>
          </div>
        )}
      </>
    ),
  });
}

const Compared: FC<Pick<Props, 'reader' | 'titles' | 'lang' | 'opened'> & { section: Section; hrefOf: (sentence: string) => string }> = ({
  reader,
  section,
  titles,
  lang,
  opened,
  hrefOf,
}) => (
  <section aria-labelledby={`section-${section.id}`}>
    <h2 class="ds-heading" data-size="sm" id={`section-${section.id}`}>
      {section.title}
    </h2>
    <p>
      {section.sentences.map((sentence) => (
        <>
          <a class="sentence" id={sentence.id} href={`${hrefOf(sentence.id)}#${sentence.id}`} aria-current={opened?.id === sentence.id ? 'true' : undefined}>
            <Runs sentence={sentence} />
          </a>{' '}
        </>
      ))}
    </p>
    <SectionFigures reader={reader} section={section} titles={titles} lang={lang} />
  </section>
);
