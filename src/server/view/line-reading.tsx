import type { FC } from 'hono/jsx';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { draftChips } from './draft-chips.ts';
import { LikelyLogged } from './likely-logged.tsx';
import type { LineRead } from './line-read.ts';
import { LineChips } from './line-chips.tsx';

/** Where a line is typed and read. The line has the focus when the page opens: it is what the page is for, and its label and hint are read out with it. */
export const LogLine: FC<{ reader: Reader; line: string; read: LineRead | null; refusal?: string }> = ({ reader, line, read, refusal }) => {
  const t = reader.words.today;
  return (
    <section class="log-line" data-live-line={paths.logLine()}>
      <form method="post" action={paths.logLine()} id="line-form">
        <div class="ds-field">
          <label class="ds-label" for="line">
            {t.lead}
          </label>
          <div data-field="description" id="line-hint">
            {t.hint}
          </div>
          <div class="line-row">
            <input
              class="ds-input"
              id="line"
              name="words"
              value={line}
              aria-describedby="line-hint"
              autocomplete="off"
              maxlength={2000}
              required
              autofocus={read === null && refusal === undefined}
            />
            <button class="ds-button" data-variant={read ? 'secondary' : 'primary'} type="submit">
              {t.read}
            </button>
          </div>
        </div>
      </form>
      <p class="restored quiet" hidden>
        {reader.words.logLine.restored}
      </p>
      <p class="ds-sr-only" role="status" id="line-said" />
      {refusal !== undefined && (
        <div class="ds-alert" data-color="danger" role="alert">
          <p>{refusal}</p>
        </div>
      )}
      <div id="line-reading">{(line !== '' || read) && <LineReading reader={reader} line={line} read={read} opens />}</div>
    </section>
  );
};

/** How a line was read, with what each fact could be instead, and the choice to log it so or to open the whole form. `opens`: it is what the page opens with. */
export const LineReading: FC<{ reader: Reader; line: string; read: LineRead | null; opens?: boolean }> = ({ reader, line, read, opens }) => {
  const t = reader.words.today;
  const l = reader.words.logLine;
  const isWarned = (read?.likely.length ?? 0) > 0;
  return (
    <form method="post" action={paths.engagements()} class="reading" data-line={line} data-said={read ? said(read, reader) : t.notRead}>
      {read ? (
        <>
          <h2 class="ds-heading" data-size="2xs">
            {t.readAs}
          </h2>
          <p class="ds-sr-only">{l.mend}</p>
          <LineChips reader={reader} read={read} />
          <input type="hidden" name="draft" value={JSON.stringify(read.read)} />
          {isWarned && <LikelyLogged reader={reader} likely={read.likely} />}
        </>
      ) : (
        <p>{t.notRead}</p>
      )}
      <input type="hidden" name="words" value={line} />
      {read && <input type="hidden" name="once" value={read.once} />}
      <div class="buttons">
        {read && (
          <button
            class="ds-button"
            type="submit"
            data-log
            autofocus={opens}
            {...(isWarned ? { name: 'anyway', value: 'yes', 'aria-describedby': 'likely-logged' } : {})}
          >
            {isWarned ? l.logAnyway : t.log}
          </button>
        )}
        <button class="ds-button" data-variant="tertiary" type="submit" formaction={paths.newEngagement()}>
          {t.wholeForm}
        </button>
      </div>
    </form>
  );
};

/** The reading in one breath, for those who hear it. */
function said({ draft, likely }: LineRead, reader: Reader): string {
  const facts = draftChips(draft, reader).map((chip) => `${chip.label}: ${chip.value}`);
  return [`${reader.words.today.readAs}: ${facts.join(', ')}.`, ...(likely.length > 0 ? [reader.words.logLine.likely] : [])].join(' ');
}
