// Prints the proposals of one text, read against an empty register: node test/intake-run.ts FILE --us NAME --year YEAR
import { readFileSync } from 'node:fs';
import { decodeText } from '../src/intake/file/decode-text.ts';
import { readText } from '../src/intake/read-text.ts';
import { readingToJson } from '../src/intake/to-json.ts';

const [file = '', ...options] = process.argv.slice(2);
const option = (name: string) => options[options.indexOf(`--${name}`) + 1] ?? '';
const { text } = decodeText(readFileSync(file));
console.log(JSON.stringify(readingToJson(readText(text, { us: option('us'), year: Number(option('year')), lang: 'auto', known: [] }))));
