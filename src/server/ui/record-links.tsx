import type { FC } from 'hono/jsx';
import type { LocalText } from '../../domain/lang.ts';
import { recordPath } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { Local } from './local.tsx';

/** As many records as are named in one place. */
const MOST = 50;

/** Records by their titles, each leading to its page. */
export const RecordLinks: FC<{ reader: Reader; records: readonly string[]; titles: ReadonlyMap<string, LocalText> }> = ({ reader, records, titles }) => (
  <ul class="plain">
    {records.slice(0, MOST).map((record) => {
      const href = recordPath(record);
      const title = <Local text={titles.get(record) ?? {}} reader={reader} />;
      return (
        <li>
          {href ? (
            <a class="ds-link" href={href}>
              {title}
            </a>
          ) : (
            title
          )}
        </li>
      );
    })}
    {records.length > MOST && <li>{reader.words.comparison.more(records.length - MOST)}</li>}
  </ul>
);
