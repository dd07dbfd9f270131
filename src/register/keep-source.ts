import { createHash } from 'node:crypto';
import { fold } from '../domain/fold.ts';
import { newId } from '../domain/id.ts';
import { Problem } from '../domain/problem.ts';
import type { Who } from '../domain/who.ts';
import { keepContent } from '../store/passages.ts';
import { sourceWithHash } from '../store/query/sources.ts';
import { keepWords } from '../store/save/words.ts';
import type { Store } from '../store/store.ts';
import { act } from './act.ts';
import { mayGrade } from './gate.ts';
import type { SourceDraft } from './register.ts';

/** Keeps a document and gives its id. The same bytes read as the same text are kept once. Throws Problem('not-text') for text with a null character. */
export async function keepSource(store: Store, who: Who, draft: SourceDraft): Promise<string> {
  const { title, bytes, text, lang, media, origin, year, access = 'internal' } = draft;
  if (text.includes('\0')) throw new Problem('not-text');
  mayGrade(who, access);
  const hash = createHash('sha256').update(bytes).digest();
  return act(store, who, undefined, async (act) => {
    const known = await sourceWithHash(act.tx, act.see, act.unitId, hash, text);
    if (known) return known;
    const id = newId('source');
    const searchText = fold(`${title} ${text}`);
    await keepContent(act.tx, { sourceId: id, hash, bytes, text, searchText });
    await keepWords(act.tx, [searchText]);
    await act.write('source', [
      {
        id,
        action: 'kept',
        after: {
          unitId: act.unitId,
          access,
          evidence: [],
          title,
          hash: hash.toString('hex'),
          lang,
          media,
          origin,
          year,
          receivedAt: act.at,
        },
      },
    ]);
    return id;
  });
}
