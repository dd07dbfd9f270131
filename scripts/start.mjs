// npm start: installs what is missing, then serves, with the demo register where there is none. `--watch` starts anew when a file changes.
import { samband } from './samband.mjs';

const args = process.argv.slice(2);
samband(['serve', '--demo', ...args.filter((arg) => arg !== '--watch')], args.includes('--watch') ? ['--watch'] : []);
