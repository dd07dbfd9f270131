import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Account } from '../domain/account.ts';
import type { AccountWords } from '../language/account-words.ts';
import { accountDate } from './account-date.ts';
import { arrangeAccount } from './arrange-account.ts';
import type { Run } from './split-runs.ts';

const TEMPLATE = readFileSync(new URL('account.typ', import.meta.url), 'utf8');
const FONTS = ['400Regular/SourceSans3_400Regular', '600SemiBold/SourceSans3_600SemiBold', '400Regular_Italic/SourceSans3_400Regular_Italic'];

let compiler: NodeCompiler | undefined;

/**
 * The account as a tagged PDF with bookmarks, language and footnotes. It says that it keeps PDF/UA-1, except where it
 * holds a character that no font on the machine can draw, for then it does not.
 */
export async function accountToPdf(account: Account, words: AccountWords): Promise<Uint8Array> {
  compiler ??= NodeCompiler.create({
    fontArgs: [{ fontPaths: FONTS.map((font) => dirname(fileURLToPath(import.meta.resolve(`@expo-google-fonts/source-sans-3/${font}.ttf`)))) }],
  });
  const job = { mainFileContent: TEMPLATE, inputs: { account: JSON.stringify(typeset(account, words)), words: JSON.stringify(words) } };
  try {
    return new Uint8Array(compiler.pdf(job, { pdfStandard: 'ua-1' }));
  } catch (refusal) {
    if (!String((refusal as { code?: unknown }).code).includes('could not be displayed with font')) throw refusal;
    return new Uint8Array(compiler.pdf(job));
  } finally {
    compiler.evictCache(10);
  }
}

/** The printed account as the template reads it: language tags in their parts, and where each note is met first. */
function typeset(account: Account, words: AccountWords): object {
  const printed = arrangeAccount(account, words);
  const date = accountDate(account);
  const met = new Set<number>();
  const reference = (number: number) => {
    const first = !met.has(number);
    met.add(number);
    return { number, first };
  };
  return {
    ...printed,
    tag: tagParts(printed.lang),
    date: [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()],
    sections: printed.sections.map((section) => ({
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

/** A BCP 47 tag as the typesetter takes it; the country says which spelling rules a screen reader follows. */
function tagParts(tag: string): { lang: string; region: string | null; script: string | null } {
  const { language, region, script } = new Intl.Locale(tag);
  const country = region ?? (language === 'nn' || language === 'nb' ? 'NO' : language === 'en' ? 'GB' : null);
  return { lang: language, region: country && /^[A-Z]{2}$/.test(country) ? country : null, script: script?.toLowerCase() ?? null };
}
