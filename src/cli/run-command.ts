import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGS, type Lang } from '../domain/lang.ts';
import { Problem } from '../domain/problem.ts';
import { problemSentence } from '../language/catalogue/problem-sentence.ts';
import { CLI_WORDS } from '../language/cli-words.ts';
import type { Call, Command, Opened, Outside, Where } from './call.ts';
import { accountCommand } from './commands/account.ts';
import { demoCommand } from './commands/demo.ts';
import { intakeCommand } from './commands/intake.ts';
import { migrateCommand } from './commands/migrate.ts';
import { partyCommand } from './commands/party.ts';
import { searchCommand } from './commands/search.ts';
import { serveCommand } from './commands/serve.ts';
import { showCommand } from './commands/show.ts';

const COMMANDS: Record<string, Command> = {
  serve: serveCommand,
  demo: demoCommand,
  intake: intakeCommand,
  account: accountCommand,
  search: searchCommand,
  show: showCommand,
  party: partyCommand,
  migrate: migrateCommand,
};
const COMMON = { data: { type: 'string' }, database: { type: 'string' }, json: { type: 'boolean' }, lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

/** Runs one command line. Gives the exit code: 0 done, 1 refused with a problem, 2 wrong usage. */
export async function runCommand(argv: readonly string[], outside: Outside): Promise<number> {
  const [name = '', ...rest] = argv;
  const lang = langOf(outside.env);
  const words = CLI_WORDS[lang];
  if (name === 'help' || name === '--help' || name === '-h') {
    outside.out.write(`${words.usage}\n`);
    return 0;
  }
  const command = COMMANDS[name];
  if (!command) {
    outside.err.write(`${name ? words.noCommand(name) : words.nameACommand}\n\n${words.usage}\n`);
    return 2;
  }
  let json = rest.includes('--json');
  const complain = (problem: Problem) => {
    const message = problem.code === 'usage' ? words.wrongUsage(String(problem.params.said ?? '')) : problemSentence(problem, lang);
    outside.err.write(`${json ? JSON.stringify({ code: problem.code, message, ...problem.params }) : message}\n`);
  };
  let opened: Opened | undefined;
  try {
    const { values: flags, positionals: args } = parse(rest, command);
    json = flags.json === true;
    if (flags.help) {
      outside.out.write(`${words.usage}\n`);
      return 0;
    }
    const where = whereOf(flags, outside.env);
    const call: Call = {
      args, flags, json, lang, words, where, complain,
      isTerminal: outside.out.isTTY === true,
      open: async () => (opened ??= await outside.open(where)),
      print: (line) => outside.out.write(`${line}\n`),
      write: (bytes) => outside.out.write(bytes),
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

function parse(rest: string[], command: Command): { values: Call['flags']; positionals: string[] } {
  try {
    return parseArgs({ args: rest, options: { ...COMMON, ...command.flags }, allowPositionals: true });
  } catch (cause) {
    throw new Problem('usage', { said: cause instanceof Error ? cause.message : '' }, { cause });
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
