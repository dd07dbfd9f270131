import type { FC } from 'hono/jsx';
import type { ChangeView } from '../../register/change/change-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { changedFields } from './change-words.ts';

/** What a change altered, field by field, folded away where `folded`; each field with a way to set it back where the record stands. */
export const ChangeDifference: FC<{ reader: Reader; change: ChangeView; folded?: boolean }> = ({ reader, change, folded }) => {
  const t = reader.words;
  const rows = changedFields(change, reader);
  if (rows.length === 0) return null;
  const list = (
    <ul class="plain changed-fields">
      {rows.map((row) => (
        <li>
          <span class="changed-name">{row.name}:</span> <Value text={row.before} reader={reader} /> <span aria-hidden="true">→</span>
          <span class="ds-sr-only">{t.changes.after}</span> <Value text={row.after} reader={reader} />
          {change.exists && SETTABLE.has(change.recordType) && (
            <>
              {' '}
              <a class="ds-link set-back" href={paths.changeField(change.changeId, row.field)} aria-label={`${row.name}: ${t.history.setBackNow}`}>
                {t.history.setBackNow}
              </a>
            </>
          )}
        </li>
      ))}
    </ul>
  );
  if (!folded) return list;
  return (
    <details class="difference">
      <summary>
        {t.changes.details}: {rows.map((row) => row.name).join(', ')}
      </summary>
      {list}
    </details>
  );
};

/** Records whose fields can be set back one by one. */
const SETTABLE = new Set(['engagement', 'party', 'event', 'person', 'tie', 'commitment']);

export const Value: FC<{ text: string | undefined; reader: Reader }> = ({ text, reader }) =>
  text ? <bdi>{text}</bdi> : <span class="quiet">{reader.words.common.notSet.toLowerCase()}</span>;
