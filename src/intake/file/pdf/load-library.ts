import { registerHooks } from 'node:module';

const INNER = import.meta.resolve('pdfjs-dist/legacy/build/pdf.worker.mjs');
/** The names of letters in a font cut short: the library reads them to the end the font tells of, which never comes, until all memory is taken. */
const ENDLESS = 'while (font.pos < end)';
const ENDS = 'while (font.pos < Math.min(end, font.end))';

let loaded: Promise<void> | null = null;

/** Loads the inner half of the library with that loop mended. What opens a file with it afterwards is given this one. */
export function loadLibrary(): Promise<void> {
  return (loaded ??= load());
}

async function load(): Promise<void> {
  const hook = registerHooks({
    load: (url, context, next) => {
      const module = next(url, context);
      if (url !== INNER || !module.source) return module;
      const source = typeof module.source === 'string' ? module.source : new TextDecoder().decode(module.source);
      return { ...module, source: source.replace(ENDLESS, ENDS) };
    },
  });
  try {
    await import(INNER);
  } finally {
    hook.deregister();
  }
}
