import type { FC } from 'hono/jsx';
import type { Reader } from '../server-parts.ts';

interface Props<C extends string> {
  reader: Reader;
  at: string; // the address of the list
  kept: readonly (readonly [name: string, value: string])[]; // what else that address says
  all: readonly C[];
  usual: readonly C[];
  chosen: readonly C[] | undefined;
  labelOf(column: C): string;
}

/** Which columns a list shows and in which order: ticks, and for each of those shown a button that moves it. Plain form, no script. */
export function ColumnChoice<C extends string>({ reader, at: address, kept, all: columns, usual, chosen, labelOf }: Props<C>): ReturnType<FC> {
  const { lists: t } = reader.words;
  const shown = chosen ?? usual;
  const all = [...shown, ...columns.filter((column) => !shown.includes(column))];
  const standard = new URLSearchParams(kept.map(([name, value]) => [name, value]));
  if (!standard.has('view')) standard.set('view', 'all');
  return (
    <details class="column-choice" id="columns" open={chosen !== undefined && reader.here.includes('columns=open')}>
      <summary>{t.columns}</summary>
      <form method="get" action={address} data-size="sm">
        <p class="quiet">{t.columnsLead}</p>
        <input type="hidden" name="columns" value="open" />
        {kept.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <ol class="plain">
          {all.map((column) => {
            const label = labelOf(column);
            const at = shown.indexOf(column);
            return (
              <li class="column-row">
                <span class="ds-field">
                  <input class="ds-input" type="checkbox" name="column" id={`column-${column}`} value={column} checked={at >= 0} />
                  <label class="ds-label" data-weight="regular" for={`column-${column}`}>
                    {label}
                  </label>
                </span>
                {at >= 0 && (
                  <span>
                    <button class="ds-button" data-variant="tertiary" data-size="sm" name="up" value={column} aria-label={t.up(label)} disabled={at === 0}>
                      ↑
                    </button>
                    <button
                      class="ds-button"
                      data-variant="tertiary"
                      data-size="sm"
                      name="down"
                      value={column}
                      aria-label={t.down(label)}
                      disabled={at === shown.length - 1}
                    >
                      ↓
                    </button>
                  </span>
                )}
              </li>
            );
          })}
        </ol>
        <div class="buttons">
          <button class="ds-button" data-variant="secondary" type="submit">
            {t.show}
          </button>
          <a class="ds-link" href={`${address}?${standard}`}>
            {t.standard}
          </a>
        </div>
      </form>
    </details>
  );
}
