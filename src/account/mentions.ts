import { withoutMarks } from '../language/marks.ts';

/** Whether words name any of these, as whole words or with the s of the genitive. */
export function mentions(text: string | null, names: readonly string[]): boolean {
  const words = withoutMarks(text ?? '');
  return names.some((name) => name !== '' && words.includes(bare(name)) && new RegExp(`(?<!\\p{L})${escape(bare(name))}s?(?!\\p{L})`, 'u').test(words));
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

function bare(name: string): string {
  return name.replace(/^the /u, '');
}
