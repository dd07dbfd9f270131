import type { FC } from 'hono/jsx';
import { inLang } from '../../domain/lang.ts';
import type { LaterEdits } from '../../register/party/party-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { momentText } from '../ui/dates.ts';
import { localText } from '../ui/local.tsx';
import { actionWord, recordTypeWord } from './change-words.ts';

/** Says that two parties are two again, and with which of them each edit made meanwhile stands. */
export const SplitNotice: FC<{ reader: Reader; split: LaterEdits }> = ({ reader, split: { kept, gone, edits } }) => {
  const t = reader.words.split;
  const name = (party: LaterEdits['kept']) => localText(party.names, reader, party.acronym ?? reader.words.common.unnamed);
  const stands = {
    kept: t.with(name(kept)),
    gone: t.with(name(gone)),
    both: t.both(name(kept), name(gone)),
    neither: t.neither,
  };
  return (
    <section class="ds-alert conflict" data-color="success" aria-labelledby="split-heading">
      <h2 class="ds-heading" data-size="xs" id="split-heading">
        {t.done}
      </h2>
      <p>
        {[kept, gone].map((party, at) => (
          <>
            {at > 0 && ', '}
            <a class="ds-link" href={paths.party(party.partyId)}>
              <bdi>{name(party)}</bdi>
            </a>
          </>
        ))}
      </p>
      <p>{edits.length === 0 ? t.none : t.lead}</p>
      {edits.length > 0 && (
        <ul>
          {edits.map(({ change, standsWith }) => {
            const title = change.recordId === kept.partyId || change.recordId === gone.partyId ? null : inLang(change.title, reader.lang)?.text;
            const what = [`${recordTypeWord(change, reader)} ${actionWord(change, reader)}`, title, momentText(change.at, reader.lang)];
            return (
              <li>
                <a class="ds-link" href={paths.change(change.changeId)}>
                  <bdi>{what.filter(Boolean).join(', ')}</bdi>
                </a>{' '}
                <bdi>{stands[standsWith]}</bdi>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
};
