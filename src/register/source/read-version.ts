import { compareVersions } from '../../domain/version/compare-versions.ts';
import type { ComparedVersions } from '../../domain/version/compare-versions.ts';
import type { ProposedEngagement } from '../../domain/proposal.ts';
import type { Visibility } from '../../domain/visibility.ts';
import type { Who } from '../../domain/who.ts';
import { proposalsOf } from '../../store/query/proposals.ts';
import { readSource } from '../../store/query/sources.ts';
import { recordTitles } from '../../store/query/titles.ts';
import { editionsBefore } from '../../store/query/versions.ts';
import type { Db, Store } from '../../store/store.ts';
import { found } from '../act.ts';
import { seeing } from '../gate.ts';
import type { ProposalView } from './source-verbs.ts';
import type { VersionView } from './version-verbs.ts';

/** What is new, changed and gone in a source since the version before it; null where it is a newer version of nothing one may see. */
export async function readVersion(store: Store, who: Who, sourceId: string): Promise<VersionView | null> {
  const see = seeing(who);
  const source = found(await readSource(store.db, see, sourceId), sourceId);
  const now = await proposalsOf(store.db, see, sourceId);
  const compared = await comparedTo(store.db, see, source, now);
  if (!compared) return null;
  const { older, unchanged, changed, added, vanished } = compared;
  const titles = await recordTitles(
    store.db,
    see,
    vanished.flatMap((one) => one.engagementId ?? []),
  );
  return {
    older,
    unchanged: unchanged.length,
    waiting: unchanged.filter(({ old }) => old.status === 'open').length,
    accepted: new Set(unchanged.flatMap(({ old }) => old.engagementId ?? [])).size,
    changed: changed.map(({ old, now: one }) => ({ proposalId: one.proposalId, was: old.anchor.exact, engagementId: old.engagementId })),
    added: added.map((one) => one.proposalId),
    vanished: vanished
      .filter((one) => one.status !== 'rejected')
      .map(({ proposalId, sourceId: from, anchor, draft, engagementId }) => ({
        proposalId,
        sourceId: from,
        exact: anchor.exact,
        engagementId: engagementId !== null && titles.has(engagementId) ? engagementId : null,
        title: titles.get(engagementId ?? '') ?? draft.title,
      })),
  };
}

/**
 * What was read of a text beside what was read of the versions before it; null where there are none. Of the older versions counts what
 * stood in the one just before, whichever it was first read in.
 */
export async function comparedTo<N extends ProposedEngagement>(
  db: Db,
  see: Visibility,
  source: { sourceId: string; text: string },
  now: readonly N[],
): Promise<(ComparedVersions<ProposalView, N> & { older: { sourceId: string; title: string } }) | null> {
  const editions = await editionsBefore(db, see, source.sourceId);
  const last = editions.at(-1);
  if (!last) return null;
  let standing: ProposalView[] = [];
  for (const { sourceId, text } of editions) {
    const { unchanged } = compareVersions(standing, [], text);
    standing = [...unchanged.map(({ old, anchor }) => ({ ...old, anchor })), ...(await proposalsOf(db, see, sourceId))];
  }
  return { ...compareVersions(standing, now, source.text), older: { sourceId: last.sourceId, title: last.title } };
}
