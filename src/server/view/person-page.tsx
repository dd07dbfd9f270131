import type { Issue } from '../../domain/problem.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { ErrorSummary, TextField } from '../ui/field.tsx';
import { page } from '../ui/page.tsx';
import { RefusalNotice } from './refusal.tsx';
import { PersonFields, personLabel } from './people.tsx';

interface Props {
  reader: Reader;
  partyId: string;
  partyName: string;
  personId: string;
  version: number;
  values: URLSearchParams;
  issues: readonly Issue[];
  refusal?: string;
}

/** One person at a party: correct what is known of them, or take them away. */
export function personPage({ reader, partyId, partyName, personId, version, values, issues, refusal }: Props) {
  const { words } = reader;
  const t = words.people;
  const at = paths.partyPerson(partyId, personId);
  return page({
    reader,
    title: t.editTitle,
    nav: 'parties',
    children: (
      <>
        <p class="over">
          <a class="ds-link" href={paths.party(partyId)}>
            <bdi>{partyName}</bdi>
          </a>
        </p>
        <h1 class="ds-heading" data-size="lg">
          {t.editTitle}
        </h1>
        <p class="lead">{t.lead}</p>
        {refusal && <RefusalNotice sentence={refusal} />}
        <ErrorSummary reader={reader} issues={issues} labels={(path) => personLabel(path, reader)} />
        <form method="post" action={at} class="stack narrow">
          <input type="hidden" name="version" value={String(version)} />
          <PersonFields reader={reader} values={values} issues={issues} />
          <div class="buttons">
            <button class="ds-button" type="submit">
              {words.common.save}
            </button>
            <a class="ds-button" data-variant="tertiary" href={paths.party(partyId)}>
              {words.common.cancel}
            </a>
          </div>
        </form>
        <section aria-labelledby="withdraw-heading">
          <h2 class="ds-heading" data-size="sm" id="withdraw-heading">
            {t.withdrawTitle}
          </h2>
          <p class="lead">{t.withdrawLead}</p>
          <form method="post" action={`${at}/withdraw`} class="row">
            <input type="hidden" name="version" value={String(version)} />
            <TextField reader={reader} name="why" label={`${words.ties.why} (${words.common.optional})`} value={values.get('why') ?? ''} />
            <button class="ds-button" data-variant="secondary" data-color="danger" type="submit">
              {words.ties.withdraw}
            </button>
          </form>
        </section>
      </>
    ),
  });
}
