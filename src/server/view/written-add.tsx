import type { FC } from 'hono/jsx';
import type { ReadWritten } from '../../account/read-written.ts';
import type { Piece } from '../../account/written.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { TextArea, Tick, Ticks } from '../ui/field.tsx';
import { localText } from '../ui/local.tsx';
import type { Typed } from '../form/typed.ts';

/** As many records outside the section as are offered to be cited. */
const MOST = 300;

/** A sentence of one's own, after another or at the end of the text. It cites records, those of the section first, or says that it stands on none. */
export const AddSentence: FC<{ reader: Reader; read: ReadWritten; after: Piece | null; typed: Typed | null }> = ({ reader, read, after, typed }) => {
  const t = reader.words.accounts;
  const under = (pieces: readonly Piece[]) => pieces.flatMap(({ sentence }) => sentence.support.map(({ record }) => record));
  const near = [...new Set(after ? under([after, ...read.pieces.filter(({ section }) => section === after.section)]) : [])];
  const others = read.citable.filter((record) => !near.includes(record)).slice(0, MOST);
  const chosen = typed?.values.getAll('cites') ?? [];
  const options = (records: readonly string[]) => records.map((value) => ({ value, label: localText(read.titles.get(value) ?? {}, reader) }));
  return (
    <details class="add-sentence" open={typed !== null}>
      <summary>{after ? t.add : t.addAtEnd}</summary>
      <form
        method="post"
        action={paths.sentences(read.stored.accountId)}
        class="sentence-form"
        data-keep-draft={`sentence after ${after?.sentence.id ?? read.stored.accountId}`}
        data-kept-words={t.restored}
      >
        <input type="hidden" name="sentence" value={after?.sentence.id ?? ''} />
        <TextArea
          reader={reader}
          name="text"
          id="new-text"
          label={t.newText}
          value={typed?.values.get('text') ?? ''}
          issues={typed?.issues ?? []}
          lang={read.stored.lang === reader.lang ? undefined : read.stored.lang}
        />
        {near.length > 0 && <Ticks reader={reader} name="cites" legend={t.cites} chosen={chosen} issues={typed?.issues ?? []} options={options(near)} />}
        {others.length > 0 && (
          <details open={near.length === 0 || others.some((record) => chosen.includes(record))}>
            <summary>{t.otherRecords}</summary>
            <Ticks
              reader={reader}
              name="cites"
              id={near.length > 0 ? 'other-cites' : 'cites'}
              legend={near.length > 0 ? t.otherRecords : t.cites}
              chosen={chosen}
              issues={near.length > 0 ? [] : (typed?.issues ?? [])}
              options={options(others)}
            />
          </details>
        )}
        <Tick reader={reader} name="none" label={t.citesNothing} checked={typed?.values.has('none') ?? false} />
        <div class="buttons">
          <button class="ds-button" data-variant="secondary" type="submit" name="do" value="add">
            {t.save}
          </button>
        </div>
      </form>
    </details>
  );
};
