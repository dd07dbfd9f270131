import type { FC } from 'hono/jsx';

export interface Chip {
  label: string;
  value: string;
  lang?: string; // of the value, where it is not the page's
}

/** Facts as small labelled pieces, read as a list of name and value. */
export const Chips: FC<{ chips: readonly Chip[] }> = ({ chips }) => (
  <dl class="chips">
    {chips.map((chip) => (
      <div class="ds-tag" data-color="info" data-variant="default">
        <dt>{chip.label}</dt>
        <dd lang={chip.lang}>{chip.value}</dd>
      </div>
    ))}
  </dl>
);
