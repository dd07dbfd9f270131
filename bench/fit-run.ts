import { parentPort } from 'node:worker_threads';
import type { Judged, Signs } from '../src/intake/confidence.ts';
import { replaceParts } from './replace-parts.ts';
import type { Labelled, LabelledRecord, LabelledSet } from './labelled.ts';

/** One proposal: what the reader saw, and what of it is right by the labels; of what matches no label only that it is wrong is known. */
export interface Judgement {
  set: LabelledSet;
  text: string;
  signs: Signs;
  right: Partial<Record<Judged, boolean>>;
}

// In place of a likelihood each proposal gets the number of its signs.
const at = new URL('./fit-rows.ts', import.meta.url).href;
replaceParts({
  'confidence.ts': `import { ROWS } from '${at}'; export const confidences = (signs) => ({ record: ROWS.push(signs) - 1, kind: 1, direction: 1, role: 1, parties: 1, period: 1 });`,
});

const { ROWS } = await import('./fit-rows.ts');
const { labelledSets, scorerOrWhy } = await import('./labelled.ts');
const { readAgainst } = await import('./read-against.ts');
const scorer = await scorerOrWhy();
if (typeof scorer === 'string') throw new Error(scorer);
const { count, match } = scorer;

function judge(set: LabelledSet, { name, gold, text }: Labelled): Judgement[] {
  const said = readAgainst(gold, text).proposals;
  const labelOf = new Map([...match(gold.records, said)].map(([label, proposal]) => [proposal, gold.records[label]!]));
  return said.map((proposal, index) => ({
    set,
    text: name,
    signs: ROWS[(proposal as LabelledRecord & { confidence: number }).confidence]!,
    right: rightIn(gold.us, proposal, labelOf.get(index)),
  }));
}

/** The facts of one proposal by the scorer's own measure: all there is, and no more. */
function rightIn(us: string, said: LabelledRecord, label: LabelledRecord | undefined): Judgement['right'] {
  if (!label) return { record: false };
  const counted = count({ text: '', us, year: 0, lang: 'en', records: [label] }, { proposals: [said] }, '');
  const all = ({ tp, np, ng }: { tp: number; np: number; ng: number }) => tp === np && tp === ng;
  if (counted.hit === 0) return { record: false };
  return {
    record: counted.kind === 1,
    kind: counted.kind === 1,
    direction: counted.dir === counted.dirN,
    role: counted.role === counted.roleN,
    parties: all(counted.party),
    period: all(counted.period),
  };
}

parentPort?.postMessage(labelledSets().flatMap(({ set, texts }) => texts.flatMap((text) => judge(set, text))));
