import { runCommand } from './cli/run-command.ts';

// A reader that has seen enough, such as `head`, closes the pipe; what is left to say is then nobody's loss.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runCommand(process.argv.slice(2), {
  env: process.env,
  out: process.stdout,
  err: process.stderr,
  open: async (where) => (await import('./app.ts')).openApp(where),
});
