import type { FC } from 'hono/jsx';
import type { ReadWritten } from '../../account/read-written.ts';
import type { LineView } from '../../domain/account-line.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { momentText } from '../ui/dates.ts';

interface Props {
  reader: Reader;
  read: ReadWritten;
  mayWrite: boolean;
}

/** What was written and has lost the records it stood on: kept here, out of the text, until somebody decides. */
export const Lost: FC<Props> = ({ reader, read, mayWrite }) => {
  const t = reader.words.accounts;
  if (read.lost.length === 0) return null;
  return (
    <section aria-labelledby="lost-heading" class="kept-sentences">
      <h2 class="ds-heading" data-size="sm" id="lost-heading">
        {t.lost}
      </h2>
      <p>{t.lostLead}</p>
      <ul class="plain spaced">
        {read.lost.map((line) => (
          <li id={line.lineId}>
            <p lang={langOf(read, reader)}>{line.content.text ?? line.content.basis.text}</p>
            <By reader={reader} line={line} />
            {line.held && <p>{t.held[line.held]}</p>}
            {mayWrite && (
              <LineForm reader={reader} read={read} line={line}>
                <button class="ds-button" data-variant="tertiary" data-size="sm" type="submit" name="do" value="remove">
                  {t.remove}
                </button>
                {!line.held && line.content.text !== null && (
                  <button class="ds-button" data-variant="tertiary" data-size="sm" type="submit" name="do" value="free">
                    {t.asFree}
                  </button>
                )}
              </LineForm>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** What is left out of the text, each with a way back. */
export const LeftOut: FC<Props> = ({ reader, read, mayWrite }) => {
  const t = reader.words.accounts;
  if (read.leftOut.length === 0) return null;
  return (
    <section aria-labelledby="left-out-heading" class="kept-sentences">
      <h2 class="ds-heading" data-size="sm" id="left-out-heading">
        {t.leftOut}
      </h2>
      <ul class="plain spaced">
        {read.leftOut.map(({ line, text, staleness }) => (
          <li id={line.lineId}>
            <p lang={langOf(read, reader)}>{text}</p>
            <By reader={reader} line={line} />
            {staleness && (
              <p>
                <span class="ds-tag" data-color="warning" data-size="sm">
                  {t.staleTag}
                </span>
              </p>
            )}
            {mayWrite && (
              <LineForm reader={reader} read={read} line={line}>
                <button class="ds-button" data-variant="tertiary" data-size="sm" type="submit" name="do" value="back">
                  {t.takeBack}
                </button>
              </LineForm>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

const langOf = (read: ReadWritten, reader: Reader) => (read.stored.lang === reader.lang ? undefined : read.stored.lang);

const By: FC<{ reader: Reader; line: LineView }> = ({ reader, line }) => (
  <p class="quiet">
    {line.by}, {momentText(line.changedAt, reader.lang)}
  </p>
);

const LineForm: FC<{ reader: Reader; read: ReadWritten; line: LineView; children?: unknown }> = ({ read, line, children }) => (
  <form method="post" action={paths.sentences(read.stored.accountId)} class="buttons">
    <input type="hidden" name="sentence" value={line.lineId} />
    <input type="hidden" name="version" value={String(line.version)} />
    {children}
  </form>
);
