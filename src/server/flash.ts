import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { MODEL_FAILURES } from '../intake/model/model-failure.ts';
import type { ModelFailureCode } from '../intake/model/model-failure.ts';
import type { Words } from '../language/catalogue/catalogue.ts';

const COOKIE = 'samband_flash';

/** The source is kept all the same; what the model did not do is said beside how much waits. */
const WITHOUT_MODEL = Object.fromEntries(
  MODEL_FAILURES.map((code) => [`model-${code}`, (t: Words, n: number) => `${t.sources.kept(n)} ${t.model.failed[code]}`]),
) as Record<`model-${ModelFailureCode}`, (t: Words, n: number) => string>;

const MESSAGES = {
  ...WITHOUT_MODEL,
  'engagement-saved': (t: Words) => t.engagements.saved,
  'edits-merged': (t: Words, n: number) => t.conflict.merged(n),
  'nothing-changed': (t: Words) => t.conflict.nothing,
  'claim-preferred': (t: Words) => t.engagements.preferred,
  'public-text-added': (t: Words) => t.languageUse.saved,
  'public-text-saved': (t: Words) => t.languageUse.mended,
  'public-text-gone': (t: Words) => t.languageUse.gone,
  'look-saved': (t: Words) => t.houseStyle.saved,
  'reference-gone': (t: Words) => t.houseStyle.referenceGone,
  'evidence-added': (t: Words) => t.coverage.saved,
  'claim-added': (t: Words) => t.otherwise.saved,
  'claim-rejected': (t: Words) => t.rivals.rejectedNow,
  'party-saved': (t: Words) => t.parties.saved,
  'event-saved': (t: Words) => t.events.saved,
  'person-added': (t: Words) => t.people.added,
  'person-saved': (t: Words) => t.people.saved,
  'person-withdrawn': (t: Words) => t.people.withdrawn,
  'told-apart': (t: Words) => t.parties.toldApart,
  'tie-added': (t: Words) => t.ties.added,
  'tie-saved': (t: Words) => t.ties.saved,
  'tie-ended': (t: Words) => t.ties.ended,
  'tie-withdrawn': (t: Words) => t.ties.withdrawn,
  'said-not-held': (t: Words) => t.recurrence.saidNotHeld,
  'said-no-more': (t: Words) => t.recurrence.saidNoMore,
  'calendar-closed': (t: Words) => t.reminders.closed,
  'part-added': (t: Words) => t.events.partAdded,
  'request-answered': (t: Words) => t.requests.saved,
  'commitment-saved': (t: Words) => t.commitments.saved,
  'commitment-reopened': (t: Words) => t.commitments.reopened,
  'commitment-settled': (t: Words) => t.commitments.settled,
  'commitment-carried': (t: Words) => t.commitments.carried,
  'source-kept': (t: Words, n: number) => t.sources.kept(n),
  'proposal-accepted': (t: Words) => t.review.accepted,
  'proposals-accepted': (t: Words, n: number) => t.review.acceptedAll(n),
  'proposal-answered': (t: Words) => t.questions.answered,
  'passage-moved': (t: Words) => t.review.passageMoved,
  'words-pinned': (t: Words) => t.review.wordsSaved,
  'proposal-added': (t: Words) => t.review.added,
  'proposal-mended': (t: Words) => t.review.mended,
  'proposal-merged': (t: Words) => t.review.merged,
  'evidence-carried': (t: Words, n: number) => t.relation.version.carried(n),
  'proposals-merged': (t: Words, n: number) => t.relation.mergedAll(n),
  'proposal-rejected': (t: Words) => t.review.rejected,
  'proposal-undone': (t: Words) => t.review.undone,
  'proposal-waits': (t: Words) => t.review.waits,
  'keys-saved': (t: Words) => t.keys.saved,
  released: (t: Words) => t.releases.done,
  shielded: (t: Words) => t.shields.done,
  unshielded: (t: Words) => t.shields.lifted,
  'view-saved': (t: Words) => t.views.saved,
  'view-deleted': (t: Words) => t.views.deleted,
  'account-created': (t: Words) => t.accounts.created,
  'sentence-saved': (t: Words) => t.accounts.saved,
  'sentence-moved': (t: Words) => t.accounts.moved,
  'sentence-left-out': (t: Words) => t.accounts.isLeftOut,
  'sentence-back': (t: Words) => t.accounts.isTaken,
  'sentence-added': (t: Words) => t.accounts.added,
  'sentence-settled': (t: Words) => t.accounts.settled,
  'sentence-split': (t: Words) => t.accounts.isSplit,
  'sentences-joined': (t: Words) => t.accounts.joined,
  'edition-frozen': (t: Words) => t.editions.frozen,
  'edition-signed': (t: Words) => t.editions.isSigned,
  'account-withdrawn': (t: Words) => t.accounts.accountWithdrawn,
  'line-withdrawn': (t: Words) => t.accounts.withdrawn,
  'nothing-written': (t: Words) => t.accounts.nothing,
  'template-saved': (t: Words) => t.templates.saved,
  'template-withdrawn': (t: Words) => t.templates.withdrawn,
  'goal-saved': (t: Words) => t.goals.saved,
  'goal-withdrawn': (t: Words) => t.goals.withdrawn,
  'goals-copied': (t: Words, n: number) => t.goals.copied(n),
  'change-undone': (t: Words) => t.changes.undone,
  'field-back': (t: Words) => t.history.fieldBack,
} as const satisfies Record<string, (t: Words, n: number) => string>;
export type Flash = keyof typeof MESSAGES;

/** Leaves one message for the next page the reader opens. */
export function leaveFlash(c: Context, flash: Flash, n = 0): void {
  setCookie(c, COOKIE, `${flash}.${n}`, { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: 60 });
}

export function takeFlash(c: Context): string | null {
  const found = getCookie(c, COOKIE);
  if (!found) return null;
  deleteCookie(c, COOKIE, { path: '/' });
  return found;
}

export function flashText(left: string, t: Words): string | null {
  const [key = '', n = '0'] = left.split('.');
  return Object.hasOwn(MESSAGES, key) && /^\d{1,9}$/.test(n) ? MESSAGES[key as Flash](t, Number(n)) : null;
}
