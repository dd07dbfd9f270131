import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const FONTS = ['400Regular/SourceSans3_400Regular', '600SemiBold/SourceSans3_600SemiBold', '400Regular_Italic/SourceSans3_400Regular_Italic'];

let compiler: NodeCompiler | undefined;

/** What a template reads: texts by name, and files by the path it opens them at. */
export interface TypesetInputs {
  texts: Record<string, string>;
  files?: Record<string, Uint8Array>;
}

/**
 * A template with what it reads, as a tagged PDF. It says that it keeps the standard, PDF/UA-1 or PDF/A-3a, except where it holds a character that no font on the
 * machine can draw, for then it does not.
 */
export function typeset(template: string, { texts, files = {} }: TypesetInputs, standard: 'ua-1' | 'a-3a' = 'ua-1'): Uint8Array {
  compiler ??= NodeCompiler.create({
    fontArgs: [{ fontPaths: FONTS.map((font) => dirname(fileURLToPath(import.meta.resolve(`@expo-google-fonts/source-sans-3/${font}.ttf`)))) }],
  });
  for (const [path, bytes] of Object.entries(files)) compiler.mapShadow(path, Buffer.from(bytes));
  const job = { mainFileContent: template, inputs: texts };
  try {
    return new Uint8Array(compiler.pdf(job, { pdfStandard: standard }));
  } catch (refusal) {
    if (!String((refusal as { code?: unknown }).code).includes('could not be displayed with font')) throw refusal;
    return new Uint8Array(compiler.pdf(job));
  } finally {
    for (const path of Object.keys(files)) compiler.unmapShadow(path);
    compiler.evictCache(10);
  }
}

/** A BCP 47 tag as the typesetter takes it; the country says which spelling rules a screen reader follows. */
export function tagParts(tag: string): { lang: string; region: string | null; script: string | null } {
  const { language, region, script } = new Intl.Locale(tag);
  const country = region ?? (language === 'nn' || language === 'nb' ? 'NO' : language === 'en' ? 'GB' : null);
  return { lang: language, region: country && /^[A-Z]{2}$/.test(country) ? country : null, script: script?.toLowerCase() ?? null };
}
