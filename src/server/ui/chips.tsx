import type { FC } from 'hono/jsx';

export interface Chip {
  label: string;
  value: string;
  lang?: string; // of the value, where it is not the page's
  said?: string; // the words of a text it stands on
  pin?: string; // the field those words are pinned to
}

/** Facts as small labelled pieces, read as a list of name and value. */
export const Chips: FC<{ chips: readonly Chip[] }> = ({ chips }) => (
  <dl class="chips">
    {chips.map((chip) => (
      <div class="ds-tag" data-color="info" data-variant="default" data-pin={chip.pin}>
        <dt>{chip.label}</dt>
        <dd lang={chip.lang}>
          {chip.value}
          {chip.said !== undefined && (
            <>
              {' '}
              <q>{chip.said}</q>
            </>
          )}
        </dd>
      </div>
    ))}
  </dl>
);
