import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { readText } from '../src/intake/read-text.ts';
import { median, ms, times, type Measured } from './figure.ts';

const here = (path: string) => new URL(path, import.meta.url).pathname;
const SCORER = here('../../shared/real/score.mjs');
// Texts whose names begin with "held" were written and labelled apart and are not tuned on.
const SETS = ['../../shared/real', '../../shared/constructed', '../test/texts'];
const SCORES = ['recordF1', 'partyF1', 'periodF1', 'figureF1', 'countryF1', 'commitmentF1'];
const context = { us: 'Norec', year: 2021, lang: 'auto', known: [] } as const;

/** How much of each labelled text is found, and whether reading time grows with the length of the text alone. */
export async function measureIntake(): Promise<Measured[]> {
  const lines: Measured[] = [];
  if (!existsSync(SCORER)) lines.push(['the scorer and its labelled texts are not beside this checkout', 'not measured']);
  else for (const folder of SETS) lines.push(...score(here(folder)));
  const notes = readFileSync(here('../demo/notes-2021.nn.txt'), 'utf8');
  const once = await median(5, () => readText(notes, context));
  const tenfold = await median(3, () => readText(`${notes}\n\n`.repeat(10), context));
  lines.push([`reading ${(notes.length / 1000).toFixed(0)} kB`, ms(once)], ['reading ten times as much, against once', times(tenfold / once)]);
  return lines;
}

function score(folder: string): Measured[] {
  const command = `${process.execPath} ${here('../test/intake-run.ts')} {file} --us {us} --year {year} --json`;
  const printed = execFileSync(process.execPath, [SCORER, '--gold', folder, '--cmd', command], { encoding: 'utf8' });
  return printed
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('{'))
    .map((line) => {
      const [file = '', json = '{}'] = line.split(/ (.*)/s);
      const found = JSON.parse(json) as Record<string, number>;
      return [file, SCORES.map((key) => `${key} ${found[key]?.toFixed(2)}`).join('  ')];
    });
}
