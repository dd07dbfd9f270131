import type { FC } from 'hono/jsx';
import type { Reader } from '../server-parts.ts';
import { momentText } from '../ui/dates.ts';

/** What stands in the way of a save: another one since the form was opened. `rows` are the fields that differ. */
export interface Conflict {
  by: string | null;
  at: string | null;
  isYou: boolean;
  theirsAt: string; // where the form opens as it is saved now
  rows: { label: string; theirs: string; mine: string }[];
}

/** What stands above a form that was not saved though all its fields were right: another save, or a refusal. */
export interface Notice {
  conflict?: Conflict;
  refusal?: string;
}

/** Why the register would not save what the form below holds. */
export const RefusalNotice: FC<{ sentence: string }> = ({ sentence }) => (
  <div class="ds-alert conflict" data-color="danger" role="alert">
    <p>{sentence}</p>
  </div>
);

/** Who saved in the meantime and what, beside what was typed, with the choice between them. The form below saves on top. */
export const ConflictNotice: FC<{ reader: Reader; conflict: Conflict }> = ({ reader, conflict }) => {
  const t = reader.words.conflict;
  const at = conflict.at === null ? '' : momentText(conflict.at, reader.lang);
  return (
    <section class="ds-alert conflict" data-color="warning" role="alert" aria-labelledby="conflict-heading">
      <h2 class="ds-heading" data-size="xs" id="conflict-heading">
        {t.title}
      </h2>
      <p>{conflict.isYou ? t.byYou(at) : t.byOther(conflict.by ?? reader.words.common.unknown, at)}</p>
      <p>{t.kept}</p>
      {conflict.rows.length > 0 && (
        <div class="table-frame">
          <table class="ds-table" data-size="sm">
            <caption class="ds-sr-only">{t.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{reader.words.changes.fields}</th>
                <th scope="col">{t.theirs}</th>
                <th scope="col">{t.mine}</th>
              </tr>
            </thead>
            <tbody>
              {conflict.rows.map((row) => (
                <tr>
                  <th scope="row">{row.label}</th>
                  <td>
                    <bdi>{row.theirs}</bdi>
                  </td>
                  <td>
                    <bdi>{row.mine}</bdi>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p>
        <a class="ds-link" href={conflict.theirsAt}>
          {t.useTheirs}
        </a>
      </p>
    </section>
  );
};
