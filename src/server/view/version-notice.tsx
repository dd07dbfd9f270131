import type { FC } from 'hono/jsx';
import type { VersionView } from '../../register/source/version-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { Local } from '../ui/local.tsx';

/** Which text this is a newer version of, what is new, changed and gone since, and of what is gone a question each. */
export const VersionNotice: FC<{ reader: Reader; sourceId: string; version: VersionView | null }> = ({ reader, sourceId, version }) => {
  if (!version) return null;
  const t = reader.words.relation.version;
  const { older, unchanged, waiting, accepted, changed, added, vanished } = version;
  return (
    <section class="version">
      <p>
        <strong>{t.of}</strong>{' '}
        <a class="ds-link" href={waiting > 0 ? paths.review(older.sourceId) : paths.source(older.sourceId)}>
          <bdi>{older.title}</bdi>
        </a>
        . {t.since(added.length, changed.length, vanished.length)} {t.unchanged(unchanged, waiting)}
      </p>
      {accepted > 0 && (
        <form method="post" action={paths.carryEvidence(sourceId)}>
          <button class="ds-button" data-size="sm" data-variant="secondary" type="submit">
            {t.carry(accepted)}
          </button>
        </form>
      )}
      {vanished.length > 0 && (
        <>
          <p>{t.vanished}</p>
          <ul>
            {vanished.map((one) => (
              <li>
                <a class="ds-link" href={one.engagementId ? paths.engagement(one.engagementId) : paths.review(one.sourceId, one.proposalId)}>
                  <Local reader={reader} text={one.title} />
                </a>{' '}
                <bdi class="quiet">{reader.words.common.quoted(one.exact)}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      {changed.length > 0 && (
        <>
          <p>{t.changed}</p>
          <ul>
            {changed.map(({ proposalId, was }) => (
              <li>
                <a class="ds-link" href={`#${proposalId}`}>
                  <bdi>{reader.words.common.quoted(was)}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
