import type { FC } from 'hono/jsx';
import type { ReadWritten } from '../../account/read-written.ts';
import type { Issue } from '../../domain/problem.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { TextField } from '../ui/field.tsx';
import { page } from '../ui/page.tsx';
import { paragraphs, Runs } from './account-page.tsx';
import { hrefOf } from './written-page.tsx';

interface Props {
  reader: Reader;
  read: ReadWritten;
  next: number; // the number it gets
  mark: string; // what tells whether the text is as it was shown
  values: URLSearchParams;
  issues: readonly Issue[];
  notice: string | null;
  warnings: readonly string[]; // of the language duties
}

/** What is about to be frozen, with what to look at first. */
export function freezePage({ reader, read, next, mark, values, issues, notice, warnings }: Props) {
  const t = reader.words.editions;
  const { stored, account, pieces, lost } = read;
  const lang = stored.lang === reader.lang ? undefined : stored.lang;
  const stale = pieces.filter(({ staleness }) => staleness !== null);
  const bare = pieces.filter(({ sentence }) => sentence.support.length === 0);
  return page({
    reader,
    title: t.freeze,
    nav: 'account',
    children: (
      <>
        <h1 class="ds-heading" data-size="lg">
          {t.freeze}
        </h1>
        <p class="ds-paragraph lead">
          {t.freezeLead} {next === 1 ? t.first : t.next(next)}
        </p>
        {notice && (
          <p class="ds-alert" data-color="warning" role="alert">
            {notice}
          </p>
        )}
        {stale.length + bare.length + lost.length === 0 ? (
          <p>{t.allWell}</p>
        ) : (
          <div class="ds-alert" data-color="warning">
            <Warned reader={reader} read={read} heading={t.staleWarning} pieces={stale} />
            <Warned reader={reader} read={read} heading={t.bareWarning} pieces={bare} />
            {lost.length > 0 && (
              <p>
                {t.lostWarning(lost.length)}{' '}
                <a class="ds-link" href={`${paths.storedAccount(stored.accountId)}#lost-heading`}>
                  {reader.words.accounts.toText}
                </a>
              </p>
            )}
          </div>
        )}
        {warnings.map((warning) => (
          <p class="ds-alert" data-color="warning">
            {warning}
          </p>
        ))}
        <form method="post" action={paths.freeze(stored.accountId)} class="stack short">
          <input type="hidden" name="mark" value={mark} />
          {next > 1 && <TextField reader={reader} name="note" label={t.note} value={values.get('note') ?? ''} maxlength={500} issues={issues} />}
          <div class="buttons">
            <button class="ds-button" type="submit">
              {t.do}
            </button>
            <a class="ds-button" data-variant="tertiary" href={paths.storedAccount(stored.accountId)}>
              {reader.words.common.cancel}
            </a>
          </div>
        </form>
        <article class="account-text frozen-text" lang={lang}>
          <h2 class="ds-heading" data-size="md">
            {account.title}
          </h2>
          {account.sections.map(({ title, sentences }) => (
            <section>
              <h3 class="ds-heading" data-size="sm">
                {title}
              </h3>
              {paragraphs(sentences).map((paragraph) => (
                <p>
                  {paragraph.map((sentence) => (
                    <>
                      <Runs sentence={sentence} />{' '}
                    </>
                  ))}
                </p>
              ))}
            </section>
          ))}
        </article>
      </>
    ),
  });
}

const Warned: FC<{ reader: Reader; read: ReadWritten; heading: (n: number) => string; pieces: ReadWritten['pieces'] }> = ({ reader, read, heading, pieces }) =>
  pieces.length === 0 ? null : (
    <>
      <p>
        <strong>{heading(pieces.length)}</strong>
      </p>
      <ul class="plain">
        {pieces.map(({ sentence }) => (
          <li>
            <a class="ds-link" href={hrefOf(read.stored.accountId, sentence.id)} lang={read.stored.lang === reader.lang ? undefined : read.stored.lang}>
              {sentence.text}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
