import type { FC } from 'hono/jsx';
import type { ChangeView } from '../../register/change/change-verbs.ts';
import type { Likeness, LikelyPair, PartyRow } from '../../register/party/party-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { Local, localText } from '../ui/local.tsx';

export const likenessText = ({ reason, words }: Likeness, reader: Reader): string => reader.words.parties.likelyReasons[reason](words);

/** Which parties the one on the page is likely the same as, each with the way to compare them. */
export const LikelySame: FC<{ reader: Reader; partyId: string; likely: readonly LikelyPair[] }> = ({ reader, partyId, likely }) => {
  const t = reader.words.parties;
  return (
    <section class="ds-alert conflict" data-color="info" aria-labelledby="likely-heading">
      <h2 class="ds-heading" data-size="xs" id="likely-heading">
        {t.likely}
      </h2>
      <ul class="plain">
        {likely.map((pair) => {
          const other = pair.one.partyId === partyId ? pair.other : pair.one;
          const name = localText(other.names, reader, reader.words.common.unnamed);
          return (
            <li>
              <a class="ds-link" href={paths.party(other.partyId)}>
                <Local text={other.names} reader={reader} empty={reader.words.common.unnamed} />
              </a>{' '}
              (<bdi>{likenessText(pair, reader)}</bdi>).{' '}
              <a class="ds-link" href={paths.mergeParties(partyId, other.partyId)} aria-label={`${t.compare}: ${name}`}>
                {t.compare}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
};

/** Says, above the form of a new party, which ones it is likely to be. */
export const LikelyExists: FC<{ reader: Reader; likely: readonly (PartyRow & Likeness)[] }> = ({ reader, likely }) => {
  const t = reader.words.parties;
  return (
    <section class="ds-alert conflict" data-color="warning" role="alert" aria-labelledby="exists-heading">
      <h2 class="ds-heading" data-size="xs" id="exists-heading">
        {t.exists}
      </h2>
      <p>{t.existsLead}</p>
      <ul class="plain">
        {likely.map((row) => (
          <li>
            <a class="ds-link" href={paths.party(row.partyId)}>
              <bdi>{t.useNamed(localText(row.names, reader, reader.words.common.unnamed))}</bdi>
            </a>{' '}
            (<bdi>{likenessText(row, reader)}</bdi>)
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Says that two parties are one now, with the way back. */
export const MergedNotice: FC<{ reader: Reader; partyId: string; history: readonly ChangeView[] }> = ({ reader, partyId, history }) => {
  const t = reader.words;
  const latest = history.find((change) => change.recordType === 'party' && change.recordId !== partyId && change.undoable);
  if (latest?.action !== 'merged') return null;
  return (
    <div class="ds-alert conflict" data-color="success" role="status">
      <p>{t.parties.mergedNow}</p>
      <form method="post" action={paths.undoChange(latest.changeId)}>
        <input type="hidden" name="back" value={paths.party(partyId)} />
        <button class="ds-button" data-variant="secondary" data-size="sm" type="submit" aria-label={t.common.undoNamed(t.parties.mergedNow)}>
          {t.common.undo}
        </button>
      </form>
    </div>
  );
};
