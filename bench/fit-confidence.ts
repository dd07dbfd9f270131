import { writeFileSync } from 'node:fs';
import type { Measured } from './figure.ts';
import { allWeights, isUnread, judgements } from './judgements.ts';
import { labelledSets, scorerOrWhy } from './labelled.ts';

const FILE = new URL('../src/intake/knowledge/confidence-weights.ts', import.meta.url);

/** Fits the weights confidence is reckoned with on the labelled texts, those kept unread left out, and writes them where the reader takes them from. */
export async function fitConfidence(): Promise<Measured[]> {
  const scorer = await scorerOrWhy();
  if (typeof scorer === 'string') return [['labelled texts', scorer]];
  const found = await judgements();
  const rows = Object.entries(allWeights(found)).map(
    ([judged, weights]) =>
      `  ${judged}: {\n${Object.entries(weights)
        .map(([sign, weight]) => `    ${sign}: ${weight},\n`)
        .join('')}  },\n`,
  );
  const used = found.filter((one) => !isUnread(one)).length;
  const texts = labelledSets()
    .filter(({ set }) => set !== 'kept unread')
    .flatMap((set) => set.texts).length;
  const note = `// Written by npm run bench -- fit, and not by hand: a logistic regression on ${used} proposals from ${texts} labelled texts. What each sign is, is in ../confidence.ts.`;
  writeFileSync(FILE, `${note}\nexport const WEIGHTS = {\n${rows.join('')}} as const;\n`);
  return [['weights written', `from ${used} proposals in ${texts} texts`]];
}
