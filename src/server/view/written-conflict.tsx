import type { ReadWritten } from '../../account/read-written.ts';
import type { Piece } from '../../account/written.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { momentText } from '../ui/dates.ts';
import { TextArea } from '../ui/field.tsx';
import { page } from '../ui/page.tsx';
import { WordDifference } from './word-difference.tsx';
import { hrefOf } from './written-page.tsx';
import { TargetFields } from './written-panel.tsx';

interface Props {
  reader: Reader;
  read: ReadWritten;
  piece: Piece | null; // the sentence as it stands now; null where it is not in the text any more
  was: string; // as it stood when it was opened
  typed: string;
  sentAs: string; // what the draft of the form that was sent is kept under, for it is not saved yet
  by: { name: string; at: string } | null; // who changed it; null where a record did
}

/** Two have written in one sentence, or a record changed while one wrote: as it was, as it stands, and what was typed, with nothing lost. */
export function writtenConflictPage({ reader, read, piece, was, typed, sentAs, by }: Props) {
  const t = reader.words.accounts;
  const { accountId } = read.stored;
  const lang = read.stored.lang === reader.lang ? undefined : read.stored.lang;
  return page({
    reader,
    title: t.conflictTitle,
    nav: 'account',
    children: (
      <>
        <h1 class="ds-heading" data-size="lg">
          {t.conflictTitle}
        </h1>
        <p class="ds-paragraph lead">
          {by ? t.conflictBy(by.name, momentText(by.at, reader.lang)) : t.conflictRecords} {t.conflictKept}
        </p>
        <dl class="facts">
          <div>
            <dt>{t.opened}</dt>
            <dd lang={lang}>{was}</dd>
          </div>
          <div>
            <dt>{t.theirs}</dt>
            <dd>{piece ? <WordDifference reader={reader} before={was} after={piece.sentence.text} lang={read.stored.lang} /> : t.theirsGone}</dd>
          </div>
          <div>
            <dt>{t.yours}</dt>
            <dd>
              <WordDifference reader={reader} before={was} after={typed} lang={read.stored.lang} />
            </dd>
          </div>
        </dl>
        <form method="post" action={paths.sentences(accountId)} class="stack" data-keep-draft={sentAs}>
          {piece ? <TargetFields piece={piece} /> : <input type="hidden" name="sentence" value="" />}
          <TextArea reader={reader} name="text" label={t.text} value={typed} rows={5} lang={lang} />
          {!piece && <input type="hidden" name="none" value="yes" />}
          <div class="buttons">
            <button class="ds-button" type="submit" name="do" value={piece ? (piece.staleness ? 'merge' : 'rewrite') : 'add'}>
              {piece ? t.saveYours : t.asFree}
            </button>
            <a class="ds-button" data-variant="secondary" href={piece ? hrefOf(accountId, piece.sentence.id) : paths.storedAccount(accountId)}>
              {t.keepTheirs}
            </a>
          </div>
        </form>
      </>
    ),
  });
}
