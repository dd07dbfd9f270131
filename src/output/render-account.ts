import type { Account } from '../domain/account.ts';
import { ACCOUNT_WORDS } from '../language/account-words.ts';
import { accountToHtml } from './account-to-html.ts';
import { accountToJson } from './account-to-json.ts';
import { accountToMarkdown } from './account-to-markdown.ts';

export const ACCOUNT_FORMATS = ['html', 'docx', 'pdf', 'md', 'json'] as const;
export type AccountFormat = (typeof ACCOUNT_FORMATS)[number];

/** The IANA media type of each format. */
export const ACCOUNT_MEDIA: Record<AccountFormat, string> = {
  html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

// Word and PDF bring heavy libraries, which are loaded when one is asked for and not when the program starts.
/** The account in a format, as the bytes of a file. */
export async function renderAccount(account: Account, format: AccountFormat): Promise<Uint8Array> {
  const words = ACCOUNT_WORDS[account.lang];
  switch (format) {
    case 'html':
      return new TextEncoder().encode(accountToHtml(account, words));
    case 'md':
      return new TextEncoder().encode(accountToMarkdown(account, words));
    case 'json':
      return new TextEncoder().encode(accountToJson(account));
    case 'docx':
      return (await import('./account-to-docx.ts')).accountToDocx(account, words);
    case 'pdf':
      return (await import('./account-to-pdf.ts')).accountToPdf(account, words);
  }
}
