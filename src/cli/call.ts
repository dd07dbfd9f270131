import type { Problem } from '../domain/problem.ts';
import type { Lang } from '../domain/lang.ts';
import type { Who } from '../domain/who.ts';
import type { CliWords } from '../language/cli-words.ts';
import type { Register } from '../register/register.ts';

/** Which database a command works on: a folder with the embedded one, or the address of a PostgreSQL. */
export type Where = { folder: string } | { url: string };

/** An opened register. `remote` when it answers through the server that holds the folder. */
export interface Opened {
  register: Register;
  who: Who;
  remote: boolean;
  openDoor(door: { address: string; token: string }): void;
  setLinkToken(token: string): Promise<void>;
  close(): Promise<void>;
}

/** What the outside gives a command. */
export interface Outside {
  env: Record<string, string | undefined>;
  out: { write(chunk: string | Uint8Array): unknown; isTTY?: boolean };
  err: { write(chunk: string): unknown };
  open(where: Where): Promise<Opened>;
}

export type Flags = Record<string, string | boolean | undefined>;

/** One call of a command: what was typed, read, and what to answer with. */
export interface Call {
  args: string[];
  flags: Flags;
  json: boolean;
  lang: Lang;
  words: CliWords;
  where: Where;
  env: Outside['env'];
  isTerminal: boolean;
  open(): Promise<Opened>;
  print(line: string): void;
  write(bytes: Uint8Array): void;
  complain(problem: Problem): void;
}

/** A command: the flags it knows besides the common ones, and what it does. Gives the exit code, 0 when it gives none. */
export interface Command {
  flags: Record<string, { type: 'string' | 'boolean'; short?: string }>;
  /** Whether a folder that holds no register yet gets one. A command that reads refuses it, so that a slip in a name makes nothing. */
  makesRegister?: boolean;
  run(call: Call): Promise<number | void>;
}
