import type { FC } from 'hono/jsx';
import { label } from '../../domain/code.ts';
import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import { RECURRENCES } from '../../domain/codes/recurrence.ts';
import { periodOf } from '../../domain/period.ts';
import type { Expected } from '../../register/recurrence/recurrence-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { periodText } from '../ui/dates.ts';
import { TextField } from '../ui/field.tsx';
import { Local, localText } from '../ui/local.tsx';

const SHOWN = 5;

/** On the front page: what comes back and is near its time; nothing where there is none. */
export const ExpectedSoon: FC<{ reader: Reader; expected: readonly Expected[] }> = ({ reader, expected }) => {
  const t = reader.words.recurrence;
  if (expected.length === 0) return <></>;
  return (
    <section aria-labelledby="expected-heading">
      <h2 class="ds-heading" data-size="sm" id="expected-heading">
        {t.title}
      </h2>
      <p class="quiet">{t.lead}</p>
      <ExpectedList reader={reader} expected={expected.slice(0, SHOWN)} />
    </section>
  );
};

/** What may be expected next, each with its name but on its own page, and with the ways to answer: enter it, say that it was not held, or that there will be no more. */
export const ExpectedList: FC<{ reader: Reader; expected: readonly Expected[]; isOwn?: boolean }> = ({ reader, expected, isOwn }) => (
  <ul class="plain spaced expected">
    {expected.map((one) => (
      <ExpectedItem reader={reader} one={one} isOwn={isOwn ?? false} />
    ))}
  </ul>
);

const ExpectedItem: FC<{ reader: Reader; one: Expected; isOwn: boolean }> = ({ reader, one, isOwn }) => {
  const t = reader.words.recurrence;
  const isEvent = one.type === 'event';
  const otherwise = one.kind ? label(ENGAGEMENT_KINDS, one.kind, reader.lang) : (one.acronym ?? reader.words.common.unnamed);
  const name = localText(one.title, reader, otherwise);
  const when = periodText(periodOf(one.around.edtf.replace('~', '')) ?? one.around, reader.lang);
  const said = one.isPast ? t.wasAround(when) : t.around(when);
  const id = (field: string) => `${field}-${one.ofId}`;
  return (
    <li>
      <p>
        {!isOwn && (
          <>
            <a class="ds-link" href={isEvent ? paths.event(one.ofId) : paths.engagement(one.ofId)}>
              <Local text={one.title} reader={reader} empty={otherwise} />
            </a>{' '}
          </>
        )}
        {isOwn ? capital(said) : said}; {t.last(periodText(one.last.period, reader.lang))}.{' '}
        <span class="quiet">{label(RECURRENCES, one.recurrence, reader.lang)}</span>
      </p>
      <div class="buttons">
        <a
          class="ds-button"
          data-variant="secondary"
          data-size="sm"
          href={isEvent ? paths.newEvent({ after: one.last.id, of: one.ofId }) : paths.newEngagement({ like: one.last.id })}
          aria-label={t.named(isEvent ? t.enterEdition : t.enterMeeting, name)}
        >
          {isEvent ? t.enterEdition : t.enterMeeting}
        </a>
        <details class="settle">
          <summary aria-label={t.moreNamed(name)}>{t.more}</summary>
          <form method="post" action={paths.notHeld(one.ofId)} data-size="sm">
            <input type="hidden" name="back" value={reader.here} />
            <input type="hidden" name="around" value={one.around.edtf} />
            <TextField reader={reader} id={id('why')} name="why" label={`${t.reason} (${reader.words.common.optional})`} />
            <div class="buttons">
              <button class="ds-button" data-variant="secondary" data-size="sm" type="submit">
                {t.notHeld}
              </button>
              <button class="ds-button" data-variant="tertiary" data-size="sm" type="submit" formaction={paths.noMore(one.ofId)}>
                {t.noMore}
              </button>
            </div>
          </form>
        </details>
      </div>
    </li>
  );
};

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
