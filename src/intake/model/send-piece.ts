import { setTimeout as sleep } from 'node:timers/promises';
import { ANSWER_SCHEMA } from './model-answer.ts';
import { ModelFailure } from './model-failure.ts';
import type { ModelSettings } from './model-settings.ts';
import { readBounded } from './read-bounded.ts';
import type { writePrompt } from './write-prompt.ts';

const LONGEST_WAIT = 10_000; // ms, whatever the server asks for
const FORMAT = { type: 'json_schema', json_schema: { name: 'records', strict: true, schema: ANSWER_SCHEMA } };

type Messages = ReturnType<typeof writePrompt>;

/** Sends one piece and gives the body of the answer. Asks a busy server once more, and one that refuses the schema once without it. */
export async function sendPiece(messages: Messages, settings: ModelSettings, whole: AbortSignal): Promise<string> {
  const signal = AbortSignal.any([whole, AbortSignal.timeout(settings.pieceMs)]);
  try {
    const first = await post(messages, settings, signal, true);
    if (first.ok) return await readBounded(first, settings.mostBytes);
    await first.body?.cancel();
    if (isBusy(first.status)) await sleep(waitOf(first), undefined, { signal });
    else if (first.status !== 400 && first.status !== 422) throw failed(first.status);
    const second = await post(messages, settings, signal, isBusy(first.status));
    if (second.ok) return await readBounded(second, settings.mostBytes);
    await second.body?.cancel();
    throw failed(second.status);
  } catch (error) {
    if (error instanceof ModelFailure) throw error;
    if (whole.aborted) throw new ModelFailure(isTimeout(whole.reason) ? 'timeout' : 'cancelled');
    throw new ModelFailure(signal.aborted ? 'timeout' : 'unreachable'); // what was thrown may hold the address, and goes nowhere
  }
}

function post(messages: Messages, { address, name, key }: ModelSettings, signal: AbortSignal, withSchema: boolean): Promise<Response> {
  const secret = key();
  return fetch(address, {
    method: 'POST',
    redirect: 'manual', // neither the text nor the key goes anywhere but where it was set to go
    signal,
    headers: { 'content-type': 'application/json', accept: 'application/json', ...(secret === null ? {} : { authorization: `Bearer ${secret}` }) },
    body: JSON.stringify({ model: name, messages, temperature: 0, stream: false, ...(withSchema ? { response_format: FORMAT } : {}) }),
  });
}

const isBusy = (status: number) => status === 429 || status >= 500;
const isTimeout = (reason: unknown) => reason instanceof Error && reason.name === 'TimeoutError';

function failed(status: number): ModelFailure {
  if (status >= 300 && status < 400) return new ModelFailure('redirected');
  if (status === 429 || status === 503) return new ModelFailure('busy');
  return new ModelFailure(status >= 500 ? 'broken' : 'refused');
}

/** How long a busy server asks us to wait, in ms: seconds or a date, within bounds. */
function waitOf(response: Response): number {
  const said = response.headers.get('retry-after') ?? '1';
  const wait = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - Date.now();
  return Number.isFinite(wait) ? Math.min(LONGEST_WAIT, Math.max(0, wait)) : 1000;
}
