import type { FC } from 'hono/jsx';
import type { EditionHead } from '../../domain/edition.ts';
import type { Issue } from '../../domain/problem.ts';
import type { StoredAccount } from '../../register/account/account-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { momentText } from '../ui/dates.ts';
import { TextField, Tick } from '../ui/field.tsx';
import { page } from '../ui/page.tsx';

interface Props {
  reader: Reader;
  account: StoredAccount;
  rows: readonly EditionHead[];
  mayPublish: boolean;
  signing: { number: number; values: URLSearchParams; issues: readonly Issue[] } | null; // what was sent and is to be mended
}

const FORMATS = [
  ['html', 'web'],
  ['docx', 'word'],
  ['pdf', 'pdf'],
  ['pdfa', 'archive'],
] as const;

/** The editions of an account, each with who answers for it, and how to tell that it is unaltered. */
export function editionListPage({ reader, account, rows, mayPublish, signing }: Props) {
  const t = reader.words.editions;
  const { accountId } = account;
  return page({
    reader,
    title: `${t.title}: ${account.title}`,
    nav: 'account',
    children: (
      <>
        <div class="heading-row">
          <h1 class="ds-heading" data-size="lg">
            {t.title}
          </h1>
          {mayPublish && (
            <a class="ds-button" href={paths.freeze(accountId)}>
              {t.freeze}
            </a>
          )}
        </div>
        <p class="ds-paragraph lead">{t.lead}</p>
        <p>
          <a class="ds-link" href={paths.storedAccount(accountId)} lang={account.lang === reader.lang ? undefined : account.lang}>
            {account.title}
          </a>
        </p>
        {rows.length === 0 && <p class="quiet">{t.none}</p>}
        {rows.map((row) => (
          <section aria-labelledby={`edition-${row.number}`} class="edition">
            <h2 class="ds-heading" data-size="sm" id={`edition-${row.number}`}>
              {t.one(row.number)}
            </h2>
            <dl class="facts">
              <div>
                <dt>{t.frozenAt}</dt>
                <dd>
                  {momentText(row.at, reader.lang)}, {row.by}
                </dd>
              </div>
              {row.note !== '' && (
                <div>
                  <dt>{t.corrected}</dt>
                  <dd>
                    <bdi>{row.note}</bdi>{' '}
                    <a class="ds-link" href={paths.compareEditions(accountId, row.number - 1, row.number)}>
                      {t.compare}
                    </a>
                  </dd>
                </div>
              )}
              <div>
                <dt>{t.signed}</dt>
                <dd>{row.signOff ? t.signedBy(row.signOff.name, row.signOff.role, momentText(row.signOff.at, reader.lang)) : t.notSigned}</dd>
              </div>
              <div>
                <dt>{t.public}</dt>
                <dd>
                  {row.signOff?.isPublic ? (
                    <a class="ds-link" href={paths.published(accountId, row.number)}>
                      {t.openPublic}
                    </a>
                  ) : (
                    t.notPublic
                  )}
                </dd>
              </div>
              <div>
                <dt>{t.hash}</dt>
                <dd>
                  <code>{row.hash}</code>{' '}
                  <a class="ds-link" href={paths.editionContent(accountId, row.number)} download>
                    {t.content}
                  </a>
                </dd>
              </div>
              <div>
                <dt>{reader.words.account.downloads}</dt>
                <dd>
                  {FORMATS.map(([format, name]) => (
                    <>
                      <a
                        class="ds-link"
                        href={paths.editionFile(accountId, row.number, format)}
                        download
                        aria-label={`${reader.words.account[name]}, ${t.one(row.number)}`}
                      >
                        {reader.words.account[name]}
                      </a>{' '}
                    </>
                  ))}
                </dd>
              </div>
            </dl>
            {mayPublish && !row.signOff && (
              <SignForm reader={reader} accountId={accountId} number={row.number} signing={signing?.number === row.number ? signing : null} />
            )}
          </section>
        ))}
      </>
    ),
  });
}

const SignForm: FC<{ reader: Reader; accountId: string; number: number; signing: Props['signing'] }> = ({ reader, accountId, number, signing }) => {
  const t = reader.words.editions;
  const issues = (signing?.issues ?? []).map((issue) => ({ ...issue, path: issue.path }));
  const value = (name: string, otherwise: string) => signing?.values.get(name) ?? otherwise;
  return (
    <details class="settle" open={signing !== null}>
      <summary>{t.sign(number)}</summary>
      <form method="post" action={paths.signEdition(accountId, number)}>
        <p>{t.signLead}</p>
        <TextField reader={reader} name="name" id={`name-${number}`} label={t.name} value={value('name', reader.name ?? '')} maxlength={200} issues={issues} />
        <TextField reader={reader} name="role" id={`role-${number}`} label={t.role} value={value('role', '')} maxlength={200} issues={issues} />
        <Tick reader={reader} name="public" id={`public-${number}`} label={t.isPublic} checked={signing?.values.has('public') ?? false} />
        <button class="ds-button" data-variant="secondary" type="submit">
          {t.doSign}
        </button>
      </form>
    </details>
  );
};
