import type { FC } from 'hono/jsx';

export interface Chip {
  label: string;
  value: string;
}

/** Facts as small labelled pieces, read as a list of name and value. */
export const Chips: FC<{ chips: readonly Chip[] }> = ({ chips }) => (
  <dl class="chips">
    {chips.map((chip) => <div class="ds-tag" data-color="info" data-variant="default"><dt>{chip.label}</dt><dd>{chip.value}</dd></div>)}
  </dl>
);
