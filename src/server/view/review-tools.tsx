import type { FC } from 'hono/jsx';
import { PROPOSAL_FIELDS } from '../../domain/proposal.ts';
import type { Reader } from '../server-parts.ts';
import { pinLabel } from './pin-label.ts';

/** What the script of the review puts into the page: the ends of a passage, what to do with words one marks, and which words a field stands on. */
export const ReviewTools: FC<{ reader: Reader }> = ({ reader }) => {
  const t = reader.words.review;
  return (
    <template data-review-tools data-failed={t.failed}>
      {(['start', 'end'] as const).map((edge) => (
        <span
          class="passage-handle"
          data-edge={edge}
          role="slider"
          tabindex={0}
          aria-label={edge === 'start' ? t.passageStart : t.passageEnd}
          aria-valuemin={0}
          title={t.handleHint}
        />
      ))}
      <div class="marked-words" role="toolbar" aria-label={t.addWords} hidden>
        <button class="ds-button" data-size="sm" type="button" data-pin-words hidden>
          {t.theseWordsFor}: <span data-field-label />
        </button>
        <button class="ds-button" data-size="sm" data-variant="secondary" type="button" data-new-words>
          {t.newOfWords}
        </button>
      </div>
      <p class="pin-bar" role="status" hidden>
        <strong data-field-label />: <span data-stands-on={t.standsOn} data-whole={t.standsOnWhole} />{' '}
        <button class="ds-button" data-size="sm" data-variant="tertiary" type="button" data-drop-words>
          {t.dropWords}
        </button>
      </p>
      <button class="ds-button" data-variant="secondary" type="submit" name="then" value="accept" data-then-accept>
        {t.saveAndAccept}
      </button>
      <dl>
        {PROPOSAL_FIELDS.map((field) => (
          <dt data-label-of={field}>{pinLabel(field, reader)}</dt>
        ))}
      </dl>
    </template>
  );
};
