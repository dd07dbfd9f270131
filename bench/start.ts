import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, ms, times, type Measured } from './figure.ts';

const samband = new URL('../bin/samband.mjs', import.meta.url).pathname;

/** From an empty and from an existing folder to the first page, against starting Node alone; and the memory it holds then. */
export async function measureStart(): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'samband-bench-'));
  const node = await median(5, () => once(spawn(process.execPath, ['-e', '0']), 'exit'));
  const empty = await firstPage(folder);
  const existing = await firstPage(folder);
  rmSync(folder, { recursive: true });
  return [
    ['empty folder to first page, demo register loaded', `${ms(empty.time)}, ${times(empty.time / node)} Node alone`],
    ['existing folder to first page', `${ms(existing.time)}, ${times(existing.time / node)} Node alone`],
    ['resident memory with the demo register', `${(existing.resident / 1024).toFixed(0)} MB`],
  ];
}

async function firstPage(folder: string): Promise<{ time: number; resident: number }> {
  const started = performance.now();
  const server = spawn(process.execPath, [samband, 'serve', '--demo', '--port', '0', '--data', folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  for await (const chunk of server.stdout) {
    printed += String(chunk);
    if (/sign-in\?token=\S+\n/.test(printed)) break;
  }
  const link = /http\S+sign-in\?token=\S+/.exec(printed)?.[0] ?? '';
  await (await fetch(link)).text();
  const time = performance.now() - started;
  const { pid } = JSON.parse(readFileSync(join(folder, 'server.json'), 'utf8')) as { pid: number };
  const resident = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  server.kill('SIGTERM');
  await once(server, 'exit');
  return { time, resident };
}
