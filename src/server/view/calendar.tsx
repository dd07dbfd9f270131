import type { FC } from 'hono/jsx';
import { momentText } from '../ui/dates.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { page } from '../ui/page.tsx';

/** In the settings: the deadlines as a file, and an address for a calendar that reads them. */
export const CalendarSettings: FC<{ reader: Reader; since: string | null }> = ({ reader, since }) => {
  const t = reader.words.reminders;
  return (
    <section aria-labelledby="calendar-heading">
      <h2 class="ds-heading" data-size="sm" id="calendar-heading">
        {t.settings}
      </h2>
      <p class="lead">{t.lead}</p>
      <p>
        <a class="ds-link" href={paths.reminders()} download="samband.ics">
          {t.download}
        </a>
      </p>
      <p class="lead">{t.subscribeLead}</p>
      {since && <p>{t.has(momentText(since, reader.lang))}</p>}
      <div class="buttons">
        <form method="post" action={paths.openCalendar()}>
          <button class="ds-button" data-variant="secondary" type="submit">
            {since ? t.makeAnew : t.make}
          </button>
        </form>
        {since && (
          <form method="post" action={paths.closeCalendar()}>
            <button class="ds-button" data-variant="tertiary" type="submit">
              {t.close}
            </button>
          </form>
        )}
      </div>
    </section>
  );
};

/** The address, this once. */
export function calendarPage({ reader, address }: { reader: Reader; address: string }) {
  const t = reader.words.reminders;
  return page({
    reader: { ...reader, here: paths.settings() },
    title: t.settings,
    nav: 'settings',
    children: (
      <>
        <h1 class="ds-heading" data-size="lg">
          {t.settings}
        </h1>
        <div class="ds-field">
          <label class="ds-label" for="address">
            {t.address}
          </label>
          <div data-field="description" id="address-hint">
            {t.shownOnce}
          </div>
          <input class="ds-input" id="address" value={address} readonly aria-describedby="address-hint" />
        </div>
        <p>
          <a class="ds-link" href={paths.settings()}>
            {t.backToSettings}
          </a>
        </p>
      </>
    ),
  });
}
