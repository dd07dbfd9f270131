import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGS, type Lang } from '../domain/lang.ts';
import { Problem } from '../domain/problem.ts';
import { problemSentence } from '../language/catalogue/problem-sentence.ts';
import { CLI_WORDS, type CliWords } from '../language/cli-words.ts';
import { VERSION } from './version.ts';
import type { Call, Command, Opened, Outside, Where } from './call.ts';

// Each command is loaded when it is called, so that a search does not wait for the web server's libraries.
const COMMANDS: Record<string, () => Promise<Command>> = {
  serve: async () => (await import('./commands/serve.ts')).serveCommand,
  demo: async () => (await import('./commands/demo.ts')).demoCommand,
  intake: async () => (await import('./commands/intake.ts')).intakeCommand,
  import: async () => (await import('./commands/import.ts')).importCommand,
  account: async () => (await import('./commands/account.ts')).accountCommand,
  search: async () => (await import('./commands/search.ts')).searchCommand,
  show: async () => (await import('./commands/show.ts')).showCommand,
  party: async () => (await import('./commands/party.ts')).partyCommand,
  migrate: async () => (await import('./commands/migrate.ts')).migrateCommand,
};
const COMMON = {
  data: { type: 'string' },
  database: { type: 'string' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Runs one command line. Gives the exit code: 0 done, 1 refused with a problem, 2 wrong usage. */
export async function runCommand(argv: readonly string[], outside: Outside): Promise<number> {
  const [name = '', ...rest] = argv;
  const lang = langOf(outside.env);
  const words = CLI_WORDS[lang];
  if (name === 'help' || name === '--help' || name === '-h') {
    outside.out.write(`${words.usage}\n`);
    return 0;
  }
  if (name === '--version') {
    outside.out.write(`${VERSION}\n`);
    return 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    outside.err.write(`${name ? words.noCommand(name) : words.nameACommand}\n\n${words.usage}\n`);
    return 2;
  }
  let json = rest.includes('--json');
  const complain = (problem: Problem) => {
    const message = problem.code === 'usage' ? words.wrongUsage(String(problem.params.said ?? '')) : problemSentence(problem, lang);
    const of = typeof problem.params.file === 'string' && !message.includes(problem.params.file) ? `${problem.params.file}: ` : '';
    outside.err.write(`${json ? JSON.stringify({ code: problem.code, message, ...problem.params }) : of + message}\n`);
  };
  let opened: Opened | undefined;
  try {
    const command = await load();
    const { values: flags, positionals: args } = parse(rest, command, words);
    json = flags.json === true;
    if (flags.help) {
      outside.out.write(`${words.usage}\n`);
      return 0;
    }
    const where = whereOf(flags, outside.env);
    const call: Call = {
      args,
      flags,
      json,
      lang,
      words,
      where,
      complain,
      env: outside.env,
      isTerminal: outside.out.isTTY === true,
      open: async () => {
        if (!command.makesRegister && 'folder' in where && !existsSync(where.folder)) throw new Problem('no-register', { folder: where.folder });
        return (opened ??= await outside.open(where));
      },
      print: (line) => void outside.out.write(`${line}\n`),
      write: (bytes) => void outside.out.write(bytes),
    };
    return (await command.run(call)) ?? 0;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    complain(error);
    return error.code === 'usage' ? 2 : 1;
  } finally {
    await opened?.close();
  }
}

function parse(rest: string[], command: Command, words: CliWords): { values: Call['flags']; positionals: string[] } {
  try {
    return parseArgs({ args: rest, options: { ...COMMON, ...command.flags }, allowPositionals: true });
  } catch (cause) {
    const flag = /'(-[^' ]*)/.exec(cause instanceof Error ? cause.message : '')?.[1] ?? '';
    const isUnknown = cause instanceof Error && 'code' in cause && cause.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
    throw new Problem('usage', { said: isUnknown ? words.unknownFlag(flag) : words.wrongFlag(flag) }, { cause });
  }
}

function whereOf(flags: Call['flags'], env: Outside['env']): Where {
  const url = flags.database ?? (flags.data ? undefined : env.DATABASE_URL);
  return typeof url === 'string' ? { url } : { folder: resolve(typeof flags.data === 'string' ? flags.data : 'data') };
}

// The first language the environment names that Samband speaks; bare Norwegian is taken for Bokmål, all else for Nynorsk.
function langOf(env: Outside['env']): Lang {
  const tag = (env.SAMBAND_LANG ?? env.LC_ALL ?? env.LANG ?? '').slice(0, 2).toLowerCase();
  return tag === 'no' ? 'nb' : (LANGS.find((lang) => lang === tag) ?? 'nn');
}
