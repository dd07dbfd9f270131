import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

interface Asset {
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
  gzip: Uint8Array<ArrayBuffer> | null;
  brotli: Uint8Array<ArrayBuffer> | null;
}

/** The addresses of the style and the script, and every served file by its address. Addresses carry a hash, so they never go stale. */
export interface Assets {
  style: string;
  script: string;
  files: Map<string, Asset>;
}

const FONTS = { 400: '400Regular/SourceSans3_400Regular.ttf', 600: '600SemiBold/SourceSans3_600SemiBold.ttf' };

/** Bundles the islands and the style once, when the server starts. */
export async function bundleAssets(): Promise<Assets> {
  const files = new Map<string, Asset>();
  const keep = (name: string, ending: string, type: string, bytes: Uint8Array): string => {
    const address = `/assets/${name}-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}.${ending}`;
    const own = Uint8Array.from(bytes);
    files.set(address, { type, bytes: own, gzip: Uint8Array.from(gzipSync(own)), brotli: ending === 'ttf' ? null : Uint8Array.from(brotliCompressSync(own)) });
    return address;
  };
  const faces: string[] = [];
  for (const [weight, file] of Object.entries(FONTS)) {
    const font = await readFile(fileURLToPath(import.meta.resolve(`@expo-google-fonts/source-sans-3/${file}`)));
    const address = keep(`source-sans-${weight}`, 'ttf', 'font/ttf', font);
    faces.push(`@font-face{font-family:"Source Sans 3";font-weight:${weight};font-display:swap;src:url(${address})}`);
  }
  const [style, script] = await Promise.all([bundle('ui/samband.css'), bundle('island/islands.ts')]);
  return {
    style: keep('samband', 'css', 'text/css; charset=utf-8', Buffer.concat([style, Buffer.from(faces.join(''))])),
    script: keep('samband', 'js', 'text/javascript; charset=utf-8', script),
    files,
  };
}

async function bundle(entry: string): Promise<Uint8Array> {
  const path = fileURLToPath(new URL(entry, import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['default'],
    logLevel: 'error',
    legalComments: 'none',
  });
  const file = outputFiles[0];
  if (!file) throw new Error(`esbuild gave nothing for ${entry}`);
  return file.contents;
}
