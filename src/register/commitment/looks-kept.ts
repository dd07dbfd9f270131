import type { EngagementKind } from '../../domain/codes/engagement-kind.ts';
import { fold } from '../../domain/fold.ts';
import type { LocalText } from '../../domain/lang.ts';
import type { Period } from '../../domain/period.ts';

/** The kinds of engagement that keep a promise of this sort, by how the words of the promise begin, folded. */
const KEEPS: readonly (readonly [words: RegExp, kinds: readonly EngagementKind[]])[] = [
  [/\b(?:finansier|fund|stott|support|tilskot|tilskudd|grant|betal|pay)/, ['funding']],
  [/\b(?:innlegg|foredrag|foreles|talk|speech|speak|snakk|presenter|present)/, ['talk', 'moderation']],
  [/\b(?:moderer|moderat|ordstyr|chair)/, ['moderation']],
  [/\b(?:rapport|report|artikkel|article|publiser|publish|skriv|write|studie|study|video|film|forsk|research|brev|brief)/, ['publication', 'contribution']],
  [/\b(?:mote|meeting|meet\b|treff|samtale|konsult|consult|besok|visit)/, ['meeting', 'consultation', 'delegation']],
  [
    /\b(?:rad\b|radgjev|radgiv|advice|advis|innspel|innspill|input|svar|answer|ekspert|expert|send|bidra|contribut|bistand)/,
    ['contribution', 'consultation', 'delegation', 'interview'],
  ],
  [/\b(?:avtal|agree|memorandum|signer|sign\b|underskriv)/, ['agreement']],
  [/\b(?:styre|board|verv)/, ['board']],
  [/\b(?:medlem|member)/, ['membership']],
  [/\b(?:delta|take part|participat|sende? ein delegasjon|delegasjon|delegation)/, ['delegation', 'meeting', 'talk']],
  [/\b(?:inviter|invit)/, ['invitation']],
];
const SMALL = 5; // letters; shorter words say little of what a text is about
const STEM = 6; // letters that two forms of one word share

export interface Promised {
  what: LocalText;
  due: Period | null;
}
export interface Done {
  kind: EngagementKind;
  title: LocalText;
  subject: LocalText;
  period: Period | null;
}

/**
 * How much an engagement looks like the keeping of a promise to somebody in it: 0 for not at all. It takes the right kind of thing, or
 * words of the promise; being in time speaks for it too, but is never enough, for much is done with a party in a year.
 */
export function looksKept(promise: Promised, done: Done): number {
  const said = fold(Object.values(promise.what).join(' '));
  const ofKind = KEEPS.some(([words, kinds]) => kinds.includes(done.kind) && words.test(said));
  const stems = stemsOf(said);
  const shared = [...stemsOf(fold([...Object.values(done.title), ...Object.values(done.subject)].join(' ')))].filter((stem) => stems.has(stem)).length;
  if (!ofKind && shared === 0) return 0;
  return (ofKind ? 2 : 0) + Math.min(shared, 3) + (isInTime(promise.due, done.period) ? 1 : 0);
}

function stemsOf(folded: string): Set<string> {
  return new Set(
    folded
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length >= SMALL)
      .map((word) => word.slice(0, STEM)),
  );
}

/** Whether something took place by the time it was due, as far as both are known. */
function isInTime(due: Period | null, period: Period | null): boolean {
  const start = period?.from ?? period?.to;
  return !due?.to || !start || start <= due.to;
}
