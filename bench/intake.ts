import { readFileSync } from 'node:fs';
import { readText } from '../src/intake/read-text.ts';
import { median, ms, times, type Measured } from './figure.ts';
import { isHeld, labelledSets, scorerOrWhy, type Labelled, type Scorer } from './labelled.ts';
import { readAgainst } from './read-against.ts';
import { fieldTable } from './score-fields.ts';

const LANGS = ['nn', 'nb', 'en'] as const;
const context = { us: 'Norec', year: 2021, lang: 'auto', known: [] } as const;

/** How much of the labelled texts is found, by set and by language, and whether reading time grows with the length of the text alone. */
export async function measureIntake(): Promise<Measured[]> {
  const scorer = await scorerOrWhy();
  const lines: Measured[] = typeof scorer === 'string' ? [['labelled texts', scorer]] : scores(scorer);
  const notes = readFileSync(new URL('../demo/notes-2021.nn.txt', import.meta.url), 'utf8');
  const once = await median(5, () => readText(notes, context));
  const tenfold = await median(3, () => readText(`${notes}\n\n`.repeat(10), context));
  lines.push([`reading ${(notes.length / 1000).toFixed(0)} kB`, ms(once)], ['reading ten times as much, against once', times(tenfold / once)]);
  return lines;
}

function scores({ count }: Scorer): Measured[] {
  const sets = labelledSets();
  const counted = new Map(sets.flatMap(({ texts }) => texts).map((one) => [one, count(one.gold, readAgainst(one.gold, one.text), one.text)]));
  const of = (texts: readonly Labelled[]) => texts.map((one) => counted.get(one)!);
  const seen = sets.flatMap(({ texts }) => texts.filter(({ name }) => !isHeld(name)));
  const unread = sets.find(({ set }) => set === 'kept unread')?.texts ?? [];
  return fieldTable([
    ...sets.map(({ set, texts }) => [set, of(texts)] as const),
    ...LANGS.map((lang) => [`read, ${lang}`, of(seen.filter(({ gold }) => gold.lang === lang))] as const),
    ...LANGS.map((lang) => [`kept unread, ${lang}`, of(unread.filter(({ gold }) => gold.lang === lang))] as const),
    ...seen.map((one) => [one.name, of([one])] as const),
  ]);
}
