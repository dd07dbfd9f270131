import type { AccountLine } from '../../domain/account-line.ts';
import type { StoredAccount } from '../../register/account/account-verbs.ts';
import type { ChangeView } from '../../register/change/change-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { momentText } from '../ui/dates.ts';
import { page } from '../ui/page.tsx';
import { actionWord, recordTypeWord } from './change-words.ts';
import { WordDifference } from './word-difference.tsx';

interface Props {
  reader: Reader;
  editions: number; // how many are frozen
  account: StoredAccount;
  changes: readonly ChangeView[];
  mayWrite: boolean;
}

/** All that has been written in an account, with what it was before, and a way back. */
export function accountHistoryPage({ reader, account, changes, editions, mayWrite }: Props) {
  const t = reader.words.accounts;
  return page({
    reader,
    title: `${t.history}: ${account.title}`,
    nav: 'account',
    children: (
      <>
        <h1 class="ds-heading" data-size="lg">
          {t.history}
        </h1>
        <p class="ds-paragraph lead">{t.historyLead}</p>
        <p>
          <a class="ds-link" href={paths.storedAccount(account.accountId)}>
            {t.toText}
          </a>
        </p>
        <ol class="changes">
          {changes.map((change) => {
            const at = momentText(change.at, reader.lang);
            const what = `${recordTypeWord(change, reader)} ${actionWord(change, reader)}`;
            const [before, after] = [textIn(change.before), textIn(change.after)];
            return (
              <li>
                <div>
                  <p>
                    <strong>{what}</strong>{' '}
                    <a class="quiet" href={paths.change(change.changeId)} aria-label={reader.words.history.openNamed(`${what}, ${at}`)}>
                      <time datetime={change.at}>{at}</time>
                    </a>
                    <span class="quiet">, {change.by}</span>
                  </p>
                  {(before !== '' || after !== '') && (
                    <p>
                      <WordDifference reader={reader} before={before} after={after} lang={account.lang} />
                    </p>
                  )}
                </div>
                {mayWrite && change.undoable && change.recordType === 'account-line' && (
                  <form method="post" action={paths.undoChange(change.changeId)}>
                    <input type="hidden" name="back" value={paths.accountHistory(account.accountId)} />
                    <button
                      class="ds-button"
                      data-variant="tertiary"
                      data-size="sm"
                      type="submit"
                      aria-label={
                        change.action === 'undone' ? reader.words.history.redoNamed(`${what}, ${at}`) : reader.words.common.undoNamed(`${what}, ${at}`)
                      }
                    >
                      {change.action === 'undone' ? reader.words.history.redo : reader.words.common.undo}
                    </button>
                  </form>
                )}
              </li>
            );
          })}
        </ol>
        {mayWrite && (
          <section aria-labelledby="withdraw-heading">
            <h2 class="ds-heading" data-size="xs" id="withdraw-heading">
              {t.withdrawAccount}
            </h2>
            <p>{editions > 0 ? t.staysForEditions : t.withdrawLead}</p>
            {editions === 0 && (
              <form method="post" action={paths.withdrawAccount(account.accountId)}>
                <input type="hidden" name="version" value={String(account.version)} />
                <button class="ds-button" data-variant="secondary" data-color="danger" type="submit">
                  {t.withdrawAccount}
                </button>
              </form>
            )}
          </section>
        )}
      </>
    ),
  });
}

/** The words a line had, or those it stood in place of; nothing where they may not be seen. */
function textIn(state: Record<string, unknown> | null): string {
  const line = state as Partial<AccountLine> | null;
  return line?.content ? (line.content.text ?? line.content.basis.text) : '';
}
