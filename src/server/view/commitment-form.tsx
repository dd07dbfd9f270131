import type { FC } from 'hono/jsx';
import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import { LANGS } from '../../domain/lang.ts';
import type { Issue } from '../../domain/problem.ts';
import { PARTY_FIELDS } from '../form/commitment-form.ts';
import type { Reader } from '../server-parts.ts';
import { Choice, ErrorSummary, TextField } from '../ui/field.tsx';
import { options, type Option } from '../ui/options.ts';
import { page } from '../ui/page.tsx';

interface Props {
  reader: Reader;
  title: string;
  over: string | null; // the engagement it is made in
  action: string;
  cancel: string;
  values: URLSearchParams;
  issues: readonly Issue[];
  refusal: string | null;
  owners: readonly string[];
  partyNames: readonly string[];
  places: readonly Option[] | null; // engagements it may have been made in, where that is to be said
}

/** The form of one commitment: what, by whom, to whom, by when, and who answers for it. */
export function commitmentFormPage(props: Props) {
  const { reader, title, over, action, cancel, values, issues, refusal, places } = props;
  const { words } = reader;
  const t = words.commitments;
  return page({
    reader,
    title,
    nav: 'commitments',
    children: (
      <>
        {over && <p class="over">{over}</p>}
        <h1 class="ds-heading" data-size="lg">
          {title}
        </h1>
        {refusal && (
          <div class="ds-alert" data-color="danger" role="alert">
            {refusal}
          </div>
        )}
        <ErrorSummary
          reader={reader}
          issues={issues.map((issue) => (issue.path === 'what' ? { ...issue, path: `what.${reader.lang}` } : issue))}
          labels={(path) => labelOf(path, reader)}
        />
        <form method="post" action={action} class="stack">
          {values.get('version') && <input type="hidden" name="version" value={values.get('version') ?? ''} />}
          <WhatFields {...props} />
          <div class="columns">
            <Choice
              reader={reader}
              name="by"
              label={t.by}
              value={values.get('by') ?? 'us'}
              issues={issues}
              options={[
                { value: 'us', label: t.ours },
                { value: 'them', label: t.theirs },
              ]}
            />
            <TextField
              reader={reader}
              name="due"
              label={`${t.due} (${words.common.optional})`}
              hint={t.dueHint}
              value={values.get('due') ?? ''}
              issues={issues}
            />
            <TextField
              reader={reader}
              name="owner"
              label={`${t.owner} (${words.common.optional})`}
              hint={t.ownerHint}
              value={values.get('owner') ?? ''}
              list="owners"
              issues={issues}
            />
          </div>
          <fieldset class="ds-fieldset">
            <legend class="ds-label">{t.parties}</legend>
            <p data-field="description">{t.partiesHint}</p>
            <div class="row">
              {PARTY_FIELDS.map((name, at) => (
                <TextField reader={reader} name={name} label={`${t.party} ${at + 1}`} value={values.get(name) ?? ''} list="party-names" issues={issues} />
              ))}
            </div>
          </fieldset>
          {places && <PlaceFields {...props} places={places} />}
          <Suggestions id="owners" names={props.owners} />
          <Suggestions id="party-names" names={props.partyNames} />
          <div class="buttons">
            <button class="ds-button" type="submit">
              {t.save}
            </button>
            <a class="ds-button" data-variant="tertiary" href={cancel}>
              {words.common.cancel}
            </a>
          </div>
        </form>
      </>
    ),
  });
}

const WhatFields: FC<Props> = ({ reader, values, issues }) => {
  const t = reader.words.commitments;
  const others = LANGS.filter((lang) => lang !== reader.lang);
  const mend = issues.map((issue) => (issue.path === 'what' ? { ...issue, path: `what.${reader.lang}` } : issue));
  return (
    <div class="local">
      <TextField reader={reader} name={`what.${reader.lang}`} label={t.what} hint={t.whatHint} value={values.get(`what.${reader.lang}`) ?? ''} issues={mend} />
      <details class="languages-more" open={others.some((lang) => values.get(`what.${lang}`))}>
        <summary>{t.otherLanguages}</summary>
        {others.map((lang) => (
          <TextField
            reader={reader}
            name={`what.${lang}`}
            label={t.whatIn(reader.words.fields[lang].toLowerCase())}
            value={values.get(`what.${lang}`) ?? ''}
            issues={mend}
          />
        ))}
      </details>
    </div>
  );
};

const PlaceFields: FC<Props & { places: readonly Option[] }> = ({ reader, values, issues, places }) => {
  const t = reader.words.commitments;
  return (
    <fieldset class="ds-fieldset">
      <legend class="ds-label">{t.madeWhere}</legend>
      <p data-field="description">{t.madeWhereHint}</p>
      <div class="row">
        <Choice reader={reader} name="madeIn" label={t.madeIn} value={values.get('madeIn') ?? ''} empty={t.notLogged} options={places} issues={issues} />
        <Choice
          reader={reader}
          name="kind"
          label={t.madeKind}
          value={values.get('kind') ?? 'meeting'}
          options={options(ENGAGEMENT_KINDS, reader.lang)}
          issues={issues}
        />
        <TextField reader={reader} name="period" label={t.madeWhen} value={values.get('period') ?? ''} issues={issues} />
      </div>
    </fieldset>
  );
};

const Suggestions: FC<{ id: string; names: readonly string[] }> = ({ id, names }) => (
  <datalist id={id}>
    {names.map((name) => (
      <option value={name} />
    ))}
  </datalist>
);

function labelOf(path: string, reader: Reader): string {
  const t = reader.words.commitments;
  const labels: Record<string, string> = { what: t.what, by: t.by, due: t.due, owner: t.owner, party: t.party, period: t.madeWhen };
  return labels[path.split('.')[0] ?? ''] ?? path;
}
