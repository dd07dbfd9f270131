import type { TieView } from '../../register/party/tie-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { ErrorSummary, TextField } from '../ui/field.tsx';
import { page } from '../ui/page.tsx';
import { RefusalNotice } from './refusal.tsx';
import { TieFields, tieLabel, type TieOther, type TieSent } from './tie-fields.tsx';
import { isPast } from './ties.tsx';

interface Props {
  reader: Reader;
  tie: TieView;
  partyId: string; // the party on whose page the tie was opened
  name: string; // what that party is called
  version: number;
  known: readonly TieOther[];
  sent: TieSent;
  refusal?: string;
  today: string;
}

/** One tie: correct it, end it on a day, or take it away where it was entered by mistake. */
export function tiePage({ reader, tie, partyId, name, version, known, sent, refusal, today }: Props) {
  const { words } = reader;
  const t = words.ties;
  const at = paths.partyTie(partyId, tie.tieId);
  const own = (path: string) => sent.issues.filter((issue) => issue.path === path);
  const fields = sent.issues.filter((issue) => issue.path !== 'endOn' && issue.path !== 'why');
  return page({
    reader,
    title: t.editTitle,
    nav: 'parties',
    children: (
      <>
        <p class="over">
          <a class="ds-link" href={paths.party(partyId)}>
            <bdi>{name}</bdi>
          </a>
        </p>
        <h1 class="ds-heading" data-size="lg">
          {t.editTitle}
        </h1>
        {refusal && <RefusalNotice sentence={refusal} />}
        <ErrorSummary reader={reader} issues={sent.issues} labels={(path) => (path === 'endOn' ? t.endOn : tieLabel(path, reader))} />
        <form method="post" action={at} class="stack narrow">
          <input type="hidden" name="version" value={String(version)} />
          <TieFields reader={reader} name={name} known={known} values={sent.values} issues={fields} mayBe={sent.mayBe} />
          <div class="buttons">
            <button class="ds-button" type="submit">
              {words.common.save}
            </button>
            <a class="ds-button" data-variant="tertiary" href={paths.party(partyId)}>
              {words.common.cancel}
            </a>
          </div>
        </form>
        {!isPast(tie, today) && (
          <section aria-labelledby="end-heading">
            <h2 class="ds-heading" data-size="sm" id="end-heading">
              {t.endTitle}
            </h2>
            <p class="lead">{t.endLead}</p>
            <form method="post" action={`${at}/end`} class="row">
              <input type="hidden" name="version" value={String(version)} />
              <TextField reader={reader} name="endOn" label={t.endOn} value={sent.values.get('endOn') ?? today} issues={own('endOn')} size={14} />
              <button class="ds-button" data-variant="secondary" type="submit">
                {t.end}
              </button>
            </form>
          </section>
        )}
        <section aria-labelledby="withdraw-heading">
          <h2 class="ds-heading" data-size="sm" id="withdraw-heading">
            {t.withdrawTitle}
          </h2>
          <p class="lead">{t.withdrawLead}</p>
          <form method="post" action={`${at}/withdraw`} class="row">
            <input type="hidden" name="version" value={String(version)} />
            <TextField reader={reader} name="why" label={t.why} value={sent.values.get('why') ?? ''} issues={own('why')} />
            <button class="ds-button" data-variant="secondary" data-color="danger" type="submit">
              {t.withdraw}
            </button>
          </form>
        </section>
      </>
    ),
  });
}
