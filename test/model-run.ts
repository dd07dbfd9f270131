// Prints the proposals of one text, read with the language model of the environment: node test/model-run.ts FILE --us NAME --year YEAR [--alone]
import { readFileSync } from 'node:fs';
import { decodeText } from '../src/intake/file/decode-text.ts';
import { askModel } from '../src/intake/model/ask-model.ts';
import { combine } from '../src/intake/model/combine.ts';
import { readModelSettings } from '../src/intake/model/model-settings.ts';
import { readText } from '../src/intake/read-text.ts';
import { readingToJson } from '../src/intake/to-json.ts';

const [file = '', ...options] = process.argv.slice(2);
const option = (name: string) => options[options.indexOf(`--${name}`) + 1] ?? '';
const settings = readModelSettings(process.env);
if (!settings) throw new Error('SAMBAND_MODEL_URL is not set');
const { text } = decodeText(readFileSync(file));
const context = { us: option('us'), year: Number(option('year')), lang: 'auto', known: [] } as const;
const reading = readText(text, context);
const { proposals } = await askModel(text, context, settings);
console.log(JSON.stringify(readingToJson({ ...reading, proposals: options.includes('--alone') ? proposals : combine(reading.proposals, proposals) })));
