import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';

let script: string | undefined;

/** The script of an account's web page, as a browser reads it. */
export function viewerScript(): string {
  return (script ??= transformSync(readFileSync(new URL('account-viewer.ts', import.meta.url), 'utf8'), {
    loader: 'ts',
    minify: true,
    target: 'es2022',
    charset: 'utf8',
  }).code.trim());
}
