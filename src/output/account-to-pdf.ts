import { readFileSync } from 'node:fs';
import type { Account } from '../domain/account.ts';
import type { AccountWords } from '../language/account-words.ts';
import { accountDate } from './account-date.ts';
import { arrangeAccount } from './arrange-account.ts';
import type { Run } from './split-runs.ts';
import { tagParts, typeset } from './typeset.ts';

const TEMPLATE = readFileSync(new URL('account.typ', import.meta.url), 'utf8');

/**
 * The account as a tagged PDF with bookmarks, language and footnotes.
 */
export async function accountToPdf(account: Account, words: AccountWords): Promise<Uint8Array> {
  return typeset(TEMPLATE, { account: JSON.stringify(printed(account, words)), words: JSON.stringify(words) });
}

/** The printed account as the template reads it: language tags in their parts, and where each note is met first. */
function printed(account: Account, words: AccountWords): object {
  const arranged = arrangeAccount(account, words);
  const date = accountDate(account);
  const met = new Set<number>();
  const reference = (number: number) => {
    const first = !met.has(number);
    met.add(number);
    return { number, first };
  };
  return {
    ...arranged,
    tag: tagParts(arranged.lang),
    date: [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()],
    sections: arranged.sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.map((sentences) =>
        sentences.map((sentence) => ({
          runs: sentence.runs.map((run: Run) => ({ text: run.text, ...tagParts(run.lang) })),
          notes: sentence.notes.map(reference),
        })),
      ),
    })),
  };
}
