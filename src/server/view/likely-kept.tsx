import type { FC } from 'hono/jsx';
import type { CommitmentView } from '../../domain/engagement.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { localText } from '../ui/local.tsx';

/** Asks whether an engagement kept promises it looks like the keeping of. Nothing is settled before somebody says so. */
export const LikelyKept: FC<{ reader: Reader; engagementId: string; promises: readonly CommitmentView[] }> = ({ reader, engagementId, promises }) => {
  const t = reader.words.commitments;
  if (promises.length === 0) return null;
  return (
    <section aria-label={t.didKeepTitle} class="ds-card likely-kept" data-color="info">
      {promises.map((promise) => {
        const question = t.didKeep(localText(promise.what, reader));
        return (
          <div class="settle-quick">
            <p>{question}</p>
            <form method="post" action={paths.settle(promise.commitmentId)}>
              <input type="hidden" name="status" value="kept" />
              <input type="hidden" name="settledBy" value={engagementId} />
              <input type="hidden" name="back" value={paths.engagement(engagementId)} />
              <button class="ds-button" data-variant="secondary" data-size="sm" type="submit" aria-label={`${question} ${t.yesKept}`}>
                {t.yesKept}
              </button>
            </form>
            <a class="ds-link" href={paths.commitment(promise.commitmentId, { status: 'partly-kept' })} aria-label={`${question} ${t.partly}`}>
              {t.partly}
            </a>
          </div>
        );
      })}
    </section>
  );
};
