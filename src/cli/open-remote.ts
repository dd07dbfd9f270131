import { Problem, type ProblemCode, type ProblemParams } from '../domain/problem.ts';
import type { Who } from '../domain/who.ts';
import type { Register } from '../register/register.ts';
import { decode, encode } from '../server/rpc/encode.ts';
import type { Opened } from './call.ts';

/** The register as the server that holds the folder gives it. Null when nobody answers at the door. */
export async function openRemote(door: { address: string; token: string }): Promise<Opened | null> {
  const answers = await fetch(`${door.address}/health`, { signal: AbortSignal.timeout(3000) }).then(
    (response) => response.ok,
    () => false,
  );
  if (!answers) return null;
  const ask = (verb: string, args: unknown[]) => callVerb(door, verb, args);
  const register = new Proxy({} as Register, {
    get: (_, verb) => (verb === 'then' ? undefined : (_who: Who, ...args: unknown[]) => ask(String(verb), args)),
  });
  // The server decides who a call acts as; the value here only fills the first argument of each verb.
  const who: Who = { userId: '', name: '', roles: [], unitIds: [], grades: [], lang: 'nn' };
  return { register, who, remote: true, openDoor: () => {}, setLinkToken: async () => {}, close: async () => {} };
}

async function callVerb(door: { address: string; token: string }, verb: string, args: unknown[]): Promise<unknown> {
  const response = await fetch(`${door.address}/rpc`, {
    method: 'POST',
    headers: { authorization: `Bearer ${door.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ verb, args: encode(args) }),
  });
  const answer = (await response.json()) as { result?: unknown; problem?: { code: ProblemCode; params: ProblemParams } };
  if (answer.problem) throw new Problem(answer.problem.code, answer.problem.params);
  if (!response.ok) throw new Error(`The server answered ${response.status} to ${verb}`);
  return decode(answer.result);
}
