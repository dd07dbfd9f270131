import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readModelSettings } from '../../src/intake/model/model-settings.ts';
import type { ModelSettings } from '../../src/intake/model/model-settings.ts';

/** What one call to the stand-in held: the text between the fences, and all of it as it was sent. */
export interface Heard {
  piece: string;
  raw: string;
  headers: IncomingHttpHeaders;
}
export type Manner = (response: ServerResponse, heard: Heard, count: number) => void;

/** A model that stands in for a real one on this machine, and behaves as it is told. */
export async function openStandIn(manner: Manner, more: Partial<ModelSettings> = {}, env: Record<string, string> = {}) {
  const heard: Heard[] = [];
  let open = 0;
  let mostAtOnce = 0;
  const server = createServer((request, response) => {
    open += 1;
    mostAtOnce = Math.max(mostAtOnce, open);
    response.once('close', () => (open -= 1));
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const raw = Buffer.concat(chunks).toString('utf8');
      const call = { piece: pieceOf(raw), raw, headers: request.headers };
      heard.push(call);
      manner(response, call, heard.length);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  const environment = { SAMBAND_MODEL_URL: url, SAMBAND_MODEL_NAME: 'stand-in', SAMBAND_MODEL_KEY: 'a-key-nobody-may-see', ...env };
  const settings: ModelSettings = { ...readModelSettings(environment)!, pieceMs: 3000, wholeMs: 6000, ...more };
  return {
    url,
    environment,
    settings,
    heard,
    mostAtOnce: () => mostAtOnce,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function pieceOf(raw: string): string {
  const { messages } = JSON.parse(raw) as { messages: { content: string }[] };
  return /^<<<\w+\n([\s\S]*)\n\w+>>>$/u.exec(messages.at(-1)?.content ?? '')?.[1] ?? '';
}

/** An answer as a server of this kind writes it. */
export function completion(content: string, finish = 'stop'): string {
  return JSON.stringify({ id: 'x', object: 'chat.completion', choices: [{ index: 0, finish_reason: finish, message: { role: 'assistant', content } }] });
}

export function sayJson(response: ServerResponse, body: string, status = 200, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(body);
}

/** Answers every piece with these records. */
export function answering(records: unknown[] | ((piece: string) => unknown[])): Manner {
  return (response, { piece }) => sayJson(response, completion(JSON.stringify({ records: typeof records === 'function' ? records(piece) : records })));
}

/** A record of an answer with what the test says. */
export function answered(exact: string, more: Record<string, unknown> = {}) {
  return {
    exact,
    before: '',
    kind: 'meeting',
    direction: 'mutual',
    role: 'participant',
    parties: [],
    period: null,
    figures: [],
    countries: [],
    promise: null,
    ...more,
  };
}
