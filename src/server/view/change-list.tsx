import type { FC } from 'hono/jsx';
import { z } from 'zod';
import { inLang, LANGS, type Lang } from '../../domain/lang.ts';
import type { ChangeView } from '../../register/change/change-verbs.ts';
import type { Page } from '../../register/page.ts';
import { paths, recordPath } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { Local } from '../ui/local.tsx';
import { momentText } from '../ui/dates.ts';
import { page } from '../ui/page.tsx';
import { Pager } from '../ui/pager.tsx';
import { fieldText } from './field-text.ts';

const LocalTexts = z.partialRecord(z.enum(LANGS), z.string());

/** The whole change log, newest first. */
export function changesPage({ reader, changes, after }: { reader: Reader; changes: Page<ChangeView>; after: string | null }) {
  const t = reader.words;
  return page({
    reader,
    title: t.changes.title,
    nav: 'settings',
    children: (
      <>
        <h1 class="ds-heading" data-size="lg">
          {t.changes.title}
        </h1>
        <p class="ds-paragraph lead">{t.settings.changeLogLead}</p>
        <ChangeList reader={reader} changes={changes.rows} back={paths.changes()} />
        <Pager reader={reader} first={after ? paths.changes() : null} next={changes.next ? paths.changes(changes.next) : null} />
      </>
    ),
  });
}

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
        const what = `${recordType(change, reader)} ${action(change, reader)}`;
        const title = change.recordId === of ? null : inLang(change.title, reader.lang)?.text;
        const also = [...new Set(others.map((one) => `${recordType(one, reader)} ${action(one, reader)}`))];
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
                <span class="quiet">
                  <time datetime={change.at}>{at}</time>, {change.by}
                </span>
              </p>
              {also.length > 0 && <p class="quiet">{also.join(', ')}</p>}
              {change.why && (
                <p>
                  {t.changes.why}: {change.why}
                </p>
              )}
              {act.some((one) => one.action === 'edited-together') && (
                <p>
                  <a class="ds-link" href={paths.edits(change.actId)}>
                    {t.bulk.seeAll}
                  </a>
                </p>
              )}
              {change.before && change.after && <Difference reader={reader} change={change} />}
            </div>
            {change.undoable && (
              <form method="post" action={paths.undoChange(change.changeId)}>
                <input type="hidden" name="back" value={back} />
                <button
                  class="ds-button"
                  data-variant="tertiary"
                  data-size="sm"
                  type="submit"
                  aria-label={t.common.undoNamed([what, title, at].filter(Boolean).join(', '))}
                >
                  {t.common.undo}
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
const RecordLink: FC<{ reader: Reader; change: ChangeView }> = ({ reader, change }) => {
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

/** The record that a claim, a proposal or a tie belongs to. */
function aboutOf(change: ChangeView): string {
  const state = change.after ?? change.before ?? {};
  return String(state.aboutId ?? state.sourceId ?? state.fromId ?? '');
}

/** One act writes several records; it is told by the one a person would name it by. */
const OF_TWO = new Set(['merged', 'split', 'split-in-part']); // the party that went, or came back, says what became of both
const TOLD_BY = ['engagement', 'party', 'commitment', 'source', 'proposal', 'tie'];
function weight(change: ChangeView): number {
  if (change.recordType === 'party' && (change.before === null || change.after === null) && OF_TWO.has(change.action)) return -1;
  const at = TOLD_BY.indexOf(change.recordType);
  return at === -1 ? TOLD_BY.length : at;
}

/** What changed, field by field, as before and after in words. What a person cannot read, such as identifiers, is left out. */
const Difference: FC<{ reader: Reader; change: ChangeView }> = ({ reader, change }) => {
  const t = reader.words;
  const rows = change.fields.flatMap((field) => {
    const name = fieldName(field, reader);
    const values = [change.before?.[field], change.after?.[field]] as const;
    const [before, after] = differing(values, reader.lang).map((value) => fieldText(field, value, reader, change.recordType));
    return name && before !== after ? [{ name, before, after }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <details class="difference">
      <summary>
        {t.changes.details}: {rows.map((row) => row.name).join(', ')}
      </summary>
      <ul class="plain">
        {rows.map((row) => (
          <li>
            {row.name}: <Value text={row.before} reader={reader} /> <span aria-hidden="true">→</span>
            <span class="ds-sr-only">{t.changes.after}</span> <Value text={row.after} reader={reader} />
          </li>
        ))}
      </ul>
    </details>
  );
};

/** Of a text in several languages, what differs: the reader's language alone where that does. */
function differing(values: readonly [unknown, unknown], lang: Lang): unknown[] {
  const texts = values.map((value) => LocalTexts.safeParse(value ?? {}));
  const [one, other] = texts.map((text) => text.data);
  if (!one || !other || values.every((value) => value === null)) return [...values];
  const changed = LANGS.filter((key) => one[key] !== other[key]);
  const shown = changed.includes(lang) ? [lang] : changed;
  return [one, other].map((text) => Object.fromEntries(shown.flatMap((key) => (text[key] ? [[key, text[key]]] : []))));
}

const Value: FC<{ text: string | undefined; reader: Reader }> = ({ text, reader }) =>
  text ? <bdi>{text}</bdi> : <span class="quiet">{reader.words.common.notSet.toLowerCase()}</span>;

const recordType = (change: ChangeView, reader: Reader) => (reader.words.recordTypes as Record<string, string>)[change.recordType] ?? change.recordType;
const action = (change: ChangeView, reader: Reader) =>
  (reader.words.changeActions as Record<string, string>)[change.action] ?? reader.words.changeActions.other;

/** The word for a field; null for one a person never sees. */
function fieldName(field: string, reader: Reader): string | null {
  const { fields, account } = reader.words;
  if (field === 'year') return account.year;
  const found = (fields as unknown as Record<string, unknown>)[field];
  return typeof found === 'string' && Object.hasOwn(fields, field) ? found : null;
}
