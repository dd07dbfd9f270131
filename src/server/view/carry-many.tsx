import type { CommitmentView } from '../../domain/engagement.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { periodText } from '../ui/dates.ts';
import { Local } from '../ui/local.tsx';
import { page } from '../ui/page.tsx';

interface Props {
  reader: Reader;
  year: number;
  carried: readonly CommitmentView[];
  stays: readonly CommitmentView[];
  back: string;
}

/** What carrying many promises over to a year will do, before it is done. */
export function carryManyPage({ reader, year, carried, stays, back }: Props) {
  const { words, lang } = reader;
  const t = words.commitments;
  return page({
    reader,
    title: t.carryMany,
    nav: 'commitments',
    children: (
      <>
        <h1 class="ds-heading" data-size="lg">
          {t.carryTo(year)}
        </h1>
        {carried.length === 0 ? (
          <p class="ds-paragraph">{t.carryManyNone}</p>
        ) : (
          <form method="post" action={paths.carryMany()}>
            <p class="ds-paragraph lead">{t.carryManyLead}</p>
            <input type="hidden" name="back" value={back} />
            <input type="hidden" name="to" value={String(year)} />
            <ul>
              {carried.map((one) => (
                <li>
                  <input type="hidden" name="id" value={one.commitmentId} />
                  <Local text={one.what} reader={reader} />:{' '}
                  <span class="quiet">
                    {one.due ? periodText(one.due, lang) : t.noDue} <span aria-hidden="true">→</span>
                    <span class="ds-sr-only">{words.changes.after}</span> {year}
                  </span>
                </li>
              ))}
            </ul>
            <div class="buttons">
              <button class="ds-button" type="submit">
                {t.carryManyDo(carried.length)}
              </button>
              <a class="ds-button" data-variant="tertiary" href={back}>
                {words.common.cancel}
              </a>
            </div>
          </form>
        )}
        {stays.length > 0 && (
          <section>
            <p>{t.stays}</p>
            <ul>
              {stays.map((one) => (
                <li>
                  <Local text={one.what} reader={reader} />
                </li>
              ))}
            </ul>
          </section>
        )}
        {carried.length === 0 && (
          <a class="ds-link" href={back}>
            {t.title}
          </a>
        )}
      </>
    ),
  });
}
