import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const FONTS = ['400Regular/SourceSans3_400Regular', '600SemiBold/SourceSans3_600SemiBold', '400Regular_Italic/SourceSans3_400Regular_Italic'];

let compiler: NodeCompiler | undefined;

/**
 * A template with what it reads, as a tagged PDF. It says that it keeps PDF/UA-1, except where it holds a character that no font on the
 * machine can draw, for then it does not.
 */
export function typeset(template: string, inputs: Record<string, string>): Uint8Array {
  compiler ??= NodeCompiler.create({
    fontArgs: [{ fontPaths: FONTS.map((font) => dirname(fileURLToPath(import.meta.resolve(`@expo-google-fonts/source-sans-3/${font}.ttf`)))) }],
  });
  const job = { mainFileContent: template, inputs };
  try {
    return new Uint8Array(compiler.pdf(job, { pdfStandard: 'ua-1' }));
  } catch (refusal) {
    if (!String((refusal as { code?: unknown }).code).includes('could not be displayed with font')) throw refusal;
    return new Uint8Array(compiler.pdf(job));
  } finally {
    compiler.evictCache(10);
  }
}

/** A BCP 47 tag as the typesetter takes it; the country says which spelling rules a screen reader follows. */
export function tagParts(tag: string): { lang: string; region: string | null; script: string | null } {
  const { language, region, script } = new Intl.Locale(tag);
  const country = region ?? (language === 'nn' || language === 'nb' ? 'NO' : language === 'en' ? 'GB' : null);
  return { lang: language, region: country && /^[A-Z]{2}$/.test(country) ? country : null, script: script?.toLowerCase() ?? null };
}
