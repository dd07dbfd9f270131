import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const samband = fileURLToPath(new URL('../bin/samband.mjs', import.meta.url));
const root = fileURLToPath(new URL('..', import.meta.url));

/** A new folder that goes away with `remove`. */
export function newFolder(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'samband-test-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** Runs one `samband` command to its end. */
export async function samb(args: readonly string[], env: Record<string, string> = {}): Promise<Ran> {
  const run = spawn(process.execPath, [samband, ...args], {
    cwd: root,
    env: { ...process.env, SAMBAND_LANG: 'nn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err] = [text(run.stdout), text(run.stderr)];
  const [code] = (await once(run, 'close')) as [number | null];
  return { code, out: await out, err: await err };
}

async function text(stream: NodeJS.ReadableStream): Promise<string> {
  let all = '';
  stream.setEncoding('utf8');
  for await (const chunk of stream) all += String(chunk);
  return all;
}

export interface Running {
  address: string;
  signIn: string;
  process: ChildProcess;
  stop(): Promise<void>;
}

/** Starts `samband serve` on a free port and waits until it has said where it answers. */
export async function serve(...args: string[]): Promise<Running> {
  const server = spawn(process.execPath, [samband, 'serve', '--port', '0', ...args], {
    cwd: root,
    env: { ...process.env, SAMBAND_LANG: 'nn' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  process.once('exit', () => server.kill()); // a test that fails midway leaves no server behind
  const signIn = await new Promise<string>((done, refuse) => {
    let printed = '';
    const hear = (chunk: Buffer) => {
      printed += chunk.toString();
      const link = /(http:\S+\/sign-in\?token=\S+)\n/.exec(printed)?.[1];
      if (link) done(link);
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.once('exit', () => refuse(new Error(`The server stopped before it was ready: ${printed}`)));
  });
  return {
    address: new URL(signIn).origin,
    signIn,
    process: server,
    stop: async () => {
      if (server.exitCode !== null || server.signalCode !== null) return;
      server.kill('SIGTERM');
      await once(server, 'exit');
    },
  };
}
