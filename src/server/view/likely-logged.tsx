import type { FC } from 'hono/jsx';
import { label } from '../../domain/code.ts';
import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import type { LikelyEngagement } from '../../register/engagement/engagement-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { periodText } from '../ui/dates.ts';
import { Local, localText } from '../ui/local.tsx';

/** Says that what is about to be logged is like something that stands already, with the way to look at it. */
export const LikelyLogged: FC<{ reader: Reader; likely: readonly LikelyEngagement[] }> = ({ reader, likely }) => {
  const t = reader.words.logLine;
  return (
    <section class="ds-alert likely-logged" data-color="warning" aria-labelledby="likely-logged-heading" id="likely-logged">
      <h2 class="ds-heading" data-size="2xs" id="likely-logged-heading">
        {t.likely}
      </h2>
      <ul class="plain">
        {likely.map((row) => {
          const kind = label(ENGAGEMENT_KINDS, row.kind, reader.lang);
          return (
            <li>
              <a class="ds-link" href={paths.engagement(row.engagementId)}>
                <Local text={row.title} reader={reader} empty={kind} />
              </a>{' '}
              <span class="quiet">
                {[kind, ...row.parties.map((party) => party.acronym ?? localText(party.names, reader)), row.period && periodText(row.period, reader.lang)]
                  .filter(Boolean)
                  .join(', ')}
                {row.loggedBy !== '' && <> – {t.loggedBy(row.loggedBy)}</>}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
