import type { ProposedEngagement, ReadingContext } from '../../domain/proposal.ts';
import { guessLanguage } from '../guess-language.ts';
import { indexNames } from '../name-index.ts';
import { anchorer } from '../span.ts';
import type { Span } from '../span.ts';
import { buildProposal } from './build-proposal.ts';
import type { Ground } from './build-proposal.ts';
import { cutText } from './cut-text.ts';
import { maskText } from './mask-text.ts';
import { readAnswer } from './model-answer.ts';
import { ModelFailure } from './model-failure.ts';
import { drop, emptyReport } from './model-report.ts';
import type { ModelReport } from './model-report.ts';
import type { ModelSettings } from './model-settings.ts';
import { placeRecords } from './place-records.ts';
import type { PlacedRecord } from './place-records.ts';
import { sendPiece } from './send-piece.ts';
import { settingsAlong } from './setting-at.ts';
import { writePrompt } from './write-prompt.ts';

const AT_ONCE = 2;

export interface ModelReading {
  proposals: ProposedEngagement[]; // in the order of the text
  report: ModelReport;
}

/** Asks a model for the records of a text, piece by piece. Never throws for what the model does: the report says what went wrong, and pieces that went well stand. */
export async function askModel(
  text: string,
  context: ReadingContext,
  settings: ModelSettings,
  { signal }: { signal?: AbortSignal } = {},
): Promise<ModelReading> {
  const lang = context.lang === 'auto' ? guessLanguage(text) : context.lang;
  const shown = settings.mask ? maskText(text) : text; // offsets are the same in both
  const pieces = cutText(shown);
  const report = emptyReport(pieces.length);
  const whole = AbortSignal.any([AbortSignal.timeout(settings.wholeMs), ...(signal ? [signal] : [])]);
  const placed: PlacedRecord[][] = pieces.map(() => []);
  const ask = async (piece: Span): Promise<PlacedRecord[]> => {
    const words = shown.slice(piece.start, piece.end);
    const { records, misshapen } = readAnswer(await sendPiece(writePrompt(words, { us: context.us, year: context.year, lang }), settings, whole));
    drop(report, 'wrong-shape', misshapen);
    return placeRecords(words, piece.start, records, report);
  };
  let next = 0;
  const work = async () => {
    for (let at = next++; at < pieces.length; at = next++) {
      try {
        placed[at] = await ask(pieces[at]!);
      } catch (error) {
        if (!(error instanceof ModelFailure)) throw error;
        report.failed[error.code] = (report.failed[error.code] ?? 0) + 1;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const found = placed.flat();
  const ground = found.length > 0 ? groundOf(text, context, lang) : null;
  const proposals = ground ? found.map((record) => buildProposal(record, ground, report)).toSorted((a, b) => a.anchor.start - b.anchor.start) : [];
  report.accepted = proposals.length;
  return { proposals, report };
}

function groundOf(text: string, context: ReadingContext, lang: Ground['lang']): Ground {
  return {
    text,
    lang,
    index: indexNames(text, context),
    home: context.known.find((party) => party.isUs)?.country ?? (lang === 'en' ? null : 'NO'),
    today: context.today,
    settingAt: settingsAlong(text, context.year, lang),
    anchor: anchorer(text).anchor,
  };
}
