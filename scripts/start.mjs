// npm start: installs what is missing, then serves, with the demo register where there is none yet.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const samband = fileURLToPath(new URL('../bin/samband.mjs', import.meta.url));
const child = spawn(process.execPath, [samband, 'serve', '--demo', ...process.argv.slice(2)], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
