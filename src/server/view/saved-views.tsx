import type { FC } from 'hono/jsx';
import type { Issue } from '../../domain/problem.ts';
import type { SavedView } from '../../register/view/view-verbs.ts';
import { paths, sayingAll } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { TextField, Tick } from '../ui/field.tsx';

export interface ViewsProps {
  reader: Reader;
  list: string;
  at: string; // the address of the list
  views: readonly SavedView[];
  shown: string | null; // the id of the view the address names
  query: string; // what the list shows now, as a view would keep it
  may: { share: boolean; keep: boolean };
  sent?: { name: string; issues: readonly Issue[] }; // what was sent and is to be mended
}

/** The views of a list as links above it. */
export const ViewLinks: FC<ViewsProps> = ({ reader, at, views, shown }) => {
  const t = reader.words.views;
  if (views.length === 0) return null;
  const current = views.some((view) => view.viewId === shown) ? shown : null;
  return (
    <nav aria-label={t.title}>
      <ul class="view-links">
        <li>
          <a href={sayingAll(at)} aria-current={current === null ? 'page' : undefined}>
            {reader.words.common.all}
          </a>
        </li>
        {views.map((view) => (
          <li>
            <a
              href={`${at}?${view.query}${view.query ? '&' : ''}view=${view.viewId}`}
              aria-current={view.viewId === current ? 'page' : undefined}
              title={view.isMine ? undefined : t.sharedBy(view.by)}
            >
              <bdi>{view.name}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

/** Where a view is kept, renamed, replaced, shared and deleted. */
export const ViewForm: FC<ViewsProps> = (props) => {
  const { reader, list, views, shown, query, may, sent } = props;
  const t = reader.words.views;
  const view = views.find((one) => one.viewId === shown);
  const mayDelete = view !== undefined && (view.isMine || may.keep);
  const choices = [
    ['mine', t.mine],
    ['units', t.units],
    ['all', t.everybody],
  ] as const;
  return (
    <details class="view-form" open={sent !== undefined}>
      <summary>{view?.isMine ? t.change : t.save}</summary>
      <form method="post" action={paths.views()} class="stack" data-size="sm">
        <p class="quiet">{t.lead}</p>
        <input type="hidden" name="list" value={list} />
        <input type="hidden" name="query" value={query} />
        {view && <input type="hidden" name="viewId" value={view.viewId} />}
        <div class="short">
          <TextField
            reader={reader}
            name="name"
            id="view-name"
            label={t.name}
            value={sent?.name ?? view?.name ?? ''}
            maxlength={100}
            issues={sent?.issues ?? []}
          />
        </div>
        {may.share && (
          <fieldset class="ds-fieldset">
            <legend class="ds-label">{t.shared}</legend>
            {choices.map(([value, label]) => (
              <div class="ds-field">
                <input class="ds-input" type="radio" name="shared" id={`shared-${value}`} value={value} checked={value === (view?.shared ?? 'mine')} />
                <label class="ds-label" data-weight="regular" for={`shared-${value}`}>
                  {label}
                </label>
              </div>
            ))}
          </fieldset>
        )}
        <Tick reader={reader} name="default" id="view-default" label={t.opens} checked={view?.isDefault ?? false} />
        <div class="buttons">
          {view?.isMine && (
            <button class="ds-button" data-variant="secondary" type="submit" name="do" value="replace">
              {t.replace}
            </button>
          )}
          <button class="ds-button" data-variant={view?.isMine ? 'tertiary' : 'secondary'} type="submit" name="do" value="new">
            {view ? t.saveNew : t.save}
          </button>
          {view && !view.isMine && (
            <button class="ds-button" data-variant="tertiary" type="submit" name="do" value="default">
              {t.onlyDefault}
            </button>
          )}
          {mayDelete && (
            <button class="ds-button" data-variant="tertiary" data-color="danger" type="submit" name="do" value="delete">
              {t.delete}
            </button>
          )}
        </div>
      </form>
    </details>
  );
};
