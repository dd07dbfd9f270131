import type { Account } from '../domain/account.ts';
import { type HouseStyle, NO_HOUSE_STYLE } from '../domain/house-style.ts';
import { ACCOUNT_WORDS } from '../language/account-words.ts';
import { accountToHtml } from './account-to-html.ts';
import { accountToJson } from './account-to-json.ts';
import { accountToMarkdown } from './account-to-markdown.ts';

export const ACCOUNT_FORMATS = ['html', 'docx', 'pdf', 'pdfa', 'md', 'json'] as const;
export type AccountFormat = (typeof ACCOUNT_FORMATS)[number];

/** The IANA media type of each format. */
export const ACCOUNT_MEDIA: Record<AccountFormat, string> = {
  html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  pdfa: 'application/pdf',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

// Word and PDF bring heavy libraries, which are loaded when one is asked for and not when the program starts.
/** What a file of each format is called after its last full stop. */
export const ACCOUNT_ENDING: Record<AccountFormat, string> = { html: 'html', docx: 'docx', pdf: 'pdf', pdfa: 'pdf', md: 'md', json: 'json' };

/** The account in a format, as the bytes of a file that looks as the agency's own do. `pdfa` is for the archive: PDF/A-3a with its records attached. */
export async function renderAccount(account: Account, format: AccountFormat, style: HouseStyle = NO_HOUSE_STYLE): Promise<Uint8Array> {
  const words = ACCOUNT_WORDS[account.lang];
  switch (format) {
    case 'html':
      return new TextEncoder().encode(accountToHtml(account, words, undefined, style));
    case 'md':
      return new TextEncoder().encode(accountToMarkdown(account, words));
    case 'json':
      return new TextEncoder().encode(accountToJson(account));
    case 'docx':
      return (await import('./account-to-docx.ts')).accountToDocx(account, words, style);
    case 'pdf':
      return (await import('./account-to-pdf.ts')).accountToPdf(account, words, style);
    case 'pdfa':
      return (await import('./account-to-pdf.ts')).accountToPdf(account, words, style, { forArchive: true });
  }
}
