import type { AccountTemplate } from '../../domain/account-template.ts';
import { inLang } from '../../domain/lang.ts';
import { periodName } from '../../language/account-period.ts';
import type { StoredAccount } from '../../register/account/account-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { page } from '../ui/page.tsx';

interface Props {
  reader: Reader;
  rows: readonly StoredAccount[];
  templates: readonly AccountTemplate[];
  mayWrite: boolean;
}

/** The accounts that are kept. */
export function accountListPage({ reader, rows, templates, mayWrite }: Props) {
  const t = reader.words.accounts;
  return page({
    reader,
    title: t.title,
    nav: 'account',
    children: (
      <>
        <div class="heading-row">
          <h1 class="ds-heading" data-size="lg">
            {t.title}
          </h1>
          {mayWrite && (
            <a class="ds-button" href={paths.newAccount()}>
              {t.new}
            </a>
          )}
        </div>
        <p class="ds-paragraph lead">{t.lead}</p>
        <p>
          <a class="ds-link" href={paths.templates()}>
            {reader.words.templates.title}
          </a>
        </p>
        {rows.length === 0 ? (
          <p class="quiet">{t.none}</p>
        ) : (
          <div class="table-frame">
            <table class="ds-table cards" data-hover="true">
              <caption class="ds-sr-only">{t.caption}</caption>
              <thead>
                <tr>
                  <th scope="col">{t.name}</th>
                  <th scope="col">{t.period}</th>
                  <th scope="col">{t.template}</th>
                  <th scope="col">{t.lang}</th>
                  <th scope="col">{t.written}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr>
                    <td>
                      <a class="ds-link" href={paths.storedAccount(row.accountId)} lang={row.lang === reader.lang ? undefined : row.lang}>
                        {row.title}
                      </a>
                    </td>
                    <td data-label={t.period}>{periodName(row.period, reader.lang)}</td>
                    <td data-label={t.template}>
                      {inLang(templates.find(({ templateId }) => templateId === row.templateId)?.name ?? {}, reader.lang)?.text ?? row.templateId}
                    </td>
                    <td data-label={t.lang}>{reader.words.fields[row.lang]}</td>
                    <td data-label={t.written} class="number">
                      {row.lines}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </>
    ),
  });
}
