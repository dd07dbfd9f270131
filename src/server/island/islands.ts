import { commandPalette } from './command-palette.ts';
import { dropFiles } from './drop-files.ts';
import { forgetSent, keepDraft } from './keep-draft.ts';
import { forgetLine } from './keep-line.ts';
import { liveLogLine } from './live-log-line.ts';
import { liveReading } from './live-reading.ts';
import { pageKeys } from './page-keys.ts';
import { reviewKeys } from './review-keys.ts';
import { roundKeys } from './round-keys.ts';
import { selectRows } from './select-rows.ts';
import { showPassage } from './show-passage.ts';
import { writtenKeys } from './written-keys.ts';
import { traceSentence } from './trace-sentence.ts';

// Each island improves a page that already works; a page without its mark is left alone.
const ISLANDS: Record<string, (root: HTMLElement) => void> = {
  '[data-live-line]': liveLogLine,
  '[data-line-logged]': forgetLine,
  '[data-palette]': commandPalette,
  '[data-review]': reviewKeys,
  '[data-round]': roundKeys,
  '[data-select-rows]': selectRows,
  '[data-trace]': traceSentence,
  '[data-written]': writtenKeys,
  '[data-keep-draft]': keepDraft,
  '[data-drop-files]': dropFiles,
  '[data-live-reading]': liveReading,
};
forgetSent();
for (const [mark, start] of Object.entries(ISLANDS)) for (const root of document.querySelectorAll<HTMLElement>(mark)) start(root);
if (!document.querySelector('[data-review]')) showPassage(); // the review marks the passage of the proposal in hand itself
if (document.body.dataset.keys !== 'off') pageKeys();
