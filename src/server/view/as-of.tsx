import type { FC } from 'hono/jsx';
import { periodOf } from '../../domain/period.ts';
import { TYPES_AS_OF, type AsOfRow, type AsOfView, type TypeAsOf } from '../../register/as-of/as-of-verbs.ts';
import type { Page } from '../../register/page.ts';
import { paths, recordPath } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { momentText, periodText } from '../ui/dates.ts';
import { TextField } from '../ui/field.tsx';
import { Local, localText } from '../ui/local.tsx';
import { page } from '../ui/page.tsx';
import { Pager } from '../ui/pager.tsx';
import { changedFieldName } from './change-words.ts';
import { fieldText } from './field-text.ts';

/** A day for a person to read. */
const dayText = (day: string, reader: Reader): string => periodText(periodOf(day) ?? { said: day, edtf: day, from: null, to: null }, reader.lang);

/** One record as the register knew it at the end of a day: plainly marked, and with nothing to change. */
export function recordAsOfPage({ reader, record }: { reader: Reader; record: AsOfView }) {
  const t = reader.words;
  const types = t.recordTypes as Record<string, string>;
  const day = dayText(record.day, reader);
  const title = localText(record.title, reader, t.common.untitled);
  const now = recordPath(record.recordId);
  return page({
    reader,
    title: `${title}, ${day}`,
    nav: record.recordType === 'party' ? 'parties' : record.recordType === 'commitment' ? 'commitments' : 'engagements',
    children: (
      <>
        <p class="over">{types[record.recordType]}</p>
        <h1 class="ds-heading" data-size="lg">
          <Local text={record.title} reader={reader} empty={t.common.untitled} />
        </h1>
        <div class="ds-alert as-of-notice" data-color="warning">
          <p>
            <strong>{t.asOf.notice(day)}</strong> {t.asOf.since(record.by, momentText(record.at, reader.lang))}
          </p>
          <p>
            {record.stands && now ? (
              <a class="ds-link" href={now}>
                {t.asOf.now}
              </a>
            ) : (
              t.asOf.gone
            )}
          </p>
        </div>
        <Facts reader={reader} type={record.recordType} state={record.state} names={record.names} />
        {record.commitments.length > 0 && (
          <section aria-labelledby="commitments-heading">
            <h2 class="ds-heading" data-size="sm" id="commitments-heading">
              {t.engagements.commitments}
            </h2>
            {record.commitments.map((one) => (
              <Facts reader={reader} type="commitment" state={one.state} names={record.names} without="engagementId" />
            ))}
          </section>
        )}
        <p>
          <a class="ds-link" href={paths.asOf({ day: record.day })}>
            {t.asOf.whole(day)}
          </a>
        </p>
      </>
    ),
  });
}

/** The order in which the fields of a record are read; those not named here come last. */
const ORDER = [
  'names',
  'period',
  'due',
  'parties',
  'ourRoles',
  'title',
  'what',
  'subject',
  'kind',
  'direction',
  'status',
  'event',
  'parentId',
  'place',
  'organisers',
];
const rank = (field: string): number => (ORDER.includes(field) ? ORDER.indexOf(field) : ORDER.length);

/** The fields of a state that hold something, in words; what it names leads to how that was the same day. */
const Facts: FC<{ reader: Reader; type: string; state: AsOfView['state']; names: AsOfView['names']; without?: string }> = ({
  reader,
  type,
  state,
  names,
  without,
}) => (
  <dl class="facts">
    {Object.entries(state)
      .toSorted(([one], [other]) => rank(one) - rank(other))
      .flatMap(([field, value]) => {
        const name = field === without ? null : changedFieldName(type, field, reader);
        const texts = (Array.isArray(value) ? value : [value]).map((one) => fieldText(field, one, reader, type, names)).filter(Boolean);
        if (!name || texts.length === 0 || value === false) return [];
        return [
          <div>
            <dt>{name}</dt>
            <dd>
              {texts.length === 1 ? (
                <bdi class="lines">{texts[0]}</bdi>
              ) : (
                <ul class="plain">
                  {texts.map((text) => (
                    <li>
                      <bdi>{text}</bdi>
                    </li>
                  ))}
                </ul>
              )}
            </dd>
          </div>,
        ];
      })}
  </dl>
);

interface ListProps {
  reader: Reader;
  typed: string; // the day as it was typed
  day: string;
  isWrong: boolean;
  type: TypeAsOf;
  rows: Page<AsOfRow>;
  totals: Record<TypeAsOf, number>;
  after: string | null;
}

/** What the register held when a day was over, type by type. */
export function registerAsOfPage({ reader, typed, day, isWrong, type, rows, totals, after }: ListProps) {
  const t = reader.words.asOf;
  return page({
    reader,
    title: t.title,
    nav: 'settings',
    children: (
      <>
        <h1 class="ds-heading" data-size="lg">
          {t.title}
        </h1>
        <p class="ds-paragraph lead">{t.lead}</p>
        <form class="filters" method="get" action={paths.asOf()} data-size="sm">
          <input type="hidden" name="type" value={type} />
          <TextField
            reader={reader}
            name="day"
            label={t.day}
            hint={t.dayHint}
            value={typed}
            size={14}
            issues={isWrong ? [{ path: 'day', code: 'not-a-date' }] : []}
          />
          <div class="buttons">
            <button class="ds-button" type="submit">
              {t.show}
            </button>
          </div>
        </form>
        {!isWrong && (
          <>
            <h2 class="ds-heading" data-size="sm">
              {t.held(dayText(day, reader))}
            </h2>
            <nav aria-label={t.tabs} class="as-of-types">
              {TYPES_AS_OF.map((one) => (
                <a class="ds-link" href={paths.asOf({ day, type: one })} aria-current={one === type ? 'page' : undefined}>
                  {t.types[one]} ({totals[one]})
                </a>
              ))}
            </nav>
            <p class="count" role="status">
              {t.count(rows.total)}
            </p>
            {rows.rows.length === 0 ? (
              <p>{t.none}</p>
            ) : (
              <ul class="plain spaced">
                {rows.rows.map((row) => (
                  <li>
                    <a class="ds-link" href={paths.recordAsOf(row.recordId, day)}>
                      <Local text={row.title} reader={reader} empty={fieldText('kind', row.kind, reader) || reader.words.common.untitled} />
                    </a>{' '}
                    <span class="quiet">{row.period && periodText(row.period, reader.lang)}</span>
                  </li>
                ))}
              </ul>
            )}
            <Pager reader={reader} first={after ? paths.asOf({ day, type }) : null} next={rows.next ? paths.asOf({ day, type, after: rows.next }) : null} />
          </>
        )}
      </>
    ),
  });
}
