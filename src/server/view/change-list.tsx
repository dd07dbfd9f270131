import type { FC } from 'hono/jsx';
import { inLang } from '../../domain/lang.ts';
import type { ChangeView } from '../../register/change/change-verbs.ts';
import { paths, recordPath } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { Local } from '../ui/local.tsx';
import { momentText } from '../ui/dates.ts';
import { ChangeDifference } from './change-difference.tsx';
import { actionWord, recordTypeWord } from './change-words.ts';

/** What was done, act by act, with who, when and why, and a way back for what can be undone. `of` is the record whose page it stands on. */
export const ChangeList: FC<{ reader: Reader; changes: readonly ChangeView[]; back: string; of?: string }> = ({ reader, changes, back, of }) => {
  const t = reader.words;
  if (changes.length === 0) return <p class="quiet">{t.changes.none}</p>;
  return (
    <ol class="changes">
      {[...Map.groupBy(changes, (change) => `${change.at} ${change.by}`).values()].map((act) => {
        const [change, ...others] = act.toSorted((a, b) => weight(a) - weight(b));
        if (!change) return null;
        const at = momentText(change.at, reader.lang);
        const what = `${recordTypeWord(change, reader)} ${actionWord(change, reader)}`;
        const title = change.recordId === of ? null : inLang(change.title, reader.lang)?.text;
        const also = [...new Set(others.map((one) => `${recordTypeWord(one, reader)} ${actionWord(one, reader)}`))];
        const named = [what, title, at].filter(Boolean).join(', ');
        const isUndoing = change.action === 'undone';
        return (
          <li>
            <div>
              <p>
                <strong>{what}</strong>{' '}
                {title && (
                  <>
                    <RecordLink reader={reader} change={change} />{' '}
                  </>
                )}
                <a class="quiet" href={paths.change(change.changeId)} aria-label={t.history.openNamed(named)}>
                  <time datetime={change.at}>{at}</time>
                </a>
                <span class="quiet">, {change.by}</span>
              </p>
              {also.length > 0 && <p class="quiet">{also.join(', ')}</p>}
              {change.why && (
                <p>
                  {t.changes.why}: <bdi>{change.why}</bdi>
                </p>
              )}
              {act.some((one) => one.action === 'edited-together') && (
                <p>
                  <a class="ds-link" href={paths.edits(change.actId)}>
                    {t.bulk.seeAll}
                  </a>
                </p>
              )}
              <ChangeDifference reader={reader} change={change} folded />
            </div>
            {change.undoable && (
              <form method="post" action={paths.undoChange(change.changeId)}>
                <input type="hidden" name="back" value={back} />
                <button
                  class="ds-button"
                  data-variant="tertiary"
                  data-size="sm"
                  type="submit"
                  aria-label={isUndoing ? t.history.redoNamed(named) : t.common.undoNamed(named)}
                >
                  {isUndoing ? t.history.redo : t.common.undo}
                </button>
              </form>
            )}
          </li>
        );
      })}
    </ol>
  );
};

/** The record a change was made to, with a link while it stands and has a page. */
export const RecordLink: FC<{ reader: Reader; change: ChangeView }> = ({ reader, change }) => {
  const href = change.exists ? (recordPath(change.recordId) ?? recordPath(aboutOf(change))) : null;
  const title = <Local text={change.title} reader={reader} />;
  return href ? (
    <a class="ds-link" href={href}>
      {title}
    </a>
  ) : (
    title
  );
};

/** The record that a claim, a proposal, a person or a tie belongs to. */
export function aboutOf(change: ChangeView): string {
  const state = change.after ?? change.before ?? {};
  return String(state.aboutId ?? state.sourceId ?? state.fromId ?? (change.recordType === 'person' ? state.partyId : null) ?? '');
}

/** One act writes several records; it is told by the one a person would name it by. */
const OF_TWO = new Set(['merged', 'split', 'split-in-part']); // the party that went, or came back, says what became of both
const TOLD_BY = ['engagement', 'party', 'commitment', 'source', 'proposal', 'tie'];
function weight(change: ChangeView): number {
  if (change.recordType === 'party' && (change.before === null || change.after === null) && OF_TWO.has(change.action)) return -1;
  const at = TOLD_BY.indexOf(change.recordType);
  return at === -1 ? TOLD_BY.length : at;
}
