import type { ChangeView } from '../../register/change/change-verbs.ts';
import type { Page } from '../../register/page.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { Choice, FilterFold, TextField } from '../ui/field.tsx';
import { page } from '../ui/page.tsx';
import { Pager } from '../ui/pager.tsx';
import { ChangeList } from './change-list.tsx';

/** What can be asked of the log: what stands in the address, as it was typed. */
export type LogFilter = Record<'by' | 'type' | 'action' | 'from' | 'to', string>;
const TYPES = ['engagement', 'party', 'event', 'person', 'tie', 'commitment', 'source', 'proposal', 'claim', 'shield'] as const;

interface Props {
  reader: Reader;
  changes: Page<ChangeView>;
  typed: LogFilter;
  after: string | null;
}

/** The change log, newest first, or the part of it asked for in the address. */
export function changesPage({ reader, changes, typed, after }: Props) {
  const t = reader.words;
  const isFiltered = Object.values(typed).some(Boolean);
  const here = paths.changes(typed);
  return page({
    reader,
    title: t.changes.title,
    nav: 'settings',
    children: (
      <>
        <h1 class="ds-heading" data-size="lg">
          {t.changes.title}
        </h1>
        <p class="ds-paragraph lead">
          {t.settings.changeLogLead}{' '}
          <a class="ds-link" href={paths.asOf()}>
            {t.asOf.title}
          </a>
        </p>
        <FilterFold reader={reader} open={isFiltered}>
          <form class="filters" method="get" action={paths.changes()} role="search" aria-label={t.engagements.filters} data-size="sm">
            <TextField reader={reader} name="by" label={t.changes.by} value={typed.by} hint={t.history.byHint} />
            <Choice
              reader={reader}
              name="type"
              label={t.changes.record}
              value={typed.type}
              empty={t.common.all}
              options={TYPES.map((value) => ({ value, label: t.recordTypes[value] }))}
            />
            <Choice reader={reader} name="action" label={t.changes.action} value={typed.action} empty={t.common.all} options={actions(reader)} />
            <TextField reader={reader} name="from" label={t.history.from} value={typed.from} size={11} />
            <TextField reader={reader} name="to" label={t.history.to} value={typed.to} size={11} />
            <div class="buttons">
              <button class="ds-button" data-variant="secondary" type="submit">
                {t.common.filter}
              </button>
              {isFiltered && (
                <a class="ds-link" href={paths.changes()}>
                  {t.common.clear}
                </a>
              )}
            </div>
          </form>
        </FilterFold>
        <p class="count" role="status">
          {t.history.of(changes.total)}
        </p>
        {isFiltered && changes.rows.length === 0 ? <p>{t.history.noneFound}</p> : <ChangeList reader={reader} changes={changes.rows} back={here} />}
        <Pager reader={reader} first={after ? here : null} next={changes.next ? paths.changes({ ...typed, after: changes.next }) : null} />
      </>
    ),
  });
}

/** Actions by their word; what has one word is one choice, and asks for all that goes by it. */
function actions(reader: Reader) {
  const { other: _other, ...words } = reader.words.changeActions;
  const seen = new Set<string>();
  return Object.entries(words)
    .filter(([, label]) => !seen.has(label) && seen.add(label))
    .map(([value, label]) => ({ value, label }))
    .toSorted((a, b) => a.label.localeCompare(b.label, reader.lang));
}
