import type { FC } from 'hono/jsx';
import type { ReadWritten } from '../../account/read-written.ts';
import type { Piece } from '../../account/written.ts';
import { slotKey } from '../../domain/account-line.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { seenMark } from '../form/seen-mark.ts';
import type { Typed } from '../form/typed.ts';
import { TextArea } from '../ui/field.tsx';
import { Support } from './account-page.tsx';
import { momentText } from '../ui/dates.ts';
import { AddSentence } from './written-add.tsx';
import { StaleSides } from './written-stale.tsx';

interface Props {
  reader: Reader;
  read: ReadWritten;
  piece: Piece;
  mayWrite: boolean;
  typed: Typed | null;
}

/** Under one sentence: the form to edit it, what has changed since it was written, and the records it stands on. */
export const WrittenPanel: FC<Props> = ({ reader, read, piece, mayWrite, typed }) => {
  const t = reader.words.accounts;
  const { sentence, line } = piece;
  return (
    <>
      <p class="to-sentence">
        <a class="ds-link" href={`#${sentence.id}`}>
          {reader.words.account.back}
        </a>
      </p>
      {line && line.content.text !== null && (
        <p class="quiet">
          {t.editedTag}: {line.by}, {momentText(line.changedAt, reader.lang)}
        </p>
      )}
      {typed?.refusal && (
        <p class="ds-alert" data-color="danger" role="alert">
          {typed.refusal}
        </p>
      )}
      {piece.staleness && <StaleSides reader={reader} read={read} piece={piece} />}
      {mayWrite && <EditForm reader={reader} read={read} piece={piece} typed={typed} />}
      {sentence.support.length === 0 ? <p>{t.standsOnNone}</p> : <Support reader={reader} sentence={sentence} titles={read.titles} lang={read.stored.lang} />}
      {mayWrite && <AddSentence reader={reader} read={read} after={piece} typed={typed?.values.get('do') === 'add' ? typed : null} />}
    </>
  );
};

/** What tells an edit which sentence it is of, and as it was read. */
export const TargetFields: FC<{ piece: Piece }> = ({ piece }) => (
  <>
    <input type="hidden" name="sentence" value={piece.sentence.id} />
    {piece.line && <input type="hidden" name="version" value={String(piece.line.version)} />}
    <input type="hidden" name="seen" value={seenMark(piece.basis)} />
    <input type="hidden" name="was" value={piece.sentence.text} />
  </>
);

/** What a draft is kept under in the browser: what the sentence tells, which stays when somebody writes over it, and before its version. */
export function draftKey(accountId: string, { basis, sentence }: Piece): string {
  const [slot = null] = [...basis.told, ...basis.cites];
  return `sentence ${accountId} ${slot ? slotKey(slot) : sentence.id} `;
}

const EditForm: FC<Omit<Props, 'mayWrite'>> = ({ reader, read, piece, typed }) => {
  const t = reader.words.accounts;
  const { stored, account, pieces } = read;
  const at = pieces.indexOf(piece);
  const own = typed && typed.values.get('do') !== 'add' ? typed : null;
  const isStale = piece.staleness !== null;
  return (
    <form
      method="post"
      action={paths.sentences(stored.accountId)}
      class="sentence-form"
      data-keep-draft={draftKey(stored.accountId, piece) + (piece.line?.version ?? 0)}
      data-kept-others={draftKey(stored.accountId, piece)}
      data-kept-words={t.restored}
      data-kept-words-else={t.restoredElse}
    >
      <TargetFields piece={piece} />
      <input type="hidden" name="draft" value={draftKey(stored.accountId, piece) + (piece.line?.version ?? 0)} />
      <TextArea
        reader={reader}
        name="text"
        label={t.text}
        value={own?.values.get('text') ?? piece.sentence.text}
        rows={5}
        issues={own?.issues ?? []}
        lang={stored.lang === reader.lang ? undefined : stored.lang}
      />
      <div class="buttons">
        <button class="ds-button" type="submit" name="do" value={isStale ? 'merge' : 'rewrite'}>
          {isStale ? t.merge : t.save}
        </button>
        {isStale && (
          <>
            <button class="ds-button" data-variant="secondary" type="submit" name="do" value="keep">
              {t.keepMine}
            </button>
            {piece.basis.told.length > 0 && (
              <button class="ds-button" data-variant="secondary" type="submit" name="do" value="restore">
                {t.takeNew}
              </button>
            )}
          </>
        )}
      </div>
      <details class="more-edits" open={own !== null && own.issues.length > 0}>
        <summary>{t.more}</summary>
        <p class="quiet">{t.textHint}</p>
        <div class="buttons">
          <button class="ds-button" data-variant="secondary" data-size="sm" type="submit" name="do" value="split">
            {t.split}
          </button>
          {pieces[at + 1] && (
            <button class="ds-button" data-variant="secondary" data-size="sm" type="submit" name="do" value="join">
              {t.join}
            </button>
          )}
          {at > 0 && (
            <button class="ds-button" data-variant="secondary" data-size="sm" type="submit" name="do" value="up">
              {t.up}
            </button>
          )}
          {at < pieces.length - 1 && (
            <button class="ds-button" data-variant="secondary" data-size="sm" type="submit" name="do" value="down">
              {t.down}
            </button>
          )}
          <button class="ds-button" data-variant="secondary" data-size="sm" type="submit" name="do" value="out">
            {t.leaveOut}
          </button>
          {piece.line && !isStale && (
            <button class="ds-button" data-variant="secondary" data-size="sm" type="submit" name="do" value="restore">
              {piece.basis.told.length > 0 ? t.restore : t.remove}
            </button>
          )}
        </div>
        {account.sections.length > 1 && (
          <div class="line-row">
            <div class="ds-field">
              <label class="ds-label" for="to-section">
                {t.toSection}
              </label>
              <select class="ds-input" name="section" id="to-section">
                {account.sections
                  .filter(({ id }) => id !== piece.section)
                  .map(({ id, title }) => (
                    <option value={id} lang={stored.lang === reader.lang ? undefined : stored.lang}>
                      {title}
                    </option>
                  ))}
              </select>
            </div>
            <button class="ds-button" data-variant="secondary" data-size="sm" type="submit" name="do" value="to">
              {t.move}
            </button>
          </div>
        )}
      </details>
    </form>
  );
};
