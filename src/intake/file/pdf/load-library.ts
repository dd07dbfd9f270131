import { registerHooks } from 'node:module';

const INNER = import.meta.resolve('pdfjs-dist/legacy/build/pdf.worker.mjs');
/** Loops of the library that believe what a spoilt font says of itself, and then take all the memory there is, with an end put to them. */
const ENDLESS: readonly [loop: string, ends: string][] = [
  ['while (font.pos < end)', 'while (font.pos < Math.min(end, font.end))'], // the names of letters in a font cut short
  ['j <= code; j++', 'j <= Math.min(code, 0xffff); j++'], // the widths and heights of letters up to a number no letter has
  ['let i = this.firstChar, ii = this.lastChar; i <= ii', 'let i = Math.max(0, this.firstChar), ii = Math.min(this.lastChar, 0xffff); i <= ii'],
  ['MAX_MAP_RANGE = 2 ** 24 - 1', 'MAX_MAP_RANGE = 2 ** 20 - 1'], // letters by their numbers; no table the library knows has a tenth of these
];

let loaded: Promise<void> | null = null;

/** Loads the inner half of the library with those loops mended. What opens a file with it afterwards is given this one. */
export function loadLibrary(): Promise<void> {
  return (loaded ??= load());
}

async function load(): Promise<void> {
  const hook = registerHooks({
    load: (url, context, next) => {
      const module = next(url, context);
      if (url !== INNER || !module.source) return module;
      const source = typeof module.source === 'string' ? module.source : new TextDecoder().decode(module.source);
      return { ...module, source: ENDLESS.reduce((mended, [loop, ends]) => mended.replaceAll(loop, ends), source) };
    },
  });
  try {
    await import(INNER);
  } finally {
    hook.deregister();
  }
}
