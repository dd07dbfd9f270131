import type { PrintedAccount } from './arrange-account.ts';

/** Whether an account in print opens with a page of its own for the title, and a list of contents. A note of a page or two does not. */
export function hasCover({ sections }: PrintedAccount): boolean {
  return sections.length > 2;
}
