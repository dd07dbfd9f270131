import type { FC } from 'hono/jsx';
import type { ReadWritten } from '../../account/read-written.ts';
import type { Piece } from '../../account/written.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { TextArea, Tick, Ticks } from '../ui/field.tsx';
import { localText } from '../ui/local.tsx';
import type { Typed } from '../form/typed.ts';

/** A sentence of one's own, after another. It cites records of the section, or says that it stands on none. */
export const AddSentence: FC<{ reader: Reader; read: ReadWritten; after: Piece; typed: Typed | null }> = ({ reader, read, after, typed }) => {
  const t = reader.words.accounts;
  const near = after.sentence.support.map(({ record }) => record);
  const section = read.pieces.filter((piece) => piece.section === after.section).flatMap(({ sentence }) => sentence.support.map(({ record }) => record));
  const records = [...new Set([...near, ...section])];
  return (
    <details class="add-sentence" open={typed !== null}>
      <summary>{t.add}</summary>
      <form
        method="post"
        action={paths.sentences(read.stored.accountId)}
        class="sentence-form"
        data-keep-draft={`sentence after ${after.sentence.id}`}
        data-kept-words={t.restored}
      >
        <input type="hidden" name="sentence" value={after.sentence.id} />
        <TextArea
          reader={reader}
          name="text"
          id="new-text"
          label={t.newText}
          value={typed?.values.get('text') ?? ''}
          issues={typed?.issues ?? []}
          lang={read.stored.lang === reader.lang ? undefined : read.stored.lang}
        />
        <Ticks
          reader={reader}
          name="cites"
          legend={t.cites}
          chosen={typed?.values.getAll('cites') ?? []}
          issues={typed?.issues ?? []}
          options={records.map((record) => ({ value: record, label: localText(read.titles.get(record) ?? {}, reader) }))}
        />
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
