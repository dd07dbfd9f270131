import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Account } from '../domain/account.ts';
import { DEFAULT_COLOUR, type HouseStyle, NO_HOUSE_STYLE } from '../domain/house-style.ts';
import type { AccountWords } from '../language/account-words.ts';
import { accountDate } from './account-date.ts';
import { hasCover } from './account-cover.ts';
import { recordsToJson } from './account-to-json.ts';
import { arrangeAccount } from './arrange-account.ts';
import type { Run } from './split-runs.ts';
import { tagParts, typeset } from './typeset.ts';

const TEMPLATE = readFileSync(new URL('account.typ', import.meta.url), 'utf8');

/**
 * The account as a tagged PDF with bookmarks, language and footnotes. For the archive it is PDF/A-3a and has the text with the records under it as a file attached.
 */
export async function accountToPdf(
  account: Account,
  words: AccountWords,
  style: HouseStyle = NO_HOUSE_STYLE,
  { forArchive = false }: { forArchive?: boolean } = {},
): Promise<Uint8Array> {
  const attached = forArchive ? [{ name: 'records.json', media: 'application/json', description: words.attachment, text: recordsToJson(account) }] : [];
  const path = style.logo && join(process.cwd(), style.logo.media === 'image/png' ? 'logo.png' : 'logo.svg'); // under the root of the typesetter; nothing is written there
  const logo = style.logo && {
    path: `/${style.logo.media === 'image/png' ? 'logo.png' : 'logo.svg'}`,
    alternative: style.logo.alternative || `${words.logoOf} ${account.agency}`,
  };
  const read = { ...printed(account, words, style.colour), logo, attached };
  const files = style.logo && path ? { [path]: style.logo.bytes } : {};
  return typeset(TEMPLATE, { texts: { account: JSON.stringify(read), words: JSON.stringify(words) }, files }, forArchive ? 'a-3a' : 'ua-1');
}

/** The printed account as the template reads it: language tags in their parts, and where each note is met first. */
function printed(account: Account, words: AccountWords, colour: string | null): object {
  const arranged = arrangeAccount(account, words, undefined, colour);
  const date = accountDate(account);
  const met = new Set<number>();
  const reference = (number: number) => {
    const first = !met.has(number);
    met.add(number);
    return { number, first };
  };
  return {
    ...arranged,
    colour: colour ?? DEFAULT_COLOUR,
    cover: hasCover(arranged),
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
