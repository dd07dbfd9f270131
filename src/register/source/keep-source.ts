import { createHash } from 'node:crypto';
import { fold } from '../../domain/fold.ts';
import { newId } from '../../domain/id.ts';
import { Problem } from '../../domain/problem.ts';
import { sketchOf } from '../../domain/version/sketch.ts';
import type { Who } from '../../domain/who.ts';
import { keepContent } from '../../store/passages.ts';
import { holdInUnit } from '../../store/query/hold.ts';
import type { SourceText } from '../../store/query/sources.ts';
import { readSource, sourceWithText } from '../../store/query/sources.ts';
import { olderVersion } from '../../store/query/versions.ts';
import { keepWords } from '../../store/save/words.ts';
import type { Store } from '../../store/store.ts';
import type { Act } from '../act.ts';
import { act, found } from '../act.ts';
import { checkedYear } from '../checked.ts';
import { mayGrade } from '../gate.ts';
import type { SourceDraft } from './source-verbs.ts';

/** Keeps a document and gives its id. The same text read from the same year is kept once. Throws Problem('not-text') for text with a null character. */
export async function keepSource(store: Store, who: Who, draft: SourceDraft): Promise<string> {
  return act(store, who, undefined, async (act) => ((await knownSource(act, draft)) ?? (await keepNew(act, draft))).sourceId);
}

/** The source that holds this text already, read from the same year, or null. Until the act is done nobody else in the unit can keep it. */
export async function knownSource(act: Act, { text, year }: SourceDraft): Promise<SourceText | null> {
  if (text.includes('\0') || !text.isWellFormed()) throw new Problem('not-text');
  checkedYear(year);
  const find = () => sourceWithText(act.tx, act.see, act.unitId, { text, textHash: textHash(text), year });
  const known = await find();
  if (known) return known;
  await holdInUnit(act.tx, act.unitId, 'sources');
  return find();
}

/** Keeps a document as a source of its own, as part of an act. */
export async function keepNew(act: Act, draft: SourceDraft): Promise<SourceText> {
  const { title, bytes, text, lang, media, origin, year, access = 'internal', places = [], notes = [] } = draft;
  const { fileName = null, written = null, from = null, partOf = null } = draft;
  mayGrade(act.who, access);
  if (partOf !== null) found(await readSource(act.tx, act.see, partOf), partOf);
  const sourceId = newId('source');
  const { unitId } = act;
  const hash = createHash('sha256').update(bytes).digest();
  const searchText = fold(`${title} ${text}`);
  const sketch = sketchOf(text);
  const newerOf = sketch && (await olderVersion(act.tx, act.see, { unitId, year, title, origin, sketch }));
  await keepContent(act.tx, { sourceId, hash, textHash: textHash(text), bytes, text, searchText, sketch, newerOf, places, notes });
  await keepWords(act.tx, [searchText]);
  const after = {
    unitId,
    access,
    evidence: [],
    title,
    hash: hash.toString('hex'),
    lang,
    media,
    origin,
    year,
    receivedAt: act.at,
    fileName,
    written,
    from,
    partOf,
  };
  await act.write('source', [{ id: sourceId, action: 'kept', after }]);
  return { sourceId, unitId, access, text };
}

/** Equal for texts that differ in line ends and in blanks at the end only: a form sends what was pasted with other line ends than a file has. */
const textHash = (text: string): Uint8Array => createHash('sha256').update(text.replaceAll('\r\n', '\n').trimEnd()).digest();
