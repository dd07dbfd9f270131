import { z } from 'zod';
import { Problem } from '../../domain/problem.ts';

/** Where a text is sent, and within which bounds. The key is asked for only where it is sent, so that nothing that prints settings prints it. */
export interface ModelSettings {
  address: URL; // of the chat completions
  host: string;
  name: string;
  key: () => string | null;
  mask: boolean;
  pieceMs: number; // for one answer
  wholeMs: number; // for a whole text
  mostBytes: number; // of one answer
}

const Environment = z.object({
  SAMBAND_MODEL_URL: z.url({ protocol: /^https?$/ }).refine((url) => isPlain(url)),
  SAMBAND_MODEL_NAME: z.string().trim().min(1).max(200),
  SAMBAND_MODEL_KEY: z
    .string()
    .regex(/^[\x21-\x7e]{1,4096}$/)
    .optional(),
  SAMBAND_MODEL_MASK: z.enum(['on', 'off']).default('off'),
  SAMBAND_MODEL_TIMEOUT: z.coerce.number().int().min(1).max(600).default(60), // seconds an answer may take
});
const WHOLE = 5; // a whole text may take as long as so many answers
const MOST_BYTES = 2_000_000;

/** The settings of the model, or null where no address is set: then nothing is ever sent. Throws Problem('wrong-setting') that names the first one to mend. */
export function readModelSettings(env: Record<string, string | undefined>): ModelSettings | null {
  const given = Object.fromEntries(Object.keys(Environment.shape).map((name) => [name, env[name] || undefined]));
  if (!given.SAMBAND_MODEL_URL) return null;
  const read = Environment.safeParse(given);
  if (!read.success) throw new Problem('wrong-setting', { setting: String(read.error.issues[0]?.path[0] ?? '') }); // the value is not repeated: it may be a key in the wrong place
  const { SAMBAND_MODEL_URL: url, SAMBAND_MODEL_NAME: name, SAMBAND_MODEL_KEY: key, SAMBAND_MODEL_MASK: mask, SAMBAND_MODEL_TIMEOUT: seconds } = read.data;
  const address = new URL(url);
  if (!address.pathname.endsWith('/chat/completions')) address.pathname = `${address.pathname.replace(/\/+$/u, '')}/chat/completions`;
  return {
    address,
    host: address.host,
    name,
    key: () => key ?? null,
    mask: mask === 'on',
    pieceMs: seconds * 1000,
    wholeMs: seconds * 1000 * WHOLE,
    mostBytes: MOST_BYTES,
  };
}

/** Without a name, a password or a fragment in it: a secret belongs in the key. */
function isPlain(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { username, password, hash } = new URL(url);
  return username === '' && password === '' && hash === '';
}
