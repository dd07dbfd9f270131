// Lets Node run .tsx: strips types itself for .ts, and asks esbuild for the JSX. What it made is kept beside the packages, by the sum of what it was made
// of, so that esbuild is started for what is new alone.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const kept = fileURLToPath(new URL('../node_modules/.cache/samband-tsx', import.meta.url));
const { version } = require('esbuild/package.json');

registerHooks({
  load(url, context, next) {
    if (!url.endsWith('.tsx')) return next(url, context);
    const file = fileURLToPath(url);
    return { format: 'module', source: made(file, readFileSync(file, 'utf8')), shortCircuit: true };
  },
});

function made(file, text) {
  const place = join(kept, createHash('sha256').update(`${version}\n${file}\n${text}`).digest('hex'));
  try {
    return readFileSync(place, 'utf8');
  } catch {
    const { code } = require('esbuild').transformSync(text, {
      loader: 'tsx',
      format: 'esm',
      jsx: 'automatic',
      jsxImportSource: 'hono/jsx',
      sourcefile: file,
      sourcemap: 'inline',
      target: 'node24',
    });
    keep(place, code);
    return code;
  }
}

/** Two that start at once write the same; one that cannot write does without. */
function keep(place, code) {
  try {
    mkdirSync(kept, { recursive: true });
    writeFileSync(`${place}.${process.pid}`, code);
    renameSync(`${place}.${process.pid}`, place);
  } catch {}
}
