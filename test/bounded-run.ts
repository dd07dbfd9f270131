// Reads a file with a budget of 10 MB to open it into, in a process of its own, and prints what came of it and by how many bytes memory grew at most meanwhile.
import { readFileSync } from 'node:fs';
import { Problem } from '../src/domain/problem.ts';
import { LIMITS } from '../src/intake/file/limits.ts';
import { readFile } from '../src/intake/file/read-file.ts';

const [name = '', warm = ''] = process.argv.slice(2);
await readFile(warm, readFileSync(warm), LIMITS); // so that what is loaded once is not counted
const bytes = readFileSync(name);
const before = process.resourceUsage().maxRSS;
const code = await readFile(name, bytes, { ...LIMITS, expanded: 10 * 1024 * 1024 }).then(
  () => 'read',
  (error: unknown) => (error instanceof Problem ? error.code : String(error)),
);
console.log(JSON.stringify({ code, grew: (process.resourceUsage().maxRSS - before) * 1024 }));
