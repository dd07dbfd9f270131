import type { FC } from 'hono/jsx';
import type { Account, Sentence } from '../../domain/account.ts';
import { LANGS, type Lang, type LocalText } from '../../domain/lang.ts';
import { paths, recordPath } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { EvidenceList } from '../ui/evidence.tsx';
import { Local } from '../ui/local.tsx';
import { page } from '../ui/page.tsx';
import { RivalSwitch, RivalsUnder } from './account-rivals.tsx';

interface Props {
  reader: Reader;
  account: Account;
  year: number;
  lang: Lang;
  rivals: boolean; // whether what other sources say is noted under the sentences
  opened: Sentence | null;
  titles: ReadonlyMap<string, LocalText>;
  mayWrite: boolean;
}

const FORMATS = [
  ['docx', 'word'],
  ['pdf', 'pdf'],
  ['pdfa', 'archive'],
  ['html', 'web'],
  ['md', 'markdown'],
  ['json', 'json'],
] as const;

/** The year's text. Every sentence opens the records it stands on and their evidence. */
export function accountPage({ reader, account, year, lang, rivals, opened, titles, mayWrite }: Props) {
  const t = reader.words.account;
  const noted: { rivals?: string } = rivals ? { rivals: 'notes' } : {};
  const text = { ...(lang === reader.lang ? {} : { text: lang }), ...noted };
  return page({
    reader,
    title: t.title(year),
    nav: 'account',
    children: (
      <>
        <div class="heading-row">
          <h1 class="ds-heading" data-size="lg">
            {t.title(year)}
          </h1>
          <nav class="years" aria-label={t.years}>
            <a class="ds-link" href={paths.account(year - 1, text)}>
              {year - 1}
            </a>
            <span aria-current="page">{year}</span>
            <a class="ds-link" href={paths.account(year + 1, text)}>
              {year + 1}
            </a>
          </nav>
        </div>
        <p class="ds-paragraph lead">{t.lead}</p>
        <div class="account-tools">
          <nav aria-label={t.language}>
            <span class="quiet">{t.language}:</span>{' '}
            {LANGS.map((one) => (
              <a class="ds-link" href={paths.account(year, { text: one, ...noted })} aria-current={one === lang ? 'true' : undefined}>
                {reader.words.fields[one]}
              </a>
            ))}
          </nav>
          <nav aria-label={t.downloads}>
            <span class="quiet">{t.downloads}:</span>{' '}
            {FORMATS.map(([format, name]) => (
              <a class="ds-link" href={paths.accountFile(year, format, lang, noted)}>
                {t[name]}
              </a>
            ))}
          </nav>
          <a class="ds-link" href={paths.accountCoverage(year, lang === reader.lang ? {} : { text: lang })}>
            {reader.words.coverage.link}
          </a>
          <RivalSwitch reader={reader} year={year} lang={lang} isOn={rivals} />
          <a class="ds-link" href={paths.compareYears(year, lang === reader.lang ? {} : { text: lang })}>
            {reader.words.comparison.compareWith(year - 1)}
          </a>
        </div>
        <div class="two-columns account" data-trace>
          <article lang={lang === reader.lang ? undefined : lang} class="account-text">
            {account.sections.length === 0 && <p lang={reader.lang}>{t.empty}</p>}
            {account.sections.map((section) => (
              <section aria-labelledby={`section-${section.id}`}>
                <h2 class="ds-heading" data-size="sm" id={`section-${section.id}`}>
                  {section.title}
                </h2>
                {paragraphs(section.sentences).map((sentences) => (
                  <p>
                    {sentences.map((sentence) => (
                      <>
                        <SentenceLink reader={reader} sentence={sentence} year={year} text={text} open={sentence.id === opened?.id} />{' '}
                      </>
                    ))}
                  </p>
                ))}
              </section>
            ))}
          </article>
          <aside id="support" class="support" aria-labelledby="support-heading" tabindex={-1}>
            <h2 class="ds-heading" data-size="xs" id="support-heading">
              {t.panel}
            </h2>
            {opened ? <Support reader={reader} sentence={opened} titles={titles} lang={lang} /> : <p class="quiet">{t.noPanel}</p>}
            {mayWrite && (
              <form method="post" action={paths.accounts()}>
                <input type="hidden" name="period" value={String(year)} />
                <input type="hidden" name="text" value={lang} />
                <input type="hidden" name="edit" value="yes" />
                {opened && <input type="hidden" name="sentence" value={opened.id} />}
                <button class="ds-button" data-variant="secondary" data-size="sm" type="submit">
                  {opened ? reader.words.accounts.edit : reader.words.accounts.startEditing}
                </button>
              </form>
            )}
          </aside>
        </div>
        {account.unused.length > 0 && (
          <details class="ds-details">
            <summary>
              {t.unused} ({account.unused.length})
            </summary>
            <ul class="plain">
              {account.unused.map((one) => {
                const href = recordPath(one.record);
                return (
                  <li>
                    {href ? (
                      <a class="ds-link" href={href}>
                        {one.title}
                      </a>
                    ) : (
                      one.title
                    )}{' '}
                    <span class="quiet">{t.why[one.why]}</span>
                  </li>
                );
              })}
            </ul>
          </details>
        )}
      </>
    ),
  });
}

const SentenceLink: FC<{ reader: Reader; sentence: Sentence; year: number; text: { text?: string; rivals?: string }; open: boolean }> = ({
  reader,
  sentence,
  year,
  text,
  open,
}) => (
  <>
    <a
      class="sentence"
      id={sentence.id}
      href={`${paths.account(year, { ...text, sentence: sentence.id })}#${sentence.id}`}
      aria-current={open ? 'true' : undefined}
    >
      <Runs sentence={sentence} />
    </a>
    {sentence.stale && (
      <span class="ds-tag" data-color="warning" data-size="sm" lang={reader.lang}>
        {reader.words.account.stale}
      </span>
    )}
  </>
);

/** The sentence with its words in other languages marked as such. */
export const Runs: FC<{ sentence: Sentence }> = ({ sentence }) => {
  const points = [...sentence.text];
  let at = 0;
  const pieces = sentence.runs
    .toSorted((a, b) => a.start - b.start)
    .filter((run) => {
      const fits = run.start >= at && run.end <= points.length;
      if (fits) at = run.end;
      return fits;
    });
  at = 0;
  return (
    <>
      {pieces.map((run) => {
        const before = points.slice(at, run.start).join('');
        at = run.end;
        return (
          <>
            {before}
            <span lang={run.lang}>{points.slice(run.start, run.end).join('')}</span>
          </>
        );
      })}
      {points.slice(at).join('')}
    </>
  );
};

export const Support: FC<{ reader: Reader; sentence: Sentence; titles: ReadonlyMap<string, LocalText>; lang: Lang }> = ({ reader, sentence, titles, lang }) => {
  const fields = reader.words.fields as unknown as Record<string, unknown>;
  return (
    <>
      <p class="to-sentence">
        <a class="ds-link" href={`#${sentence.id}`}>
          {reader.words.account.back}
        </a>
      </p>
      <blockquote lang={lang === reader.lang ? undefined : lang}>{sentence.text}</blockquote>
      {[...Map.groupBy(sentence.support, (one) => one.record)].map(([record, supports]) => {
        const href = recordPath(record);
        const title = <Local text={titles.get(record) ?? {}} reader={reader} />;
        return (
          <section class="support-record">
            <h3 class="ds-heading" data-size="2xs">
              {href ? (
                <a class="ds-link" href={href}>
                  {title}
                </a>
              ) : (
                title
              )}
            </h3>
            {supports.map((one) => {
              const name = one.field === null ? null : fields[one.field.split('.')[0] ?? ''];
              return (
                <div>
                  {typeof name === 'string' && <p class="quiet">{name}</p>}
                  <EvidenceList reader={reader} evidence={one.evidence} />
                  <RivalsUnder reader={reader} rivals={one.rivals ?? []} lang={lang} />
                </div>
              );
            })}
          </section>
        );
      })}
    </>
  );
};

export function paragraphs(sentences: readonly Sentence[]): Sentence[][] {
  return [...Map.groupBy(sentences, (sentence) => sentence.paragraph).values()];
}
