import { parentPort, workerData } from 'node:worker_threads';
import type { KnownParty } from '../src/domain/proposal.ts';
import { replaceParts } from './replace-parts.ts';
import type { Gold } from './labelled.ts';

// Reads every labelled text with parts of the reader replaced, in a thread of its own, since a thread loads each part once.
const { parts, register } = workerData as { parts: Readonly<Record<string, string>>; register: boolean };

replaceParts(parts);
const { labelledSets, scorerOrWhy } = await import('./labelled.ts');
const { readAgainst } = await import('./read-against.ts');
const scorer = await scorerOrWhy();
if (typeof scorer === 'string') throw new Error(scorer);

/** The parties of the labels as a register would know them. */
const partiesOf = (gold: Gold): KnownParty[] =>
  gold.records
    .flatMap(({ parties }) => parties)
    .map(({ name, surface, also = [], country = null }, at) => ({ partyId: `p${at}`, name, names: [name, surface ?? name, ...also], country, isUs: false }));

parentPort?.postMessage(
  labelledSets().map(({ set, texts }) => ({
    set,
    counts: texts.map(({ gold, text }) => scorer.count(gold, readAgainst(gold, text, register ? partiesOf(gold) : []), text)),
  })),
);
