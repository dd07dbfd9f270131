import type { FC } from 'hono/jsx';
import { type GivenOut, type LanguageUse, outInBoth } from '../../domain/language-use.ts';
import { LANGS } from '../../domain/lang.ts';
import type { Issue } from '../../domain/problem.ts';
import { digits, percentText } from '../../language/numbers.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { dayText } from '../ui/dates.ts';
import { ErrorSummary } from '../ui/field.tsx';
import { page } from '../ui/page.tsx';
import { PublicTextFields, publicTextLabel } from './public-text-fields.tsx';

interface Props {
  reader: Reader;
  year: number;
  texts: readonly GivenOut[];
  mayMend: ReadonlySet<string>; // those entered by hand
  use: LanguageUse;
  values: URLSearchParams;
  issues: readonly Issue[];
  mayWrite: boolean;
}

/** How what was given out in a year is shared between the languages, and a form for a text that was given out elsewhere. */
export function languageUsePage({ reader, year, texts, mayMend, use, values, issues, mayWrite }: Props) {
  const { languageUse: t } = reader.words;
  const both = outInBoth(texts);
  return page({
    reader,
    title: `${t.title} ${year}`,
    nav: 'settings',
    children: (
      <>
        <div class="heading-row">
          <h1 class="ds-heading" data-size="lg">
            {t.title} {year}
          </h1>
          <nav class="years" aria-label={t.years}>
            <a class="ds-link" href={paths.languageUse({ year: year - 1 })}>
              {year - 1}
            </a>
            <span aria-current="page">{year}</span>
            <a class="ds-link" href={paths.languageUse({ year: year + 1 })}>
              {year + 1}
            </a>
          </nav>
        </div>
        <p class="ds-paragraph lead">{t.lead}</p>
        <ErrorSummary reader={reader} issues={issues} labels={(path) => publicTextLabel(path, reader)} />
        {texts.length === 0 ? (
          <p>{t.none(year)}</p>
        ) : (
          <>
            {use.share && (
              <p class="ds-alert" data-color={use.lacking ? 'warning' : 'success'}>
                {use.lacking ? t.lacking(use.lacking.standard, digits(use.lacking.words, reader.lang)) : t.enough}
              </p>
            )}
            <Shares reader={reader} year={year} use={use} />
            {both.length > 0 && (
              <section aria-labelledby="both-heading">
                <h2 class="ds-heading" data-size="sm" id="both-heading">
                  {t.both}
                </h2>
                <p>{t.bothLead}</p>
                <ul>
                  {both.map(([first]) => (
                    <li>
                      <bdi lang={first?.lang}>{first?.title}</bdi>
                    </li>
                  ))}
                </ul>
              </section>
            )}
            <Texts reader={reader} year={year} texts={texts} mayMend={mayWrite ? mayMend : new Set()} />
            <p>
              {t.reportLead}{' '}
              <a class="ds-link" href={paths.languageReport(year)} download>
                {t.report}
              </a>
            </p>
          </>
        )}
        {mayWrite && (
          <section aria-labelledby="add-heading">
            <h2 class="ds-heading" data-size="sm" id="add-heading">
              {t.add}
            </h2>
            <form method="post" action={paths.languageUse()} class="stack">
              <input type="hidden" name="year" value={String(year)} />
              <PublicTextFields reader={reader} values={values} issues={issues} />
              <div class="buttons">
                <button class="ds-button" type="submit">
                  {t.save}
                </button>
              </div>
            </form>
          </section>
        )}
      </>
    ),
  });
}

const Shares: FC<Pick<Props, 'reader' | 'year' | 'use'>> = ({ reader, year, use }) => {
  const { languageUse: t, fields } = reader.words;
  return (
    <div class="table-frame">
      <table class="ds-table account-table">
        <caption>{t.sum(year)}</caption>
        <thead>
          <tr>
            <th scope="col">{t.lang}</th>
            {[t.number, t.words, t.share].map((head) => (
              <th scope="col" class="number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {LANGS.map((lang) => (
            <tr>
              <th scope="row">{fields[lang]}</th>
              <td class="number">{use.texts[lang]}</td>
              <td class="number">{digits(use.words[lang], reader.lang)}</td>
              <td class="number">{lang === 'en' || !use.share ? '–' : percentText(use.share[lang], reader.lang)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Texts: FC<Pick<Props, 'reader' | 'year' | 'texts' | 'mayMend'>> = ({ reader, year, texts, mayMend }) => {
  const { languageUse: t, fields } = reader.words;
  return (
    <div class="table-frame">
      <table class="ds-table account-table">
        <caption>{t.texts(year)}</caption>
        <thead>
          <tr>
            <th scope="col">{t.text}</th>
            <th scope="col">{t.day}</th>
            <th scope="col">{t.lang}</th>
            <th scope="col" class="number">
              {t.words}
            </th>
          </tr>
        </thead>
        <tbody>
          {texts.map(({ id, title, lang, on, words }) => (
            <tr>
              <th scope="row" lang={lang === reader.lang ? undefined : lang}>
                {mayMend.has(id) ? (
                  <a class="ds-link" href={paths.publicText(year, id)}>
                    {title}
                  </a>
                ) : (
                  <bdi>{title}</bdi>
                )}
              </th>
              <td>{dayText(on, reader.lang)}</td>
              <td>{fields[lang]}</td>
              <td class="number">{digits(words, reader.lang)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
